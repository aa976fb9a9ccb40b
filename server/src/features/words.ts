import type { Language } from "../model/language";
import type { VerdictKind } from "../model/verdict";

/** The editor's own words around a verdict, in the language of the draft. What a rule says is in `verify/messages/`. */
export interface Words {
  readonly verdict: Readonly<Record<VerdictKind, string>>;
  readonly alsoAgree: string;
  readonly alsoDiffer: string;
  readonly computed: string;
  /** The source contradicts itself; its sum follows. */
  readonly doubt: string;
  readonly replaceBy: (value: string) => string;
  /** Mends all that has exactly one answer. */
  readonly mendAll: string;
  /** Heads the values over time. */
  readonly history: string;
  /** The outline's name for what stands between the first `---` marks. */
  readonly frontMatter: string;
  /** One word for another. */
  readonly replaceWord: (from: string, to: string) => string;
  readonly tellAsGoal: (from: string, to: string) => string;
  /** "tính đến 31/12/2024". */
  readonly addTime: (time: string) => string;
  /** By the source's short name. */
  readonly addCitation: (source: string) => string;
  /** By its key. */
  readonly citeInstead: (key: string) => string;
  /** Headings of an explanation. */
  readonly steps: string;
  readonly candidates: string;
  readonly ignore: string;
  /** Of a figure as the draft writes it. */
  readonly accept: (figure: string) => string;
  readonly draftMovedOn: string;
  /** What went wrong follows. */
  readonly notAccepted: string;
  /** What was found among some figures: "12 số · 1 trái với nguồn"; what there is none of goes unsaid. */
  readonly tally: (verdicts: readonly VerdictKind[]) => string;
}

const tally =
  (figures: (count: number) => string, kinds: Readonly<Record<Exclude<VerdictKind, "supported">, string>>) =>
  (verdicts: readonly VerdictKind[]): string => {
    const count = (kind: VerdictKind): number => verdicts.filter((one) => one === kind).length;
    const told = (["refuted", "outdated", "conflicting", "not-enough-info"] as const)
      .filter((kind) => count(kind) > 0)
      .map((kind) => `${count(kind)}${kinds[kind]}`);
    return [figures(verdicts.length), ...told].join(" · ");
  };

export const words: Readonly<Record<Language, Words>> = {
  vi: {
    verdict: {
      supported: "Khớp với nguồn",
      refuted: "Trái với nguồn",
      outdated: "Số liệu đã cũ",
      conflicting: "Các nguồn không thống nhất",
      "not-enough-info": "Chưa kiểm chứng được",
    },
    alsoAgree: "Nguồn khớp",
    alsoDiffer: "Nguồn khác",
    computed: "Cách tính",
    doubt: "Nguồn này tự mâu thuẫn",
    replaceBy: (value) => `Thay bằng số của nguồn: ${value}`,
    mendAll: "Sửa mọi chỗ sai chỉ có một đáp án",
    replaceWord: (from, to) => `Sửa “${from}” thành “${to}”`,
    tellAsGoal: (from, to) => `Viết thành mục tiêu: “${from}” → “${to}”`,
    addTime: (time) => `Thêm thời điểm: ${time}`,
    addCitation: (source) => `Dẫn nguồn: ${source}`,
    citeInstead: (key) => `Dẫn nguồn ${key}`,
    history: "Qua các thời kỳ",
    frontMatter: "Thông tin về bản thảo",
    steps: "Đã làm gì",
    candidates: "Đã so với",
    ignore: "Bỏ qua đoạn này khi đối chiếu",
    accept: (figure) => `Chấp nhận ${figure} và ghi vào sổ`,
    draftMovedOn: "Bản thảo đã thay đổi; hãy thử lại.",
    notAccepted: "Chưa ghi được vào sổ:",
    tally: tally((count) => `${count} số`, {
      refuted: " trái với nguồn",
      outdated: " đã cũ",
      conflicting: " nguồn không thống nhất",
      "not-enough-info": " chưa kiểm chứng được",
    }),
  },
  en: {
    verdict: {
      supported: "Agrees with the source",
      refuted: "Contradicts the source",
      outdated: "Out of date",
      conflicting: "Sources disagree",
      "not-enough-info": "Not verified",
    },
    alsoAgree: "Agrees",
    alsoDiffer: "Differs",
    computed: "Computed",
    doubt: "This source contradicts itself",
    replaceBy: (value) => `Replace with the source's figure: ${value}`,
    mendAll: "Fix all that have exactly one answer",
    replaceWord: (from, to) => `Change “${from}” to “${to}”`,
    tellAsGoal: (from, to) => `Tell it as a goal: “${from}” → “${to}”`,
    addTime: (time) => `Add the time: ${time}`,
    addCitation: (source) => `Cite the source: ${source}`,
    citeInstead: (key) => `Cite ${key}`,
    history: "Over time",
    frontMatter: "About this draft",
    steps: "What was done",
    candidates: "Compared with",
    ignore: "Ignore this paragraph when checking",
    accept: (figure) => `Accept ${figure} and note it in the ledger`,
    draftMovedOn: "The draft has changed; try again.",
    notAccepted: "Not noted in the ledger:",
    tally: tally((count) => (count === 1 ? "1 figure" : `${count} figures`), {
      refuted: " refuted",
      outdated: " out of date",
      conflicting: " with sources that disagree",
      "not-enough-info": " not verified",
    }),
  },
  ja: {
    verdict: {
      supported: "資料と一致",
      refuted: "資料と不一致",
      outdated: "古い数値",
      conflicting: "資料どうしが不一致",
      "not-enough-info": "未確認",
    },
    alsoAgree: "一致する資料",
    alsoDiffer: "異なる資料",
    computed: "計算",
    doubt: "この資料は自己矛盾しています",
    replaceBy: (value) => `資料の数値に置き換える：${value}`,
    mendAll: "答えが一つに定まる誤りをすべて直す",
    replaceWord: (from, to) => `「${from}」を「${to}」に改める`,
    tellAsGoal: (from, to) => `目標として書く：「${from}」→「${to}」`,
    addTime: (time) => `時点を加える：${time}`,
    addCitation: (source) => `出典を示す：${source}`,
    citeInstead: (key) => `${key}を引用する`,
    history: "推移",
    frontMatter: "原稿の情報",
    steps: "確認の手順",
    candidates: "比較した箇所",
    ignore: "この段落を確認の対象外にする",
    accept: (figure) => `${figure}を承認し、台帳に記録する`,
    draftMovedOn: "原稿が変更されました。もう一度お試しください。",
    notAccepted: "台帳に記録できませんでした：",
    tally: tally((count) => `数値${count}件`, {
      refuted: "件が資料と不一致",
      outdated: "件が古い数値",
      conflicting: "件で資料が不一致",
      "not-enough-info": "件が未確認",
    }),
  },
};
