import type { Language } from "../../model/language";
import type { MatterProblem } from "../../text/matter/problems";
import type { Holds, MatterKey } from "../../text/matter/schema";

interface MatterWords {
  readonly unreadable: string;
  readonly unknown: (key: string, meant: string | null) => string;
  readonly badDay: (key: string) => string;
  readonly badValue: (key: string, holds: string) => string;
  readonly holds: Readonly<Record<Exclude<Holds, readonly string[]>, string>>;
  readonly oneOf: (values: readonly string[]) => string;
  /** What a key is for. */
  readonly keys: Readonly<Record<MatterKey, string>>;
}

export const matterWords: Readonly<Record<Language, MatterWords>> = {
  vi: {
    unreadable: "Phần đầu không đọc được theo YAML, nên không dùng: hãy sửa chỗ này.",
    unknown: (key, meant) => `Không rõ mục “${key}”.${meant ? ` Ý bạn là “${meant}”?` : ""}`,
    badDay: (key) => `“${key}” phải là một ngày có thật, viết NĂM-THÁNG-NGÀY, ví dụ 2024-09-10.`,
    badValue: (key, holds) => `“${key}” phải là ${holds}.`,
    holds: {
      line: "một dòng chữ",
      day: "một ngày",
      lines: "danh sách, mỗi dòng một mục sau dấu “-”",
      signatory: "hai mục position và name",
    },
    oneOf: (values) => `một trong: ${values.join(", ")}`,
    keys: {
      title: "Trích yếu: tài liệu nói về việc gì",
      date: "Ngày của tài liệu",
      as_of: "Ngày được coi là hôm nay khi đối chiếu số liệu",
      language: "Ngôn ngữ của tài liệu",
      kind: "Loại tài liệu, ghi ở đầu bản Word",
      organisation: "Cơ quan ban hành",
      parent_organisation: "Cơ quan chủ quản",
      number: "Số và ký hiệu, ví dụ 12/BC-ĐBA",
      place: "Địa danh, ví dụ Hà Nội",
      classification: "Độ mật",
      recipients: "Nơi nhận",
      signatory: "Người ký: chức vụ và họ tên",
      sources: "Khóa của các nguồn đã dùng",
      author: "Người soạn",
      keywords: "Từ khóa",
      bibliography: "Tệp thư mục riêng (Pandoc)",
      "doi-chieu": "ignore: không đối chiếu tài liệu này",
    },
  },
  en: {
    unreadable: "The front matter is not YAML and is not used: mend it here.",
    unknown: (key, meant) => `The key “${key}” is not known.${meant ? ` Did you mean “${meant}”?` : ""}`,
    badDay: (key) => `“${key}” must be a day of the calendar, YEAR-MONTH-DAY, for example 2024-09-10.`,
    badValue: (key, holds) => `“${key}” must be ${holds}.`,
    holds: {
      line: "a line of text",
      day: "a day",
      lines: "a list, each item on a line after “-”",
      signatory: "the two keys position and name",
    },
    oneOf: (values) => `one of: ${values.join(", ")}`,
    keys: {
      title: "What the paper is about",
      date: "The paper's day",
      as_of: "The day that counts as today when figures are checked",
      language: "The paper's language",
      kind: "The sort of paper; heads it in Word",
      organisation: "Who issues it",
      parent_organisation: "The organisation above",
      number: "Number and symbol",
      place: "Where it is issued",
      classification: "Degree of secrecy",
      recipients: "Who receives it",
      signatory: "Who signs: position and name",
      sources: "Keys of the sources it rests on",
      author: "Who wrote it",
      keywords: "Keywords",
      bibliography: "A bibliography of its own (Pandoc)",
      "doi-chieu": "ignore: leave this paper unchecked",
    },
  },
  ja: {
    unreadable: "前付けがYAMLとして読めないため、使っていません。この箇所を直してください。",
    unknown: (key, meant) => `「${key}」という項目はありません。${meant ? `「${meant}」のことですか。` : ""}`,
    badDay: (key) => `「${key}」には実在する日付を「年-月-日」で書いてください（例：2024-09-10）。`,
    badValue: (key, holds) => `「${key}」には${holds}を書いてください。`,
    holds: {
      line: "一行の文字列",
      day: "日付",
      lines: "「-」で始まる行の一覧",
      signatory: "position と name の二項目",
    },
    oneOf: (values) => `次のいずれか（${values.join("、")}）`,
    keys: {
      title: "文書の件名",
      date: "文書の日付",
      as_of: "数値の照合で「今日」とする日",
      language: "文書の言語",
      kind: "文書の種類（Wordの冒頭に記す）",
      organisation: "発出元",
      parent_organisation: "上位の機関",
      number: "文書番号",
      place: "発出地",
      classification: "秘密区分",
      recipients: "配布先",
      signatory: "署名者の役職と氏名",
      sources: "拠り所とした資料のキー",
      author: "作成者",
      keywords: "キーワード",
      bibliography: "独自の文献目録（Pandoc）",
      "doi-chieu": "ignore：この文書を照合しない",
    },
  },
};

/** What is wrong in the front matter, and what to do. */
export function matterProblemInWords({ code, key, meant, holds }: MatterProblem, language: Language): string {
  const say = matterWords[language];
  switch (code) {
    case "front-matter-unreadable":
      return say.unreadable;
    case "front-matter-unknown-key":
      return say.unknown(key, meant);
    case "front-matter-bad-day":
      return say.badDay(key);
    case "front-matter-bad-value":
      return say.badValue(key, typeof holds === "string" ? say.holds[holds] : say.oneOf(holds ?? []));
  }
}
