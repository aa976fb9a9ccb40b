import type { Language } from "../../model/language";
import type { Span } from "../../model/span";
import { enMentions } from "../locales/en/mentions";
import { jaMentions } from "../locales/ja/mentions";
import { viMentions } from "../locales/vi/mentions";
import type { Days } from "./calendar";
import type { Mention } from "./mention";
import { readName } from "./names";
import { isCounting, isNameEnd } from "./numbers";
import { resolveTimes } from "./resolve";
import type { MentionLocale, Rule, Written } from "./rule";

const locales: Readonly<Record<Language, MentionLocale>> = { vi: viMentions, en: enMentions, ja: jaMentions };

export interface MentionContext {
  readonly language: Language;
  /** ISO day that "năm ngoái" and a date without a year are counted from. */
  readonly today: string;
  /** What "cùng kỳ" and "năm trước" go back from where the sentence names no time of its own before them. */
  readonly spokenOf?: Days;
}

export type Found = Span & Written;

const digit = /^\d/;
const number = /\d+(?:[.,]\d+)*/y;
// "5/9", "14h30", "59-NQ", "1.10.30", "0912 345 678": most numbers stand alone, and most rules need not look at them.
const joined = /0\d{8}|\d+(?:\p{L}|\s?[-/~]\s?[\p{L}\d]|[.:,+]\d|\s\d)/uy;
const insideNumber = /\d[.,/:]$/;

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
  let at = 0;
  while (at < body.length) {
    anchor.lastIndex = at;
    const place = anchor.exec(body);
    if (!place) break;
    at = place.index;
    const last = found.at(-1);
    const from = last?.end ?? 0;
    const isNumber = digit.test(place[0]);
    const next = isNumber ? readNumber(body, at, from, last, locale) : readWord(body, at, from, locale);
    if (next) found.push(next);
    at = next?.end ?? (isNumber ? endOfNumber(body, at) : at + 1);
  }
  return found;
}

/** A number that nobody wanted is passed over in one step, so that "237/2" is never read out of "1.237/2". */
function endOfNumber(body: string, at: number): number {
  number.lastIndex = at;
  return at + (number.exec(body)?.[0].length ?? 1);
}

const latin = /[\p{Script=Latin}\p{M}]/u;

/** Anchors are sought without regard to the edges of words, which is many times faster, and asked for them here. */
const isInsideWord = (body: string, at: number): boolean =>
  at > 0 && latin.test(body[at] ?? "") && latin.test(body[at - 1] ?? "");

const readWord = (body: string, at: number, from: number, locale: MentionLocale): Found | null =>
  isInsideWord(body, at) ? null : readAt(body, at, from, locale.atWord((body[at] ?? "").toLowerCase()));

function readNumber(
  body: string,
  at: number,
  from: number,
  last: Found | undefined,
  locale: MentionLocale,
): Found | null {
  if (insideNumber.test(body.slice(Math.max(0, at - 2), at))) return null;
  joined.lastIndex = at;
  return (
    (joined.test(body) ? readAt(body, at, from, locale.atJoinedNumber) : null) ??
    readAt(body, at, from, locale.atNumber) ??
    readListed(body, at, last, locale) ??
    readName(body, at, from)
  );
}

function readAt(body: string, at: number, from: number, rules: readonly Rule[]): Found | null {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(body);
    if (!match) continue;
    const start = at - (match.groups?.lead?.length ?? 0);
    const written = start >= from ? read(match.groups ?? {}, match) : null;
    if (written) return { ...written, start, end: at + match[0].length };
  }
  return null;
}

const listedNumber = /\p{Nd}{1,4}(?![\p{L}\p{N}%]|[.,/-]\p{N})/uy;

/** "khoản 2 và 3", "lớp 10, 11": a number listed with a reference belongs to its series, unless something is counted. */
function readListed(body: string, at: number, last: Found | undefined, locale: MentionLocale): Found | null {
  if (last?.kind !== "reference" || last.series === "score" || !/\s/.test(body.slice(last.start, last.end)))
    return null;
  const between = body.slice(last.end, at);
  if (!locale.through.test(between) && !locale.listed.test(between)) return null;
  listedNumber.lastIndex = at;
  const match = listedNumber.exec(body);
  if (!match || isCounting(match) || !isNameEnd(match)) return null;
  return { kind: "reference", series: last.series, number: match[0], start: at, end: at + match[0].length };
}
