process.stderr.write("doi-chieu: the command line is not built yet\n");
process.exitCode = 2;
