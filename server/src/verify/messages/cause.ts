import type { Language } from "../../model/language";
import type { Quantity } from "../../model/quantity";
import type { Evidence } from "../../model/verdict";
import { dayInWords, periodInWords } from "./period";

interface Words {
  readonly time: (one: string, other: string) => string;
  readonly early: (who: string) => string;
  readonly rounded: (text: string) => string;
  readonly meaning: (one: string, other: string) => string;
  readonly published: (one: string, other: string) => string;
}

const words: Readonly<Record<Language, Words>> = {
  vi: {
    time: (one, other) => `Có thể vì khác thời điểm: ${one}; ${other}`,
    early: (text) => `Có thể vì “${text}” là số ước tính hoặc sơ bộ`,
    rounded: (text) => `Có thể vì “${text}” là số làm tròn`,
    meaning: (one, other) => `Có thể vì cách tính khác nhau: “${one}” và “${other}”`,
    published: (one, other) => `Có thể vì công bố vào lúc khác nhau: ${one} và ${other}`,
  },
  en: {
    time: (one, other) => `Perhaps of different times: ${one}; ${other}`,
    early: (text) => `Perhaps because “${text}” is an estimate or provisional`,
    rounded: (text) => `Perhaps because “${text}” is rounded`,
    meaning: (one, other) => `Perhaps they measure different things: “${one}” and “${other}”`,
    published: (one, other) => `Perhaps because they were published at different times: ${one} and ${other}`,
  },
  ja: {
    time: (one, other) => `時点の違いによる可能性があります（${one}、${other}）`,
    early: (text) => `「${text}」が推計値または速報値である可能性があります`,
    rounded: (text) => `「${text}」が概数である可能性があります`,
    meaning: (one, other) => `定義の違いによる可能性があります（「${one}」と「${other}」）`,
    published: (one, other) => `公表時期の違いによる可能性があります（${one}と${other}）`,
  },
};

const provisional =
  /(?<![\p{L}\p{M}])(?:ước|ước tính|ước đạt|sơ bộ|tạm tính|estimated?|estimates?|preliminary|provisional)(?![\p{L}\p{M}])|推計|速報|暫定|見込み/iu;

const isProvisional = ({ sentence }: Evidence): boolean => provisional.test(sentence.normalize("NFC"));

// "About" and its like hide no more than this part of a value.
const hidden = 0.1;

/** Said to be about so much, or coarser than the other and no more than its last written place away. */
function isRounder(one: Quantity, other: Quantity): boolean {
  const [a, b] = [Number(one.lower ?? one.upper), Number(other.lower ?? other.upper)];
  const gap = Math.abs(a - b);
  if (one.bound !== "exact" && other.bound === "exact") return gap <= hidden * Math.max(Math.abs(a), Math.abs(b));
  return Number(one.step) >= 10 * Number(other.step) && gap <= Number(one.step);
}

const concept = ({ figure }: Evidence): string => figure?.concept?.text.toLowerCase().trim() ?? "";

/** Sources this many days apart may tell of the same year before and after it was counted to the end. */
const apart = 45;
const days = (from: string, to: string): number => Math.abs(Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * Why two sources of equal standing may differ, where it can be seen: they were counted at different times, one is an estimate, one is
 * rounded, they name different things, or one came out much later. A sentence without its stop; empty where nothing shows.
 */
export function causeInWords(one: Evidence, other: Evidence, language: Language): string {
  const say = words[language];
  const [a, b] = [one.figure, other.figure];
  if (!a || !b) return "";
  const [then, later] = [periodInWords(a.period, language), periodInWords(b.period, language)];
  const stated = a.period?.certainty === "stated" && b.period?.certainty === "stated";
  if (stated && then && later && then !== later) return say.time(then, later);
  if (isProvisional(one) !== isProvisional(other)) return say.early(isProvisional(one) ? one.text : other.text);
  if (a.quantity.unit === b.quantity.unit) {
    if (isRounder(a.quantity, b.quantity)) return say.rounded(one.text);
    if (isRounder(b.quantity, a.quantity)) return say.rounded(other.text);
  }
  const [mine, theirs] = [concept(one), concept(other)];
  // "Trade" and "bilateral trade" are two words for one.
  const isOne = a.concept?.id != null && a.concept.id === b.concept?.id;
  if (!isOne && a.language === b.language && mine && theirs && mine !== theirs) return say.meaning(mine, theirs);
  const [first, second] = [one.document.publishedOn, other.document.publishedOn];
  if (first && second && days(first, second) >= apart)
    return say.published(dayInWords(first, language), dayInWords(second, language));
  return "";
}
