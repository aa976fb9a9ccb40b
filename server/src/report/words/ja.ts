import { grouped, listed, unverified, type Words } from "./words";

const verdict = {
  supported: "資料と一致",
  refuted: "資料と不一致",
  outdated: "古い数値",
  conflicting: "資料間で不一致",
  "not-enough-info": "未確認",
} as const;

const number = (value: number): string => grouped(value, ",");

export const ja: Words = {
  stop: "。",
  comma: "、",
  title: "数値の照合結果",
  toMend: "要修正",
  conflicting: "資料間で不一致",
  unverified: "未確認",
  supported: "資料と一致",
  draft: "原稿",
  source: "資料",
  place: "位置",
  figure: "数値",
  finding: "所見",
  page: "元のページ",
  verdict,
  moreSources: (count) => `ほか${count}件の資料`,
  summary: (counts) =>
    `数値${number(counts.figures)}件：${listed(counts, (kind, count) => `${verdict[kind]}${number(count)}件`).join("、")}`,
  nothingToObject: "資料と食い違う数値はありません。",
  noFigures: "原稿に数値はありません。",
  notChecked: (counts, skipped) =>
    [
      "確認の対象外：数値のない文",
      ...(unverified(counts) ? [`未確認の数値${number(unverified(counts))}件`] : []),
      ...(counts.ignored ? [`原稿で対象外とされた数値${number(counts.ignored)}件`] : []),
      ...(counts.accepted ? [`担当者が承認した数値${number(counts.accepted)}件`] : []),
      ...(skipped ? [`読めなかった資料${number(skipped)}件`] : []),
    ].join("、"),
  corpus: (documents, figures) => `資料${number(documents)}件（数値${number(figures)}件）と照合`,
  answered: (milliseconds) => `所要${number(milliseconds)}ミリ秒`,
  read: "読み取り",
  rule: "規則",
  doubt: "この資料は自己矛盾しています",
  steps: "理由",
  chapter: {
    overTime: "時系列",
    unchecked: "確認していないもの",
    masked: "コード、アドレス、画像、取り消し線の中の数値",
  },
  chartOf: (concept) => `${concept}の推移（数値は添付の表を参照）`,
  sources: "資料",
  asTable: "表で見る",
  time: "時点",
  value: "数値",
  checkedOn: (day) => `照合日：${day}`,
};
