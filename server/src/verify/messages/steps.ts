import type { Language } from "../../model/language";
import type { Step } from "../../model/verdict";

type Code =
  | "together"
  | "terms"
  | "named"
  | "concept"
  | "derived"
  | "equal"
  | "rival"
  | "supported"
  | "refuted"
  | "unstated"
  | "covered";

const words: Readonly<Record<Language, Readonly<Record<Code, string>>>> = {
  vi: {
    together: "Một đoạn của nguồn bằng tiếng khác nêu cùng các số này cạnh nhau",
    terms: "Câu của nguồn dùng những từ cùng nghĩa, kể cả ở tiếng khác",
    named: "Bản thảo nêu tên cơ quan công bố; tài liệu của chính cơ quan đó được xét trước",
    concept: "Từ điển biết số này đo gì; đã so với mọi số của nguồn cùng nội dung đo, mới nhất trước",
    derived: "Không nguồn nào nêu thẳng; tính được từ các số của một nguồn",
    equal: "Nguồn có số khớp với số này; chỗ đứng của hai số giống nhau",
    rival: "Nguồn có số khác; chỗ đứng của số đó giống chỗ của số này",
    supported: "Khả năng nguồn xác nhận số này",
    refuted: "Khả năng nguồn nói khác",
    unstated: "Khả năng nguồn không nói gì về số này",
    covered: "Mức nguồn bao quát hết ý của câu",
  },
  en: {
    together: "A passage of a source in another language gives these very figures together",
    terms: "The source's sentence uses words that mean the same, be it in another language",
    named: "The draft names who says so; that publisher's own documents were asked first",
    concept: "The glossary knows what is measured; every source figure of the same was compared, newest first",
    derived: "No source states it; it follows from figures of one source",
    equal: "A source has a figure that agrees; likeness of the places of the two",
    rival: "A source has another figure; likeness of its place to this one's",
    supported: "Chance that the source confirms it",
    refuted: "Chance that the source says otherwise",
    unstated: "Chance that the source says nothing of it",
    covered: "How far the source covers all that the sentence says",
  },
  ja: {
    together: "別の言語の資料の一節に同じ数値がまとまって記載",
    terms: "資料の文が（別の言語でも）同じ意味の語を使用",
    named: "原稿が発表元を挙げているため、その発表元の資料を優先して照合",
    concept: "用語集により対象が判明。同じ対象を述べる資料の数値をすべて、新しい順に比較",
    derived: "直接述べる資料はないが、一つの資料の数値から算出できる",
    equal: "資料に一致する数値あり。前後の文脈の近さ",
    rival: "資料に別の数値あり。前後の文脈の近さ",
    supported: "資料が裏付ける可能性",
    refuted: "資料が異なることを述べる可能性",
    unstated: "資料が触れていない可能性",
    covered: "文の内容を資料が述べている度合い",
  },
};

// Places are likened on a logistic scale without bounds; a reader gets a share of 1 as for the chances.
const share = (code: Code, weight: number): number =>
  code === "equal" || code === "rival" ? 1 / (1 + Math.exp(-weight)) : weight;

const isCode = (what: string): what is Code => Object.hasOwn(words.en, what);

/** A step of a verdict for a reader: `{ what: "rival", weight: 0.85 }` → "… giống chỗ của số này: 70%"; plain words stay. */
export function stepInWords({ what, weight }: Step, language: Language): string {
  if (!isCode(what)) return what;
  const said = words[language][what];
  return weight === undefined ? said : `${said}: ${Math.round(100 * share(what, weight))}%`;
}
