import Big from "big.js";
import type { Language } from "../../model/language";
import type { Quantity } from "../../model/quantity";

const words: Readonly<Record<Language, { higher: (by: string) => string; lower: (by: string) => string }>> = {
  vi: { higher: (by) => `bản thảo cao hơn ${by}`, lower: (by) => `bản thảo thấp hơn ${by}` },
  en: { higher: (by) => `the draft is ${by} higher`, lower: (by) => `the draft is ${by} lower` },
  ja: { higher: (by) => `原稿の方が${by}高い`, lower: (by) => `原稿の方が${by}低い` },
};

const single = ({ lower, upper }: Quantity): string | null => lower ?? upper;

/**
 * How far the draft's amount is from the source's, in percent of the source's: 73 against 37 → "bản thảo cao hơn 97,3%".
 * Empty where a percentage would say nothing: other units, percentages themselves, ranks, zero, equal amounts.
 */
export function differenceInWords(draft: Quantity, source: Quantity, language: Language): string {
  const [ours, theirs] = [single(draft), single(source)];
  const comparable = draft.unit === source.unit && !["percent", "percentagePoint", "rank"].includes(draft.unit);
  if (!comparable || ours === null || theirs === null || Big(theirs).eq(0) || Big(ours).eq(theirs)) return "";
  const share = Big(ours).minus(theirs).div(theirs).abs().times(100);
  const digits = share.lt("0.1") ? 3 : 1;
  const written = share.round(digits).toFixed();
  if (written === "0" || share.gt(1000)) return "";
  const by = `${language === "vi" ? written.replace(".", ",") : written}%`;
  return Big(ours).gt(theirs) ? words[language].higher(by) : words[language].lower(by);
}
