import Big from "big.js";

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

const shape = /(?:\d+(?:[.,]\d+)*|[.,]\d+)/y;
const spaced = /\d{1,3}(?: \d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?/y;
const power = /(?:[eE]([+-]?\d{1,2})|\s?[x×*]\s?10(?:\^|の)([+-]?\d{1,2})乗?|\^([+-]?\d{1,2}))(?!\d)/y;

const plain = (digits: string, decimals: string | undefined): { value: Big; decimals: number } => ({
  value: new Big(decimals ? `${digits || "0"}.${decimals}` : digits),
  decimals: decimals?.length ?? 0,
});

/**
 * Reads digits at `at`; the separators' meaning is decided by their shape, and by the language's own
 * decimal mark where the shape leaves two readings. `null` where they are no number ("1.10.30").
 *
 * "2.812,8" → 2812.8; "1,018,074" → 1018074; "19,2" → 19.2 (any language); "3,985" → by `decimalMark`, `other` set.
 */
export function readDigits(text: string, at: number, decimalMark: "." | ","): Literal | null {
  spaced.lastIndex = at;
  const wide = spaced.exec(text);
  if (wide) {
    const [whole = "", decimals] = wide[0].split(/[.,]/);
    return { end: at + wide[0].length, ...plain(whole.replaceAll(" ", ""), decimals), length: 4, other: null };
  }
  shape.lastIndex = at;
  const match = shape.exec(text);
  // More digits than any figure has are an account number, and would cost time.
  if (!match || match[0].length > 40) return null;
  const written = match[0];
  const read = readShape(written, decimalMark);
  if (!read) return null;
  let end = at + written.length;
  power.lastIndex = end;
  const raised = power.exec(text);
  const literal = { ...read, length: /^\d*/.exec(written)?.[0].length ?? 0 };
  if (!raised) return { ...literal, end };
  end += raised[0].length;
  if (raised[3] !== undefined) return { ...literal, end, value: literal.value.pow(Number(raised[3])), other: null };
  const exponent = Number(raised[1] ?? raised[2]);
  const value = literal.value.times(new Big(10).pow(exponent));
  return { ...literal, end, value, decimals: literal.decimals - exponent, other: null };
}

function readShape(written: string, decimalMark: "." | ","): Omit<Literal, "end" | "length"> | null {
  const groups = written.split(/[.,]/);
  const marks = written.replace(/\d/g, "");
  const [first = "", ...rest] = groups;
  const last = rest.at(-1) ?? "";
  if (marks === "") return { ...plain(first, undefined), other: null };
  const grouped = first.length <= 3 && first !== "" && rest.every((group) => group.length === 3);
  if (marks.length === 1) {
    const asDecimal = plain(first, last);
    if (!grouped || first.startsWith("0")) return { ...asDecimal, other: null };
    const asGroup = plain(first + last, undefined);
    return marks === decimalMark ? { ...asDecimal, other: asGroup } : { ...asGroup, other: asDecimal };
  }
  if (new Set(marks).size === 1) return grouped ? { ...plain(groups.join(""), undefined), other: null } : null;
  const inner = rest.slice(0, -1);
  const once = marks.lastIndexOf(marks.at(-1) ?? "") === marks.indexOf(marks.at(-1) ?? "");
  const regular =
    first.length <= 3 && new Set(marks.slice(0, -1)).size === 1 && inner.every((group) => group.length === 3);
  return once && regular ? { ...plain(first + inner.join(""), last), other: null } : null;
}
