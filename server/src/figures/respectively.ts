import { overlaps, type Span } from "../model/span";
import type { Grammar } from "./grammar";
import type { TimeMention } from "./mentions/mention";
import type { Passage } from "./passage";
import type { Reading } from "./ranks";
import { fits, type Subjects } from "./subjects";
import { tellsWhen } from "./times";

/** What one figure of a row answers: the passage's subjects and times without those that its neighbours answer. */
export interface Answered {
  readonly subjects: Subjects;
  readonly times: readonly TimeMention[];
}

/**
 * Gives each figure of a row its own of as many concepts, times or parties named in a row before it:
 * "Xuất khẩu và nhập khẩu lần lượt đạt 24,2 và 20,8 tỷ USD" → 24,2 are exports, 20,8 imports. Countries in a row are as
 * often one group ("Nhật Bản và Hàn Quốc đầu tư 5 và 6 tỷ USD"), so they want a word that shares out ("lần lượt").
 */
export function respectively(
  passage: Passage,
  readings: readonly Reading[],
  subjects: Subjects,
  times: readonly TimeMention[],
  grammar: Grammar,
): ReadonlyMap<Reading, Answered> {
  const answered = new Map<Reading, Answered>();
  for (const row of rowsOf(readings, passage, grammar)) {
    const [first] = row;
    if (!first) continue;
    const named = <T extends Span>(all: readonly T[]): readonly T[] | null =>
      listBefore(all, row.length, first.start, readings, passage, grammar);
    const concepts = named(subjects.concepts.filter(({ value }) => fits(value, first.quantity)));
    const whens = named(times.filter(tellsWhen));
    const parties = sharesOut(passage, grammar) ? named(subjects.parties) : null;
    if (!concepts && !whens && !parties) continue;
    for (const [i, reading] of row.entries())
      answered.set(reading, {
        times: whens ? only(times, whens, i) : times,
        subjects: {
          named: subjects.parties,
          concepts: concepts ? only(subjects.concepts, concepts, i) : subjects.concepts,
          parties: parties
            ? only(subjects.parties, parties, i)
            : concepts
              ? ofItem(subjects.parties, concepts, i, first.start)
              : subjects.parties,
        },
      });
  }
  return answered;
}

/** Figures of one unit with nothing but "and" or a comma between them, two at least. */
function rowsOf(readings: readonly Reading[], { folded }: Passage, grammar: Grammar): Reading[][] {
  const rows: Reading[][] = [];
  for (const [i, reading] of readings.entries()) {
    const before = readings[i - 1];
    const joined =
      before?.quantity.unit === reading.quantity.unit && isJoin(folded.slice(before.end, reading.start), grammar);
    if (joined) rows.at(-1)?.push(reading);
    else rows.push([reading]);
  }
  return rows.filter((row) => row.length > 1);
}

/** The last `count` of them before `at`, where they make a list of just that length; `null` where they make none. */
function listBefore<T extends Span>(
  all: readonly T[],
  count: number,
  at: number,
  readings: readonly Span[],
  { folded }: Passage,
  grammar: Grammar,
): readonly T[] | null {
  const before = all.filter(({ end }) => end <= at);
  const items = before.slice(-count);
  const joined = (one: Span | undefined, next: Span | undefined): boolean =>
    one !== undefined &&
    next !== undefined &&
    (grammar.lists.before(folded, next.start, one.end)?.start ?? -1) >= one.end;
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last || items.length < count || joined(before.at(-count - 1), first)) return null;
  if (!items.every((item, i) => i === 0 || joined(items[i - 1], item))) return null;
  // A figure inside the list answers an item already.
  return readings.some((reading) => reading.start >= first.start && reading.end <= at) ? null : items;
}

const isJoin = (between: string, grammar: Grammar): boolean => {
  const found = grammar.lists.after(between, 0);
  if (!found) return false;
  const rest = grammar.lists.after(between, found.end);
  return between.slice(rest?.end ?? found.end).trim() === "";
};

const sharesOut = ({ folded, start, end }: Passage, grammar: Grammar): boolean => {
  for (let at = start; at < end; at++) if (grammar.respectively.at(folded, at, end)) return true;
  return false;
};

const only = <T extends Span>(all: readonly T[], items: readonly Span[], i: number): T[] =>
  all.filter((one) => !items.some((item, k) => k !== i && overlaps(item, one)));

/** "xuất khẩu sang Nhật Bản và nhập khẩu từ Hàn Quốc": countries go with their item where each has its own, else with all. */
function ofItem<T extends Span>(all: readonly T[], items: readonly Span[], i: number, end: number): readonly T[] {
  const itemOf = (one: Span): number => (one.end <= end ? items.findLastIndex((item) => item.start <= one.start) : -1);
  const homes = new Set(all.map(itemOf));
  return items.every((_, k) => homes.has(k)) ? all.filter((one) => [i, -1].includes(itemOf(one))) : all;
}
