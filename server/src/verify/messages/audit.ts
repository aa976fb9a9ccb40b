import type { Language } from "../../model/language";
import type { FindingKind } from "../sources/audit";

export interface AuditWords {
  readonly kinds: Readonly<Record<FindingKind, string>>;
  /** Share in percent of the shorter text. */
  readonly common: (percent: string) => string;
  readonly nothing: string;
  readonly summary: (sources: number, figures: number, findings: number) => string;
}

/** The words of a report on the sources themselves. */
export const auditWords: Readonly<Record<Language, AuditWords>> = {
  vi: {
    kinds: {
      itself: "Nguồn tự mâu thuẫn",
      "each-other": "Hai nguồn nói khác nhau về cùng một việc, cùng thời điểm",
      falling: "Số lũy kế giảm theo thời gian",
      copy: "Nguồn trùng nhau, chỉ tính một lần",
    },
    common: (percent) => `${percent}% của bài ngắn hơn nằm trong bài kia`,
    nothing: "Không thấy nguồn nào mâu thuẫn hay trùng nhau.",
    summary: (sources, figures, findings) => `${sources} nguồn, ${figures} số, ${findings} điều cần xem.`,
  },
  en: {
    kinds: {
      itself: "A source contradicts itself",
      "each-other": "Two sources differ on the same thing at the same time",
      falling: "A cumulative figure falls over time",
      copy: "Copies, which count once",
    },
    common: (percent) => `${percent}% of the shorter text stands in the other`,
    nothing: "No source contradicts itself or another, and none is a copy.",
    summary: (sources, figures, findings) => `${sources} sources, ${figures} figures, ${findings} to look at.`,
  },
  ja: {
    kinds: {
      itself: "資料の中での矛盾",
      "each-other": "同じ時点の同じ事柄について二つの資料が不一致",
      falling: "累計が後の時点で減少",
      copy: "重複する資料（根拠としては一度だけ数えます）",
    },
    common: (percent) => `短い方の${percent}%がもう一方にあります`,
    nothing: "矛盾や重複は見つかりませんでした。",
    summary: (sources, figures, findings) => `資料${sources}件、数値${figures}件、確認すべき点${findings}件。`,
  },
};
