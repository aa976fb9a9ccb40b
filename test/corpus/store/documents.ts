import fc from "fast-check";
import type { SourceDocument } from "../../../server/src/corpus/document";
import { bundledGlossary } from "../../../server/src/figures/glossary";
import { createConceptFamily } from "../../../server/src/verify/compare/concept";
import { readSourceDocument } from "../../../server/src/verify/sources/read";

const context = { today: "2024-09-10", glossary: bundledGlossary };
const concepts = createConceptFamily(bundledGlossary);

/** A source as the corpus reads it; without a day where `publishedOn` is "". */
export const read = (id: string, text: string, publishedOn = "2024-01-15"): SourceDocument =>
  readSourceDocument({ id, text, ...(publishedOn && { publishedOn }) }, context, concepts);

// Few of each, so that slots are crowded and values meet.
const amounts = [
  "1,2 tỷ USD",
  "hơn 1,2 tỷ USD",
  "1,25 tỷ USD",
  "từ 1 đến 1,5 tỷ USD",
  "120 tỷ yên",
  "4,5%",
  "15.000 người",
];
const whats = ["kim ngạch xuất khẩu", "kim ngạch nhập khẩu", "kim ngạch thương mại", "vốn FDI", "số lượt họp"];
const whose = ["của Việt Nam sang Nhật Bản", "của Nhật Bản sang Việt Nam", "của Việt Nam sang Hàn Quốc", ""];
const whens = ["Năm 2022", "Năm 2023", "10 tháng đầu năm 2023", "Tính đến hết tháng 10/2023", "Hiện nay"];
const verbs = ["đạt", "tăng", "giảm", "vào khoảng"];

const sentence = fc
  .tuple(...[whens, whats, whose, verbs, amounts].map((words) => fc.constantFrom(...words)))
  .map(([when, what, who, verb, amount]) => `${[when, `, ${what}`, who, verb, amount].join(" ").replace(" ,", ",")}.`);

/** Sources that speak of few things in few words, under different ids. */
export const corpora = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(..."abcdefghijklmnop", "ă/1.md", "Ａ.md", "a/b.txt", "a.txt"),
      sentences: fc.array(sentence, { minLength: 0, maxLength: 4 }),
      day: fc.constantFrom("", "2023-11-20", "2024-01-15", "2024-02-01"),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  )
  .map((all) => all.map(({ id, sentences, day }) => read(id, sentences.join(" "), day)));
