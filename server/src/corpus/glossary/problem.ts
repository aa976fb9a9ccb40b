import type { Language } from "../../model/language";

interface Place {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** The entry as its file names it: `concepts 4 "exports"`; absent where the whole file is meant. */
  readonly entry?: string;
}

/** What is wrong with a glossary file, for one entry or as a whole. The good entries count all the same. */
export type GlossaryProblem = Place &
  (
    | { readonly code: "syntax"; readonly detail: string }
    | { readonly code: "not-text" }
    | { readonly code: "unreadable"; readonly detail: string }
    | { readonly code: "not-a-glossary" }
    | { readonly code: "missing-key"; readonly key: string }
    | { readonly code: "unknown-key"; readonly key: string }
    | { readonly code: "wrong-value"; readonly key: string; readonly expected: string; readonly received: string }
    | { readonly code: "no-terms" }
    | { readonly code: "repeated-id"; readonly id: string }
    | { readonly code: "repeated-term"; readonly term: string; readonly other: string }
    | { readonly code: "unknown-concept"; readonly key: string; readonly id: string }
  );

const whole: Record<Language, string> = {
  vi: "Bảng thuật ngữ không đọc được",
  en: "The glossary cannot be read",
  ja: "用語集を読み込めません",
};

const skipped: Record<Language, (entry: string) => string> = {
  vi: (entry) => `Bỏ qua mục ${entry}`,
  en: (entry) => `Entry ${entry} is left out`,
  ja: (entry) => `項目 ${entry} は無視されました`,
};

function reason(problem: GlossaryProblem, language: Language): string {
  const say = (vi: string, en: string, ja: string): string => ({ vi, en, ja })[language];
  switch (problem.code) {
    case "syntax":
      return say(
        `${problem.detail}. Hãy sửa cú pháp JSON/YAML ở dòng này.`,
        `${problem.detail}. Mend the JSON or YAML at this line.`,
        `${problem.detail}。この行のJSON/YAMLを直してください。`,
      );
    case "not-text":
      return say(
        "đây không phải tệp văn bản UTF-8. Hãy lưu lại bằng UTF-8.",
        "it is no UTF-8 text. Save it as UTF-8.",
        "UTF-8のテキストではありません。UTF-8で保存し直してください。",
      );
    case "unreadable":
      return say(
        `${problem.detail}. Hãy kiểm tra đường dẫn và quyền truy cập.`,
        `${problem.detail}. Check its path and permissions.`,
        `${problem.detail}。パスと権限を確認してください。`,
      );
    case "not-a-glossary":
      return say(
        `cần một đối tượng có "concepts", "parties" hoặc "units", mỗi phần là một danh sách.`,
        `it needs "concepts", "parties" or "units", each a list of entries.`,
        `"concepts"・"parties"・"units" のいずれかのリストが必要です。`,
      );
    case "missing-key":
      return say(
        `thiếu "${problem.key}". Hãy bổ sung.`,
        `"${problem.key}" is missing. Add it.`,
        `"${problem.key}" がありません。追加してください。`,
      );
    case "unknown-key":
      return say(
        `không có khóa nào tên "${problem.key}". Hãy xóa hoặc sửa lại tên.`,
        `there is no key "${problem.key}". Remove it or correct its name.`,
        `"${problem.key}" というキーはありません。削除するか名前を直してください。`,
      );
    case "wrong-value":
      return say(
        `"${problem.key}" phải là ${problem.expected}, không phải ${problem.received}.`,
        `"${problem.key}" must be ${problem.expected}, not ${problem.received}.`,
        `"${problem.key}" は ${problem.received} ではなく ${problem.expected} にしてください。`,
      );
    case "no-terms":
      return say(
        `chưa có từ nào. Hãy ghi ít nhất một từ trong "terms".`,
        `it has no words. Give at least one under "terms".`,
        `語がありません。"terms" に一つ以上書いてください。`,
      );
    case "repeated-id":
      return say(
        `mã "${problem.id}" đã dùng ở mục trước. Hãy gộp hai mục.`,
        `the id "${problem.id}" was used before. Join the two entries.`,
        `ID "${problem.id}" は既に使われています。一つにまとめてください。`,
      );
    case "repeated-term":
      return say(
        `từ "${problem.term}" đã thuộc "${problem.other}" trong cùng tệp. Hãy để ở một mục.`,
        `the word "${problem.term}" already belongs to "${problem.other}" in this file. Keep it in one of them.`,
        `"${problem.term}" は同じファイルの "${problem.other}" にあります。一方だけに残してください。`,
      );
    case "unknown-concept":
      return say(
        `"${problem.key}" chỉ tới "${problem.id}" nhưng không có mục đó. Hãy sửa mã.`,
        `"${problem.key}" names "${problem.id}", which no entry has. Correct the id.`,
        `"${problem.key}" の "${problem.id}" という項目はありません。IDを直してください。`,
      );
  }
}

/**
 * One line for a person: where, what, what to do.
 *
 * @example `.doi-chieu/glossary.yaml:7: Entry concepts 2 "rice" is left out: there is no key "term". Remove it or correct its name.`
 */
export function describeGlossaryProblem(problem: GlossaryProblem, language: Language = "en"): string {
  const what = problem.entry === undefined ? whole[language] : skipped[language](problem.entry);
  return `${problem.path}:${problem.line}: ${what}: ${reason(problem, language)}`;
}
