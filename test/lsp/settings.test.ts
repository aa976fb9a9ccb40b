import { strict as assert } from "node:assert";
import { traceOf } from "../../server/src/lsp/log";
import { defaultSettings } from "../../server/src/lsp/protocol";
import { readSettings } from "../../server/src/lsp/settings";

describe("lsp/settings: any value a client may send", () => {
  const rows: [what: string, raw: unknown, settings: object, problems: string[]][] = [
    ["nothing", undefined, {}, []],
    ["null", null, {}, []],
    ["a word", "corpus", {}, []],
    ["empty values stay the default", { corpus: null, severity: {} }, {}, []],
    [
      "nested",
      { corpus: ["nguon"], severity: { refuted: "error" } },
      { corpus: ["nguon"], severity: { ...defaultSettings.severity, refuted: "error" } },
      [],
    ],
    ["flat", { "severity.outdated": "off" }, { severity: { ...defaultSettings.severity, outdated: "off" } }, []],
    ["blank paths", { corpus: ["", " ", "nguon"] }, { corpus: ["nguon"] }, []],
    ["a day", { asOf: "2024-09-10" }, { asOf: "2024-09-10" }, []],
    [
      "a wrong day costs only itself",
      { asOf: "hôm nay", caution: "find" },
      { caution: "find" },
      ['doiChieu.asOf: expected a day such as 2024-09-10, got "hôm nay"; the default is used'],
    ],
    [
      "a wrong severity",
      { severity: { refuted: "loud", conflicting: "off" } },
      { severity: { ...defaultSettings.severity, conflicting: "off" } },
      [
        'doiChieu.severity.refuted: expected ("error" | "warning" | "information" | "hint" | "off"), got "loud"; the default is used',
      ],
    ],
    [
      "a path where a list is due",
      { corpus: "nguon" },
      {},
      ['doiChieu.corpus: expected Array, got "nguon"; the default is used'],
    ],
  ];
  for (const [what, raw, expected, problems] of rows)
    it(what, () => assert.deepEqual(readSettings(raw), { settings: { ...defaultSettings, ...expected }, problems }));
});

describe("lsp/log: what is known of an error without what it says", () => {
  const secret = "gần 73 tỷ USD\n    at 19,223 tỷ USD (mật.md:1:1)";
  it("names the kind and the places in the program, and no text", () => {
    const trace = traceOf(new TypeError(secret));
    assert.match(trace, /^TypeError at .*settings\.test\.ts:\d+:\d+/);
    assert.doesNotMatch(trace, /tỷ|mật/);
  });
  it("says nothing of what is thrown otherwise", () => assert.equal(traceOf(secret), "an error"));
});
