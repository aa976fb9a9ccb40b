import type { Language } from "../../model/language";
import { dayInWords } from "./period";

interface Signed {
  readonly reason: string;
  readonly who: string;
  /** ISO day. */
  readonly when: string;
}

/** Why, who and when: "số sơ bộ, theo Vụ Kinh tế; Lan, 10/9/2024"; what is not known goes unsaid. */
export function signedInWords({ reason, who, when }: Signed, language: Language): string {
  const signature = [who, dayInWords(when, language)].filter(Boolean).join(language === "ja" ? "、" : ", ");
  return [reason, signature].filter(Boolean).join(language === "ja" ? "；" : "; ");
}

const reopened: Readonly<Record<Language, (signed: string) => string>> = {
  vi: (signed) => `Số này từng được chấp nhận (${signed}) khi nguồn nói khác bây giờ; cần xem lại.`,
  en: (signed) => `This figure was accepted (${signed}) against other evidence than today's; look again.`,
  ja: (signed) => `この数値は以前、別の根拠に対して承認されました（${signed}）。もう一度確認してください。`,
};

/** What a verdict says that was accepted before the sources changed. */
export const reopenedInWords = (signed: Signed, language: Language): string =>
  reopened[language](signedInWords(signed, language));
