import { strict as assert } from "node:assert";
import fc from "fast-check";
import { readMentions } from "../../../server/src/figures/mentions/scan";
import { type Language, languages } from "../../../server/src/model/language";

const read = (text: string, language: Language) =>
  readMentions(text, { start: 0, end: text.length }, { language, today: "2024-09-01" });

// Text that comes close to dates and references, so that rules are tried and half of them fail.
const pieces = fc.constantFrom(
  ..."ngày tháng năm quý thứ từ đến và so với cùng kỳ giờ 5/9 20-25/9/2023 III U23 lần thứ [1] 1.234 24/7 14h30 0912 345 678 +84 ( ) , . - / % Sept. 5 2024 Q3 the first nine months of last year 令和6年 1~9月 前年同期比 第3条 年度 九州 時 日 Ba Năm \u0301 \ud83d".split(
    " ",
  ),
);
const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(" ")),
  fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join("")),
);

describe("figures/mentions: any text in", () => {
  for (const language of languages)
    it(`${language}: no throw, spans inside the text, in order, apart, never empty`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          let end = 0;
          for (const mention of read(text, language)) {
            assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
            end = mention.end;
          }
        }),
        { numRuns: 400 },
      );
    });

  // Every step of the scan is an attempt of a rule, and what a rule may look at is bounded.
  const stepsOf = (text: string, language: Language): number => {
    const { exec } = RegExp.prototype;
    let steps = 0;
    RegExp.prototype.exec = function (input: string) {
      steps++;
      return exec.call(this, input);
    };
    try {
      read(text, language);
    } finally {
      RegExp.prototype.exec = exec;
    }
    return steps;
  };
  const hostile = ["1.", "5/5-", "A1", "1,2 ", "thứ ", "ngày 1, ", "(1) ", "  1)", "1~1月", "12345678", "từ 3-"];
  for (const language of languages)
    it(`${language}: twice the text, at most twice the steps`, () => {
      for (const piece of hostile) {
        const text = piece.repeat(10_000 / piece.length);
        assert.ok(stepsOf(text + text, language) <= 2.1 * stepsOf(text, language) + 100, piece);
      }
    });

  it("a sentence reads the same wherever it stands", () => {
    const sentence = "Hết tháng 10/2023 tăng 5% so với cùng kỳ năm trước, theo Nghị quyết 43/2022/QH15.";
    const alone = read(sentence, "vi");
    const text = `Câu trước. ${sentence} Câu sau.`;
    const start = text.indexOf(sentence);
    const inside = readMentions(text, { start, end: start + sentence.length }, { language: "vi", today: "2024-09-01" });
    assert.deepEqual(
      inside.map((mention) => [mention.kind, mention.start - start, mention.end - start]),
      alone.map((mention) => [mention.kind, mention.start, mention.end]),
    );
  });

  it("every day of a year is read back from how it is written", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [y, m, d] = iso.split("-").map(Number) as [number, number, number];
          const written: [Language, string][] = [
            ["vi", `ngày ${d}/${m}/${y}`],
            ["vi", `ngày ${d} tháng ${m} năm ${y}`],
            ["vi", `${d}-${m}-${y}`],
            ["en", `${d} ${date.toLocaleString("en", { month: "long", timeZone: "UTC" })} ${y}`],
            ["en", iso],
            ["ja", `${y}年${m}月${d}日`],
          ];
          for (const [language, text] of written) {
            const [mention] = read(text, language);
            assert.ok(mention?.kind === "time", text);
            assert.equal(mention.period?.start, iso, text);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
