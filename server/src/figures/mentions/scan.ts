import type { Language } from "../../model/language";
import type { Span } from "../../model/span";
import { enMentions } from "../locales/en/mentions";
import { jaMentions } from "../locales/ja/mentions";
import { viMentions } from "../locales/vi/mentions";
import { isDigit, isLetter, nextStart } from "../phrases";
import type { Found, MentionContext } from "./found";
import type { MentionLocale } from "./locale";
import type { Mention } from "./mention";
import { readName } from "./names";
import { isCounting, isNameEnd } from "./numbers";
import { resolveTimes } from "./resolve";
import type { Rule } from "./rule";

const locales: Readonly<Record<Language, MentionLocale>> = { vi: viMentions, en: enMentions, ja: jaMentions };

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
  const found: Found[] = [];
  let last: Found | undefined;
  for (let at = nextStart(body, 0, body.length); at < body.length; ) {
    const isNumber = isDigit(body.charCodeAt(at));
    const next = isNumber ? readNumber(body, at, last, locale) : readWord(body, at, last, locale);
    if (next) {
      found.push(next);
      last = next;
    }
    at = nextStart(body, next?.end ?? (isNumber ? endOfNumber(body, at) : at + 1), body.length);
  }
  return found;
}

/** A number that nobody wanted is passed over in one step, so that "237/2" is never read out of "1.237/2". */
function endOfNumber(body: string, at: number): number {
  number.lastIndex = at;
  return at + (number.exec(body)?.[0].length ?? 1);
}

const signs = /[[(+](?=\d)|[¹²³⁰⁴-⁹]/y;

/** What begins at a place that is no digit: at a word of the language's, else at a bracket or sign before a number. */
function readWord(body: string, at: number, last: Found | undefined, locale: MentionLocale): Found | null {
  const rules = locale.anchors.at(body, at);
  if (rules) return readAt(body, at, last, rules);
  if (isLetter(body.charCodeAt(at))) return null;
  signs.lastIndex = at;
  return signs.test(body) ? readAt(body, at, last, locale.atSign) : null;
}

function readNumber(body: string, at: number, last: Found | undefined, locale: MentionLocale): Found | null {
  if (insideNumber.test(body.slice(Math.max(0, at - 2), at))) return null;
  joined.lastIndex = at;
  return (
    (joined.test(body) ? readAt(body, at, last, locale.atJoinedNumber) : null) ??
    readAt(body, at, last, locale.atNumber) ??
    readListed(body, at, last, locale) ??
    readName(body, at, last?.end ?? 0)
  );
}

/** Tries rules at a place; what they read does not reach back into what was read last. */
function readAt(body: string, at: number, last: Found | undefined, rules: readonly Rule[]): Found | null {
  for (const { pattern, read } of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(body);
    if (!match) continue;
    const start = at - (match.groups?.lead?.length ?? 0);
    const written = start >= (last?.end ?? 0) ? read(match.groups ?? {}, match) : null;
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
