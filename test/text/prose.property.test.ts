import { strict as assert } from "node:assert";
import fc from "fast-check";
import { contains } from "../../server/src/model/span";
import { clauses } from "../../server/src/text/clauses";
import { type Prose, readProse, type TextFormat } from "../../server/src/text/prose";
import { stepsOf } from "../support/steps";

const formats: readonly TextFormat[] = ["markdown", "plain"];

// Pieces that mean something to one of the readers, so that random texts reach into every corner.
const scraps = [
  ..."*_`~#>|[]()!<&\\-+=:;,.\n\t \"'…。、「」",
  ...[
    "\n\n",
    "---\n",
    "```\n",
    "| a | b |\n|---|---|\n",
    "- ",
    "1. ",
    "[^1]",
    "[1]",
    "](",
    "<!--",
    "-->",
    "<sup>",
    "&nbsp;",
  ],
  ...["https://a.vn/1", "a@b.vn", "**19,2** tỷ USD", "TP. Huế", "U.S. ", "No. 5", "trong đó ", "while ", "(Ảnh: VGP)"],
  ...[
    "đạt 5 tỷ.",
    "Giảm 4%.",
    "514億ドル。",
    "Exports rose.",
    "Đọc thêm",
    "title: A\n",
    "\r\n",
    "\u00a0",
    "\u200b",
    "％",
    "ｶﾞ",
  ],
];
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...scraps), { maxLength: 60 }).map((parts) => parts.join("")),
);

const original = ({ view }: Prose, span: { start: number; end: number }): string => {
  const { start, end } = view.toOriginal(span);
  return view.original.slice(start, end);
};

describe("text/prose: whatever the text, the layout holds together", () => {
  for (const format of formats) {
    it(`${format}: blocks, sentences and clauses lie inside one another, in order, without overlap`, () => {
      fc.assert(
        fc.property(text, (written) => {
          const prose = readProse(written, { format });
          const { blocks, sentences, view } = prose;
          let before = 0;
          for (const block of blocks) {
            assert.ok(before <= block.start && block.start <= block.end && block.end <= view.text.length);
            before = block.end;
          }
          before = 0;
          for (const sentence of sentences) {
            const block = blocks[sentence.block];
            assert.ok(block && contains(block, sentence) && before <= sentence.start && sentence.start < sentence.end);
            before = sentence.end;
            const { start, end } = view.toOriginal(sentence);
            assert.ok(0 <= start && start < end && end <= written.length);
            let from = sentence.start;
            for (const clause of clauses(view.text, sentence)) {
              assert.ok(contains(sentence, clause) && from <= clause.start && clause.start < clause.end);
              from = clause.end;
            }
          }
          for (const block of blocks)
            for (const index of [...block.headings, block.leadIn, block.heads?.row, block.heads?.column])
              assert.ok(index === null || index === undefined || (index >= 0 && index < blocks.length));
        }),
        { numRuns: 400 },
      );
    });

    it(`${format}: decomposed letters and other line ends give the same sentences at the matching places`, () => {
      // Byte for byte the same words: what normalisation itself changes (lone marks, exotic signs) is the view's own matter.
      const composed = fc
        .array(fc.constantFrom(...scraps.filter((scrap) => !scrap.includes("\r"))), { maxLength: 60 })
        .map((parts) => parts.join("").normalize("NFC"));
      fc.assert(
        fc.property(composed, (written) => {
          const plain = readProse(written, { format });
          for (const other of [written.normalize("NFD"), written.replaceAll("\n", "\r\n")]) {
            const changed = readProse(other, { format });
            const undo = (found: string): string => found.normalize("NFC").replaceAll("\r\n", "\n");
            assert.equal(changed.view.text, plain.view.text);
            assert.deepEqual(changed.sentences, plain.sentences);
            assert.deepEqual(
              changed.sentences.map((sentence) => undo(original(changed, sentence))),
              plain.sentences.map((sentence) => original(plain, sentence)),
            );
          }
        }),
        { numRuns: 300 },
      );
    });
  }

  it("finds its way from the view to the original and back", () => {
    fc.assert(
      fc.property(text, (written) => {
        const { view } = readProse(written);
        for (let at = 0; at < view.text.length; at++) {
          const { start, end } = view.toOriginal({ start: at, end: at + 1 });
          assert.ok(0 <= start && start < end && end <= written.length);
          assert.ok(view.toView(start) <= at);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("text/prose: hostile input costs in proportion to its length", () => {
  const hostile = [
    "1,",
    "1.",
    "[",
    "![",
    "> ",
    "1. ",
    "_a*b",
    "**a",
    "`a``",
    "<a ",
    "&a",
    "a\t1\n",
    "… ",
    "A. ",
    "\n",
    " ",
    "a@",
    "http://",
    "(Ảnh: ",
    "Đọc thêm\n",
    "「。」と",
    "\\",
  ];
  for (const format of formats)
    it(`${format}: twice the text, at most about twice the steps`, () => {
      for (const unit of hostile) {
        const size = 64_000;
        const once = stepsOf(() => readProse(unit.repeat(size / unit.length), { format }));
        const twice = stepsOf(() => readProse(unit.repeat((2 * size) / unit.length), { format }));
        assert.ok(twice <= 2.2 * once + 1000, `${JSON.stringify(unit)}: ${once} steps, then ${twice}`);
        assert.ok(once <= 400 * size, `${JSON.stringify(unit)}: ${once} steps for ${size} characters`);
      }
    });

  it("lays out a draft of 20 MB, code and all", () => {
    const paragraph = "Hết tháng 10/2023, trao đổi **thương mại** đạt gần 73 tỷ USD, giảm 4% so với cùng kỳ.\n\n";
    const { sentences } = readProse(paragraph.repeat(20_000_000 / paragraph.length));
    assert.equal(sentences.length, Math.floor(20_000_000 / paragraph.length));
  }).timeout(90_000);
});
