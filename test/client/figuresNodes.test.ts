import { strict as assert } from "node:assert";
import { byVerdict } from "../../client/src/views/figures/nodes";
import type { ReportedVerdict, VerdictKind } from "../../server/src/lsp/protocol";

const figure = (verdict: VerdictKind, text: string): ReportedVerdict => ({
  text,
  start: 0,
  end: text.length,
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: text.length } },
  quantity: { lower: "1", upper: "1", unit: "USD", bound: "exact", change: null },
  concept: null,
  period: null,
  modality: "actual",
  verdict,
  reason: null,
  message: "",
  evidence: [],
});

describe("the figures of all drafts, by verdict", () => {
  it("has the worst first, drafts by name, and no row for what there is none of", () => {
    const drafts = new Map([
      ["file:///b.brief.md", [figure("supported", "1"), figure("refuted", "2")]],
      ["file:///a.brief.md", [figure("refuted", "3"), figure("not-enough-info", "4"), figure("refuted", "5")]],
    ]);
    assert.deepEqual(
      byVerdict(drafts).map(({ verdict, count, drafts }) => [
        verdict,
        count,
        drafts.map(({ uri, figures }) => [uri, figures.map(({ text }) => text)]),
      ]),
      [
        [
          "refuted",
          3,
          [
            ["file:///a.brief.md", ["3", "5"]],
            ["file:///b.brief.md", ["2"]],
          ],
        ],
        ["not-enough-info", 1, [["file:///a.brief.md", ["4"]]]],
        ["supported", 1, [["file:///b.brief.md", ["1"]]]],
      ],
    );
  });

  it("is empty without drafts, and for drafts without figures", () => {
    assert.deepEqual(byVerdict(new Map()), []);
    assert.deepEqual(byVerdict(new Map([["file:///a.brief.md", []]])), []);
  });
});
