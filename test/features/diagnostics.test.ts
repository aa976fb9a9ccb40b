import { strict as assert } from "node:assert";
import { DiagnosticSeverity } from "vscode-languageserver";
import { type DiagnosticOptions, diagnose, type Severity } from "../../server/src/features/diagnostics";
import type { Verdict } from "../../server/src/model/verdict";
import { draftOf, evidence, figure, noPlaces, placed, places, quantity, refuted, supported, unknown } from "./support";

const text = "Xuất khẩu gần 73 tỷ USD; nhập khẩu 19,2 tỷ USD; đón 12 đoàn; GDP tăng 7%; lao động 56.000 người.";
const at = (words: string, unit = "USD", value = "1") => placed(text, figure(words, quantity(value, unit)));
const source = (words: string) => evidence(figure(words, quantity("1", "USD")), `Theo báo cáo, đạt ${words}.`);

const wrong = refuted(at("gần 73 tỷ USD"), "value", [source("gần 37 tỷ USD")], "Nguồn ghi gần 37 tỷ USD.");
const right = supported(at("19,2 tỷ USD"), source("19,223 tỷ USD"));
const nothing = unknown(at("12 đoàn"));
const old: Verdict = {
  ...wrong,
  figure: at("7%"),
  verdict: "outdated",
  reason: null,
  rule: "outdated",
  evidence: [source("7,4%"), { ...source("7%"), agrees: true }],
};
const both: Verdict = {
  ...wrong,
  figure: at("56.000 người"),
  verdict: "conflicting",
  reason: null,
  rule: "conflicting",
  evidence: [source("56.000 người"), source("65.000 người")],
};
const draft = draftOf(text, [wrong, right, nothing, old, both]);

const severity = {
  refuted: "warning",
  outdated: "warning",
  conflicting: "information",
  notEnoughInfo: "hint",
} as const;
const options: DiagnosticOptions = { severity, relatedInformation: true, help: (section) => `file:///ext/${section}` };

describe("features/diagnostics", () => {
  it("says every verdict but a supported one, as loud as it is set", () => {
    const rows: [severity: Partial<DiagnosticOptions["severity"]>, expected: [string, DiagnosticSeverity][]][] = [
      [
        {},
        [
          ["value", DiagnosticSeverity.Warning],
          ["no-source", DiagnosticSeverity.Hint],
          ["outdated", DiagnosticSeverity.Warning],
          ["conflicting", DiagnosticSeverity.Information],
        ],
      ],
      [
        { refuted: "error", notEnoughInfo: "off", conflicting: "hint" },
        [
          ["value", DiagnosticSeverity.Error],
          ["outdated", DiagnosticSeverity.Warning],
          ["conflicting", DiagnosticSeverity.Hint],
        ],
      ],
      [
        { refuted: "off", outdated: "off", conflicting: "off", notEnoughInfo: "off" } satisfies Record<
          string,
          Severity
        >,
        [],
      ],
    ];
    for (const [set, expected] of rows) {
      const found = diagnose(draft, places, { ...options, severity: { ...severity, ...set } });
      assert.deepEqual(
        found.map((d) => [d.code, d.severity]),
        expected,
      );
    }
  });

  it("stands on the figure, with code, link, source, version and the place in the source", () => {
    const [first] = diagnose(draft, places, options);
    assert.deepEqual(first, {
      range: { start: { line: 0, character: 10 }, end: { line: 0, character: 23 } },
      severity: DiagnosticSeverity.Warning,
      code: "value",
      codeDescription: { href: "file:///ext/docs/verdicts.md#value" },
      source: "Đối chiếu",
      message: "Nguồn ghi gần 37 tỷ USD.",
      data: { version: 7 },
      relatedInformation: [
        {
          location: {
            uri: "file:///nguon/hai-quan.md",
            range: { start: { line: 0, character: 18 }, end: { line: 0, character: 31 } },
          },
          message: "Tổng cục Hải quan, 28/11/2023: gần 37 tỷ USD",
        },
      ],
    });
  });

  it("links the draft's own figures that a figure does not go with", () => {
    const own: Verdict = {
      ...wrong,
      verdict: "refuted",
      reason: "arithmetic",
      rule: "arithmetic",
      evidence: [],
      related: [at("19,2 tỷ USD")],
    };
    const [first] = diagnose(draftOf(text, [own]), noPlaces, options);
    const range = { start: { line: 0, character: 35 }, end: { line: 0, character: 46 } };
    assert.deepEqual(first?.relatedInformation, [
      { location: { uri: "file:///nha/hoi-dam.brief.md", range }, message: "19,2 tỷ USD" },
    ]);
  });

  it("leaves out what the client cannot show and what has no place to go to", () => {
    const [bare] = diagnose(draft, places, { ...options, relatedInformation: false, help: () => null });
    assert.ok(bare && !("relatedInformation" in bare) && !("codeDescription" in bare));
    const [placeless] = diagnose(draft, noPlaces, options);
    assert.ok(placeless && !("relatedInformation" in placeless));
  });

  it("counts characters as the client does", () => {
    const [first] = diagnose(draftOf(text, [wrong], "utf-8"), places, options);
    assert.deepEqual(first?.range.start, { line: 0, character: Buffer.byteLength("Xuất khẩu ") });
  });
});
