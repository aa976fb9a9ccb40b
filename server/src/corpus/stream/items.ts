import { originOf } from "../../figures/memo";
import type { Figure } from "../../model/figure";
import type { CalendarFields } from "../../model/period";
import type { Span } from "../../model/span";
import type { Prose } from "../../text/prose";
import { bareNumbers, type NumberWordMemo } from "./bare";

/** Figures answer each other only within a kind; `number` holds counts, money, lengths and the like. */
export type ItemKind = "number" | "percent" | "rank" | "multiple" | "date" | "year" | "stretch" | "clock" | "reference";

/** A figure, or a day or period that a figure is bound to, at its place among the words. */
export interface Item {
  readonly kind: ItemKind;
  /** The figure itself, or the first one whose period this is. */
  readonly figure: Figure;
  /** Set where the item is the period of `figure`, not the figure. */
  readonly calendar: CalendarFields | null;
  readonly until: CalendarFields | null;
  /** Is it the figure's period rather than the figure? */
  readonly period: boolean;
  /** A number word that is no figure of its own: see `bare.ts`. */
  readonly bare: boolean;
  /** View span of the number itself; the bound before and the noun behind it stay words. */
  readonly core: Span;
  /** Equal for equal values. */
  readonly key: string;
  /** Written in words ("hai"), not in digits. */
  readonly spelled: boolean;
  /** Index of its token in the stream. */
  readonly token: number;
}

const numerals =
  "không một mốt hai ba bốn tư năm lăm sáu bảy bẩy tám chín mười mươi chục trăm nghìn ngàn vạn triệu tỷ tỉ rưỡi đôi nửa nhất nhì đầu cuối " +
  "one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion half twice double triple first second third";
const spelledOut = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${numerals.split(" ").join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
  "giu",
);
const digits = /\d(?:[\d.,:/-]*\d)?/g;
const scales =
  /^\s*(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ|thousand|million|billion|trillion|千|万|億|兆)(?:\s+(?:tỷ|tỉ))?(?![\p{L}\p{M}])/iu;

/** Where in a figure's text the number stands: digits with their scale words, else number words, else all of it. */
function coreOf(text: string): { span: Span; spelled: boolean } {
  const all = [...text.matchAll(digits)];
  const first = all[0];
  const last = all.at(-1);
  if (first && last) {
    const end = last.index + last[0].length;
    return { span: { start: first.index, end: end + (scales.exec(text.slice(end))?.[0].length ?? 0) }, spelled: false };
  }
  const words = [...text.matchAll(spelledOut)];
  const head = words[0];
  const tail = words.at(-1);
  if (head && tail) return { span: { start: head.index, end: tail.index + tail[0].length }, spelled: true };
  return { span: { start: 0, end: text.length }, spelled: true };
}

function kindOfCalendar(calendar: CalendarFields): ItemKind {
  if (calendar.day !== undefined || calendar.month !== undefined) return "date";
  if (calendar.quarter !== undefined || calendar.months !== undefined || calendar.half !== undefined) return "stretch";
  return calendar.year !== undefined ? "year" : "clock";
}

function kindOfFigure(figure: Figure): ItemKind {
  switch (figure.kind) {
    case "date":
      return figure.calendar ? kindOfCalendar(figure.calendar) : "date";
    case "reference":
      return "reference";
    case "quantity": {
      const { unit } = figure.quantity;
      if (unit === "percent" || unit === "percentagePoint") return "percent";
      return unit === "rank" || unit === "multiple" ? unit : "number";
    }
  }
}

const written = new WeakMap<CalendarFields, string>();

function calendarKey(calendar: CalendarFields): string {
  const known = written.get(calendar);
  if (known !== undefined) return known;
  const { year, half, quarter, months, month, day, hour, minute } = calendar;
  const key = [year, half, quarter, months, month, day, hour, minute].map((field) => field ?? "").join("-");
  written.set(calendar, key);
  return key;
}

function keyOf(figure: Figure): string {
  if (figure.calendar) return calendarKey(figure.calendar) + (figure.until ? `..${calendarKey(figure.until)}` : "");
  if (figure.reference) return `${figure.reference.series} ${figure.reference.number}`;
  const { lower, upper } = figure.quantity;
  return `${lower ?? upper ?? ""}..${upper ?? lower ?? ""}`;
}

/** A figure as an item: the rest of it follows from the figure. */
export const figureItem = (figure: Figure, core: Span, spelled: boolean, token = -1): Item => ({
  kind: kindOfFigure(figure),
  figure,
  calendar: figure.calendar ?? null,
  until: figure.until ?? null,
  period: false,
  bare: false,
  core,
  key: keyOf(figure),
  spelled,
  token,
});

/** The period that a figure was read with, as an item; `null` where no words name it. */
export function periodItem(figure: Figure, token = -1): Item | null {
  const mention = figure.period?.mention;
  // "năm ngoái" has no field to compare: it stays words.
  if (!mention || Object.keys(mention.calendar).length === 0) return null;
  const { at: core, calendar } = mention;
  const kind = kindOfCalendar(calendar);
  return {
    kind,
    figure,
    calendar,
    until: null,
    period: true,
    bare: false,
    core,
    key: calendarKey(calendar),
    spelled: false,
    token,
  };
}

/** A number word that is no figure of its own, as an item. */
export const bareItem = (figure: Figure, token = -1): Item => ({
  ...figureItem(figure, figure.at, true, token),
  bare: true,
});

/** Adds the number words between items. */
function withBare(items: readonly Item[], prose: Prose, memo: NumberWordMemo | undefined): Item[] {
  const taken = items.map(({ period, core, figure }) => (period ? core : figure.at));
  const bare = bareNumbers(prose, taken, memo).map((figure) => bareItem(figure));
  return bare.length ? [...items, ...bare].sort((a, b) => a.core.start - b.core.start) : [...items];
}

// A figure that was only moved has its number where it had it.
const cores = new WeakMap<Figure, Item>();

/** A figure as an item counted from where the figure begins. */
function itemOf(figure: Figure, prose: Prose): Item {
  const origin = originOf(figure);
  const known = cores.get(origin);
  if (known) return known;
  const { start, end } = figure.at;
  const { span, spelled } =
    figure.kind === "quantity"
      ? coreOf(prose.view.text.slice(start, end))
      : { span: { start: 0, end: end - start }, spelled: false };
  const item = figureItem(origin, span, spelled);
  cores.set(origin, item);
  return item;
}

/** The items of a text in order of their place: its figures, and each stated period once. `memo`: see `readStream`. */
export function itemsOf(prose: Prose, figures: readonly Figure[], memo?: NumberWordMemo): Item[] {
  const found: Item[] = [];
  const seen = new Set<number>();
  for (const figure of figures) {
    const item = itemOf(figure, prose);
    const { start } = figure.at;
    found.push({ ...item, figure, core: { start: start + item.core.start, end: start + item.core.end } });
    seen.add(start);
  }
  for (const figure of figures) {
    const item = periodItem(figure);
    if (!item || seen.has(item.core.start)) continue;
    seen.add(item.core.start);
    found.push(item);
  }
  const ordered = found.sort((a, b) => a.core.start - b.core.start);
  return withBare(ordered, prose, memo);
}
