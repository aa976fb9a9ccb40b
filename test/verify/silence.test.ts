import { strict as assert } from "node:assert";
import { type Corpus, createEngine } from "../../server/src/engine";
import { diagnose } from "../../server/src/features/diagnostics";
import { createPositions } from "../../server/src/features/positions";

const source = "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44,98 tỷ USD.";
const wrong = "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 54,98 tỷ USD.";
const ignore = "<!-- doi-chieu: ignore -->";

describe("verify/silence: what the draft marks to be ignored", () => {
  let corpus: Corpus;
  before(async () => {
    const engine = await createEngine({ today: "2024-09-10" });
    corpus = await engine.corpus([{ id: "a.txt", text: source, language: "vi" }]);
  });

  const verdicts = (text: string, format: "markdown" | "plain" = "markdown") =>
    corpus.check(text, { format, language: "vi" }).verdicts.map(({ verdict, rule }) => `${verdict} ${rule}`);
  const problems = (text: string): string[] => {
    const { prose, verdicts, citations } = corpus.check(text, { language: "vi" });
    const draft = { uri: "file:///a", version: 1, text, language: "vi" as const, prose, verdicts, citations };
    const severity = {
      refuted: "warning",
      outdated: "warning",
      conflicting: "information",
      notEnoughInfo: "hint",
    } as const;
    return diagnose(
      { ...draft, positions: createPositions(text, "utf-16") },
      { locate: () => null },
      {
        severity,
        relatedInformation: false,
        help: () => null,
      },
    ).map(({ code, range, message }) => `${range.start.line}: ${code ?? String(message).split(/[,:.]/)[0]}`);
  };

  const rows: [what: string, text: string, verdicts: string[], problems: string[]][] = [
    ["unmarked", wrong, ["refuted value"], ["0: value"]],
    ["marked", `${ignore}\n${wrong}`, ["not-enough-info ignored"], []],
    [
      "enclosed",
      `<!-- doi-chieu: ignore-start -->\n\n${wrong}\n\n<!-- doi-chieu: ignore-end -->`,
      ["not-enough-info ignored"],
      [],
    ],
    ["by front matter", `---\ndoi-chieu: ignore\n---\n\n${wrong}`, ["not-enough-info ignored"], []],
    [
      "only the marked one",
      `${ignore}\n${wrong}\n\n${wrong}`,
      ["not-enough-info ignored", "refuted value"],
      ["3: value"],
    ],
    [
      "a typing error in the mark",
      `<!-- doi-chieu: ignor -->\n${wrong}`,
      ["refuted value"],
      ["1: value", "0: Không rõ dấu này"],
    ],
    [
      "a start without an end",
      `<!-- doi-chieu: ignore-start -->\n\n${wrong}`,
      ["refuted value"],
      ["2: value", "0: Chỗ bắt đầu bỏ qua này không có chỗ kết thúc"],
    ],
  ];
  for (const [what, text, expected, shown] of rows)
    it(what, () => assert.deepEqual([verdicts(text), problems(text)], [expected, shown]));

  it("in plain text too", () =>
    assert.deepEqual(verdicts(`${ignore}\n${wrong}`, "plain"), ["not-enough-info ignored"]));

  it("the report of the library says so", () => {
    const [figure] = corpus.verify(`${ignore}\n${wrong}`, { language: "vi" }).figures;
    assert.deepEqual([figure?.verdict, figure?.reason, figure?.evidence], ["not-enough-info", null, []]);
    assert.match(figure?.message ?? "", /đánh dấu bỏ qua/);
  });
});
