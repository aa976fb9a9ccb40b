import type { Figure } from "../../model/figure";
import type { CalendarFields } from "../../model/period";

const fields = [
  "year",
  "quarter",
  "month",
  "day",
  "hour",
  "minute",
] as const satisfies readonly (keyof CalendarFields)[];
type Field = (typeof fields)[number];
const months = "January February March April May June July August September October November December".split(" ");
const romans = ["I", "II", "III", "IV"];

interface Token {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Its words can be nothing else: a month's name. */
  readonly only?: Field;
  readonly write: (value: number) => string;
}

/** The parts of a written date that are numbers: digits, English month names, Roman quarters. */
function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(/\d+/g))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: Number(match[0]),
      write: (value) => String(value).padStart(match[0].startsWith("0") ? match[0].length : 0, "0"),
    });
  for (const match of text.matchAll(/\p{Lu}\p{Ll}{2,}/gu)) {
    const index = months.findIndex((month) => month === match[0] || month.slice(0, 3) === match[0]);
    const short = match[0].length === 3;
    if (index >= 0)
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        value: index + 1,
        only: "month",
        write: (value) => (months[value - 1] ?? "").slice(0, short && match[0] !== "May" ? 3 : undefined),
      });
  }
  for (const match of text.matchAll(/(?<=(?:[Qq]uý|Q)\s*)(?:IV|I{1,3})(?![\p{L}\p{M}])/gu))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: romans.indexOf(match[0]) + 1,
      only: "quarter",
      write: (value) => romans[value - 1] ?? "",
    });
  return found.sort((a, b) => a.start - b.start);
}

/** Where a field's number stands in a date's words; `null` where it can be told from no other. */
function placeOf(
  field: Field,
  value: number,
  { calendar = {}, language }: Figure,
  parts: readonly Token[],
): Token | null {
  const named = (one: Field): boolean => parts.some(({ only }) => only === one);
  const places = parts.filter(
    (part) =>
      (named(field) ? part.only === field : part.only === undefined) &&
      (part.value === value || (field === "year" && part.value === value % 100 && part.value > 31)),
  );
  // "3/3": which is which is told by the language's order alone, and English has two.
  const same = named(field) ? [field] : fields.filter((one) => calendar[one] === value && !named(one));
  const yearFirst = language === "ja" || parts[0]?.value === calendar.year;
  if (same.length > 1 && (same.join() !== "month,day" || (language === "en" && !yearFirst))) return null;
  if (!yearFirst) same.reverse();
  return places.length === same.length ? (places[same.indexOf(field)] ?? null) : null;
}

/**
 * The draft's date with the fields that the source says otherwise put right, in the draft's own way of writing:
 * "27/3/2023" and 28 November 2023 → "28/11/2023". `null` where a field has no single place in the draft's words.
 */
export function writeDate(draft: Figure, source: Figure): string | null {
  const [ours, theirs] = [draft.calendar, source.calendar];
  if (!ours || !theirs) return null;
  const text = draft.text;
  const parts = tokens(text);
  const edits: { token: Token; to: number }[] = [];
  for (const field of fields) {
    const [from, to] = [ours[field], theirs[field]];
    if (from === undefined || from === to) continue;
    if (to === undefined) return null;
    const token = placeOf(field, from, draft, parts);
    if (!token) return null;
    edits.push({ token, to });
  }
  if (edits.length === 0) return null;
  return edits
    .sort((a, b) => b.token.start - a.token.start)
    .reduce((line, { token, to }) => line.slice(0, token.start) + token.write(to) + line.slice(token.end), text);
}
