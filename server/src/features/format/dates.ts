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
const months = "January February March April May June July August September October November December".split(" ");
const romans = ["I", "II", "III", "IV"];

interface Token {
  readonly start: number;
  readonly end: number;
  readonly value: number;
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
        write: (value) => (months[value - 1] ?? "").slice(0, short && match[0] !== "May" ? 3 : undefined),
      });
  }
  for (const match of text.matchAll(/(?<=(?:[Qq]uý|Q)\s*)(?:IV|I{1,3})(?![\p{L}\p{M}])/gu))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: romans.indexOf(match[0]) + 1,
      write: (value) => romans[value - 1] ?? "",
    });
  return found.sort((a, b) => a.start - b.start);
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
    // "3/3": the same number twice says nothing about which is which.
    const places = parts.filter(
      ({ value }) => value === from || (field === "year" && value === from % 100 && value > 31),
    );
    const same = fields.filter((other) => ours[other] === from).length;
    const [token] = places;
    if (!token || places.length !== 1 || same !== 1) return null;
    edits.push({ token, to });
  }
  if (edits.length === 0) return null;
  return edits
    .sort((a, b) => b.token.start - a.token.start)
    .reduce((line, { token, to }) => line.slice(0, token.start) + token.write(to) + line.slice(token.end), text);
}
