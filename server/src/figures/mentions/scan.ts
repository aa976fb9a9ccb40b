import type { Language } from "../../model/language";
import type { Span } from "../../model/span";
import { enMentions } from "../locales/en/mentions";
import { jaMentions } from "../locales/ja/mentions";
import { viMentions } from "../locales/vi/mentions";
import type { Days } from "./calendar";
import type { Mention } from "./mention";
import { readName } from "./names";
import { resolveTimes } from "./resolve";
import type { MentionLocale, Written } from "./rule";

const locales: Readonly<Record<Language, MentionLocale>> = { vi: viMentions, en: enMentions, ja: jaMentions };

export interface MentionContext {
  readonly language: Language;
  /** ISO day that "năm ngoái" and a date without a year are counted from. */
  readonly today: string;
  /** What "cùng kỳ" and "năm trước" go back from where the sentence names no time of its own before them. */
  readonly spokenOf?: Days;
}

export type Found = Span & Written;

const digit = /\p{N}/u;
const number = /\p{N}+(?:[.,]\p{N}+)*/uy;
const longestWordsBefore = 40;
const insideNumber = /\d[.,/:-]$/;

/**
 * Reads what a sentence says of time, and what in it is no amount: dates, periods, times of day, references, noise.
 * Ordered and without overlap; nothing else in the sentence should be read from these spans.
 *
 * @example
 * readMentions("Nghị quyết 43/2022/QH15 có hiệu lực từ ngày 11/1/2022", sentence, { language: "vi", today: "2024-09-01" })
 * // reference QH15 43/2022; time 2022-01-11, event
 */
export function readMentions(text: string, sentence: Span, context: MentionContext): Mention[] {
  const body = text.slice(sentence.start, sentence.end);
  const locale = locales[context.language];
  return resolveTimes(scan(body, locale), body, sentence.start, locale, context);
}

function scan(body: string, locale: MentionLocale): Found[] {
  const { anchor } = locale;
  const found: Found[] = [];
  let from = 0;
  while (from < body.length) {
    anchor.lastIndex = from;
    const place = anchor.exec(body);
    if (!place) break;
    const at = place.index;
    const isNumber = digit.test(place[0]);
    const next =
      isNumber && insideNumber.test(body.slice(Math.max(0, at - 2), at))
        ? null
        : readAt(body, at, from, isNumber, locale);
    if (next) found.push(next);
    from = next ? next.end : at + place[0].length;
    // A number that nobody wanted is passed over in one step, so that "237/2" is never read out of "1.237/2".
    if (!next && isNumber) {
      number.lastIndex = at;
      from = at + (number.exec(body)?.[0].length ?? 1);
    }
  }
  return found;
}

function readAt(body: string, at: number, from: number, isNumber: boolean, locale: MentionLocale): Found | null {
  const lookBack = body.slice(Math.max(from, at - longestWordsBefore), at);
  for (const { pattern, before, read } of isNumber ? locale.atNumber : locale.atWord) {
    pattern.lastIndex = at;
    const match = pattern.exec(body);
    if (!match) continue;
    const words = before?.exec(lookBack);
    if (before && !words) continue;
    const written = read({ ...words?.groups, ...match.groups }, match);
    if (written) return { ...written, start: at - (words?.[0].length ?? 0), end: at + match[0].length };
  }
  return isNumber ? readName(body, at, from) : null;
}
