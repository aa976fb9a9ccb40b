import type { Concept, Parties } from "../../model/figure";
import type { CalendarFields, Period } from "../../model/period";
import { contains } from "../../model/span";
import type { Prose } from "../../text/prose";
import type { GlossaryIndex } from "../glossary-index";
import type { Said } from "../memo";
import { daysOf, isoOf } from "../mentions/calendar";
import { amountsOf, type CellHeads, speaksOf, textOf } from "./heads";

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Does the block name this time itself? */
const names = ({ blocks }: Prose, index: number, period: Period | null): boolean => {
  const block = blocks[index];
  return block !== undefined && period?.mention !== undefined && contains(block, period.mention.at);
};

/**
 * What a table's cell takes over: what its heads say, before what is said around the table (`around`, the nearest first).
 * Heads complete each other: "Tháng 10" and "Năm 2023" are October 2023; a row's "Nhật Bản" under the exports of Viet Nam is
 * where they go; of two concepts the narrower counts.
 */
export function ofHeads(
  prose: Prose,
  heads: CellHeads,
  said: ReadonlyMap<number, Said>,
  around: Said,
  above: readonly number[],
  glossary: GlossaryIndex,
): Said {
  const saying = (indices: readonly (number | null)[]) =>
    indices.flatMap((index) => {
      const says = index === null ? undefined : said.get(index);
      return index !== null && says ? [{ index, says }] : [];
    });
  const amounts = heads.column === null ? null : amountsOf(prose, heads.column);
  const own = saying([heads.column, amounts, ...heads.rows]);
  const outer = saying([...heads.captions, ...above]);
  const timesIn = (all: typeof own): Period[] =>
    all.flatMap(({ index, says }) => (says.period && names(prose, index, says.period) ? [says.period] : []));
  const first = own.find(({ says }) => says.concept && !alike(says.concept, around.concept))?.says.concept ?? null;
  const balance = [heads.column, ...heads.rows]
    .map((at) => textOf(prose, at))
    .find((head) => speaksOf("balance", head));
  const named = narrower([first, ...own.map(({ says }) => says.concept), around.concept], glossary);
  const concept = balance ? balanceWithin(named, balance, glossary) : named;
  // "Tăng so với 2022 (%)" beside "2023": a growth has the time of what grew, not the one that it is held against.
  const ofAmounts = timesIn(saying([amounts]));
  const times = ofAmounts.length > 0 ? timesIn(own.filter(({ index }) => index !== heads.column)) : timesIn(own);
  const row = own.find(({ says }) => !alike(says.parties, around.parties))?.says.parties;
  return {
    concept,
    period: joined(times, timesIn(outer)) ?? around.period,
    parties: row ? between(row, around.parties, [concept, first, around.concept], glossary) : around.parties,
  };
}

/** The first concept, or another that is a part of it: under "Xuất khẩu", "Kim ngạch" is that of exports. */
function narrower(concepts: readonly (Concept | null)[], { byId }: GlossaryIndex): Concept | null {
  const known = concepts.filter((concept) => concept !== null);
  const [first] = known;
  return known.find((one) => one.id && first?.id && byId.get(one.id)?.partOf === first.id) ?? first ?? null;
}

/** Who a flow runs between, where the table is one country's and the row another's. */
function between(row: Parties, table: Parties, flows: readonly (Concept | null)[], { byId }: GlossaryIndex): Parties {
  const { of: other } = row;
  if (other === undefined || row.from !== undefined || row.to !== undefined) return row;
  const { of, from, to } = table;
  const isThird = [of, from, to].every((party) => party === undefined || (party !== other && !party.includes("+")));
  if (!isThird) return row;
  if (from !== undefined && to === undefined) return { from, to: other };
  if (to !== undefined && from === undefined) return { from: other, to };
  if (of === undefined) return row;
  const [out, back] = balanceOf(byId) ?? [];
  for (const flow of flows) {
    if (!flow?.id) continue;
    if (flow.id === out) return { from: of, to: other };
    if (flow.id === back) return { from: other, to: of };
    if (byId.get(flow.id)?.sumOf) return { of: [of, other].sort().join("+") };
  }
  return row;
}

/** "Cán cân" in a table of trade is the trade's; in any other nothing is known of it. */
function balanceWithin(concept: Concept | null, text: string, { byId }: GlossaryIndex): Concept | null {
  const known = concept?.id ? byId.get(concept.id) : undefined;
  const whole = known?.sumOf ? known.id : known?.partOf;
  const balance = [...byId.values()].find(({ differenceOf, partOf }) => differenceOf && partOf === whole && whole);
  return balance ? { id: balance.id, text } : null;
}

/** What goes out and what comes in: the two that the balance of a whole is the difference of. */
const balanceOf = (byId: GlossaryIndex["byId"]): readonly [string, string] | undefined =>
  [...byId.values()].find(({ differenceOf, partOf }) => differenceOf && partOf && byId.get(partOf)?.sumOf)
    ?.differenceOf;

const withinYear = ({ month, quarter, half, months }: CalendarFields): boolean =>
  (month ?? quarter ?? half ?? months) !== undefined;

/** The time that heads name together: a month without a year takes it from another head, else from around the table. */
function joined(own: readonly Period[], outer: readonly Period[]): Period | null {
  const [first] = own;
  if (!first) return null;
  const fields = (period: Period): CalendarFields => period.mention?.calendar ?? {};
  const within = own.find((period) => withinYear(fields(period)));
  if (!within || within.shape === "asOf") return first;
  const { year = yearOf([...own, ...outer]), ...rest } = fields(within);
  if (year === undefined || (within !== first && (fields(first).year ?? year) !== year)) return first;
  if (isStretch(within))
    return { ...within, start: inYear(within.start, year), end: inYear(within.end, year), certainty: "stated" };
  const { start, end } = daysOf({ ...rest, year });
  return { ...within, start: isoOf(start), end: isoOf(end), certainty: "stated" };
}

/** "January-August 2025", "Tháng 1-8": named by its first month, and longer than it. */
const isStretch = ({ start, end, mention }: Period): boolean =>
  mention?.calendar.month !== undefined && start !== null && end !== null && start.slice(0, 7) !== end.slice(0, 7);

const inYear = (day: string | null, year: number): string | null => day && `${year}${day.slice(4)}`;

const yearOf = (periods: readonly Period[]): number | undefined =>
  periods.map(({ mention }) => mention?.calendar.year).find((year) => year !== undefined);
