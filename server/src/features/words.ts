import type { Language } from "../model/language";
import type { VerdictKind } from "../model/verdict";

/** The editor's own words around a verdict, in the language of the draft. What a rule says is in `verify/messages/`. */
export interface Words {
  readonly verdict: Readonly<Record<VerdictKind, string>>;
  readonly alsoAgree: string;
  readonly alsoDiffer: string;
  readonly computed: string;
  readonly replaceBy: (value: string) => string;
  readonly replaceAll: (count: number) => string;
}

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
    replaceBy: (value) => `Thay bằng số của nguồn: ${value}`,
    replaceAll: (count) => `Thay ${count} số sai chỉ có một đáp án`,
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
    replaceBy: (value) => `Replace with the source's figure: ${value}`,
    replaceAll: (count) =>
      count === 1 ? "Fix 1 figure with a single answer" : `Fix ${count} figures with a single answer`,
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
    replaceBy: (value) => `資料の数値に置き換える：${value}`,
    replaceAll: (count) => `答えが一つに定まる${count}件の数値を置き換える`,
  },
};
