// Coverage counts the tests' own process: bundles that tests start would count the same lines again, under other names.
delete process.env.NODE_V8_COVERAGE;
