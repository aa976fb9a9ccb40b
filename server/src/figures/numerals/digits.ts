import Big from "big.js";
import { tenTo } from "./powers";

/** Digits as written, with both readings where the shape leaves two: "3,985" is 3.985 or 3985. */
export interface Literal {
  readonly end: number;
  readonly value: Big;
  /** Written decimal places of `value`. */
  readonly decimals: number;
  /** Digits before a separator or in all: "0348" has four. */
  readonly length: number;
  /** The other reading, `null` where the shape decides. */
  readonly other: { readonly value: Big; readonly decimals: number } | null;
}

// More digits than any figure has are an account number: past the limits below no more is looked at.
const shape = /(?:\d{1,41}(?:[.,]\d{1,41}){0,20}|[.,]\d{1,41})/y;
const spaced = /\d{1,3}(?: \d{3}){1,12}(?!\d| \d{3}(?!\d))(?:[.,]\d{1,2}(?!\d))?/y;
const power = /(?:[eE]([+-]?\d{1,2})|\s?[x×*]\s?10(?:\^|の)([+-]?\d{1,2})乗?|\^([+-]?\d{1,2}))(?!\d)/y;

interface Reading {
  readonly value: Big;
  readonly decimals: number;
}

const plain = (digits: string, decimals?: string): Reading => ({
  value: new Big(decimals ? `${digits || "0"}.${decimals}` : digits),
  decimals: decimals?.length ?? 0,
});

const literal = (end: number, length: number, { value, decimals }: Reading, other: Reading | null): Literal => ({
  end,
  value,
  decimals,
  length,
  other,
});

/**
 * Reads digits at `at`; the separators' meaning is decided by their shape, and by the language's own
 * decimal mark where the shape leaves two readings. `null` where they are no number ("1.10.30").
 *
 * "2.812,8" → 2812.8; "1,018,074" → 1018074; "19,2" → 19.2 (any language); "3,985" → by `decimalMark`, `other` set.
 */
export function readDigits(text: string, at: number, decimalMark: "." | ","): Literal | null {
  const wide = matchAt(spaced, text, at);
  if (wide) {
    const [whole = "", decimals] = wide.split(/[.,]/);
    return literal(at + wide.length, 4, plain(whole.replaceAll(" ", ""), decimals), null);
  }
  const written = matchAt(shape, text, at);
  if (!written || written.length > 40) return null;
  const readings = readShape(written, decimalMark);
  if (!readings) return null;
  const [read, other] = readings;
  const end = at + written.length;
  const length = /^\d*/.exec(written)?.[0].length ?? 0;
  return raised(text, end, length, read) ?? literal(end, length, read, other);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** "1.3x10^6", "2e5", "12.32×10の14乗". */
function raised(text: string, at: number, length: number, { value, decimals }: Reading): Literal | null {
  if (!/[eEx×*^ ]/.test(text.charAt(at))) return null;
  power.lastIndex = at;
  const found = power.exec(text);
  if (!found) return null;
  const end = at + found[0].length;
  if (found[3] !== undefined) return literal(end, length, { value: value.pow(Number(found[3])), decimals }, null);
  const exponent = Number(found[1] ?? found[2]);
  return literal(end, length, { value: value.times(tenTo(exponent)), decimals: decimals - exponent }, null);
}

/** The readings of digits with separators, the likelier first; `null` where they are no number. */
function readShape(written: string, decimalMark: "." | ","): readonly [Reading, Reading | null] | null {
  const marks = written.replace(/\d+/g, "");
  if (marks === "") return [plain(written), null];
  const [first = "", ...rest] = written.split(/[.,]/);
  const last = rest.at(-1) ?? "";
  const grouped = first.length <= 3 && first !== "" && rest.every((group) => group.length === 3);
  if (marks.length === 1) {
    const asDecimal = plain(first, last);
    if (!grouped || first.startsWith("0")) return [asDecimal, null];
    const asGroup = plain(first + last);
    return marks === decimalMark ? [asDecimal, asGroup] : [asGroup, asDecimal];
  }
  const inner = rest.slice(0, -1);
  const final = marks.at(-1) ?? "";
  if (marks === final.repeat(marks.length)) return grouped ? [plain(first + rest.join("")), null] : null;
  const groupMarks = marks.slice(0, -1);
  const regular = groupMarks === groupMarks.charAt(0).repeat(groupMarks.length) && !groupMarks.includes(final);
  return regular && first.length <= 3 && inner.every((group) => group.length === 3)
    ? [plain(first + inner.join(""), last), null]
    : null;
}
