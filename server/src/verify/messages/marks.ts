import type { Language } from "../../model/language";
import type { MarkProblemCode } from "../../text/ignored";
import type { CitationProblem } from "../citations/problems";
import type { CitationCode } from "../rules";

const words: Readonly<Record<Language, Readonly<Record<MarkProblemCode, string>>>> = {
  vi: {
    unclosed:
      "Chỗ bắt đầu bỏ qua này không có chỗ kết thúc, nên không bỏ qua gì: hãy viết <!-- doi-chieu: ignore-end -->.",
    unopened:
      "Chỗ kết thúc bỏ qua này không có chỗ bắt đầu: hãy viết <!-- doi-chieu: ignore-start --> ở trên, hoặc xóa đi.",
    nothing: "Dấu bỏ qua này không có đoạn nào phía sau: hãy đặt nó ngay trên đoạn cần bỏ qua, hoặc xóa đi.",
    unknown: "Không rõ dấu này, nên không bỏ qua gì: chỉ có ignore, ignore-start và ignore-end sau “doi-chieu:”.",
  },
  en: {
    unclosed:
      "This start has no end, so nothing is ignored: write <!-- doi-chieu: ignore-end --> where the passage ends.",
    unopened: "This end has no start: write <!-- doi-chieu: ignore-start --> above, or delete it.",
    nothing: "No paragraph follows this mark: put it right above the paragraph to ignore, or delete it.",
    unknown:
      "This mark is not known, so nothing is ignored: only ignore, ignore-start and ignore-end may follow “doi-chieu:”.",
  },
  ja: {
    unclosed: "対象外の終わりがないため、何も対象外にしていません。<!-- doi-chieu: ignore-end --> を書いてください。",
    unopened: "対象外の始まりがありません。上に <!-- doi-chieu: ignore-start --> を書くか、削除してください。",
    nothing: "この印の後に段落がありません。対象外にする段落のすぐ上に置くか、削除してください。",
    unknown:
      "この印は不明なため、何も対象外にしていません。「doi-chieu:」の後は ignore、ignore-start、ignore-end だけです。",
  },
};

/** What is wrong with a mark that leaves nothing out, and what to do. */
export const markProblemInWords = (code: MarkProblemCode, language: Language): string => words[language][code];

const citations: Readonly<Record<Language, Readonly<Record<CitationCode, (key: string) => string>>>> = {
  vi: {
    "unknown-source": (key) => `Không có nguồn nào mang khóa “${key}”.`,
    "unknown-footnote": (key) => `Chú thích “${key}” chưa có nội dung: hãy viết [^${key}]: … ở cuối bản thảo.`,
  },
  en: {
    "unknown-source": (key) => `No source has the key “${key}”.`,
    "unknown-footnote": (key) => `The footnote “${key}” has no text: write [^${key}]: … at the end of the draft.`,
  },
  ja: {
    "unknown-source": (key) => `「${key}」というキーの資料はありません。`,
    "unknown-footnote": (key) => `脚注「${key}」の本文がありません。原稿の末尾に [^${key}]: … を書いてください。`,
  },
};

const didYouMean: Readonly<Record<Language, (key: string) => string>> = {
  vi: (key) => ` Ý bạn là “${key}”?`,
  en: (key) => ` Did you mean “${key}”?`,
  ja: (key) => `「${key}」のことですか。`,
};

/** What is wrong with a citation, and the key that was most likely meant. */
export const citationProblemInWords = ({ code, key, meant }: CitationProblem, language: Language): string =>
  `${citations[language][code](key)}${meant === null ? "" : didYouMean[language](meant)}`;
