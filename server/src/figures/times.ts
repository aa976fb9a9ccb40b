import type { Period } from "../model/period";
import type { Span } from "../model/span";
import type { TimeMention } from "./mentions/mention";
import type { Passage } from "./passage";

/** May the mention be the time a quantity holds for? */
export const tellsWhen = (time: TimeMention): boolean =>
  time.role !== "baseline" && time.role !== "clock" && time.period !== null;

/**
 * The time a quantity of the sentence holds for: one close behind it ("5 tỷ USD trong năm 2023"), else the nearest before
 * it, else the first behind it. A stretch or an as-of date goes before the day of an event.
 */
export function timeOf(
  passage: Passage,
  figure: Span,
  times: readonly TimeMention[],
  others: readonly Span[],
): TimeMention | null {
  // "so với năm 2019 (495.051 lượt khách)": what stands in brackets right behind a time is of that time.
  const bracketed = times.find((time) => time.period && /^ ?[(（]$/.test(passage.folded.slice(time.end, figure.start)));
  if (bracketed) return bracketed;
  const usable = times.filter(tellsWhen);
  const stretches = usable.filter((time) => time.role !== "event");
  return pick(passage, figure, stretches, others) ?? pick(passage, figure, usable, others);
}

function pick(
  { folded, start }: Passage,
  figure: Span,
  times: readonly TimeMention[],
  others: readonly Span[],
): TimeMention | null {
  const behind = times.find((time) => time.start >= figure.end);
  const gap = behind ? folded.slice(figure.end, behind.start) : "";
  const free = behind && !others.some((other) => other.start >= figure.end && other.end <= behind.start);
  if (behind && free && gap.length <= 24 && !/[,;:.()、。（]/.test(gap)) return behind;
  // "1.250 tỷ đồng, hoàn thành trong quý III": behind a comma, the time of a deed is the deed's.
  const follows = behind && free && !/[;。]/.test(gap) && (behind.role !== "event" || !/[,、]/.test(gap));
  const before = times.findLast((time) => time.end <= figure.start);
  // "Năm 1990 chỉ có vài nghìn người, hiện đã hơn 500.000": what holds now holds on the text's own day.
  if (now.test(folded.slice(before ? before.end - 1 : passageStart(folded, start, figure), figure.start))) return null;
  return before ?? (follows ? behind : null) ?? null;
}

/** Where the figure's part of the sentence begins. */
const passageStart = (folded: string, from: number, figure: Span): number =>
  from + folded.slice(from, figure.start + 1).lastIndexOf(";") + 1;

/** The time a change is measured against: "so với năm 2022" close behind it, else before it in the sentence. */
export function baselineOf(
  { folded }: Passage,
  figure: Span,
  times: readonly TimeMention[],
  others: readonly Span[],
): TimeMention | null {
  const baselines = times.filter(({ role, period }) => role === "baseline" && period !== null);
  const free = (from: number, to: number): boolean => !others.some(({ start, end }) => start >= from && end <= to);
  const behind = baselines.find(({ start }) => start >= figure.end);
  if (behind && free(figure.end, behind.start) && !/[;.。]/.test(folded.slice(figure.end, behind.start))) return behind;
  return baselines.findLast(({ end }) => end <= figure.start && free(end, figure.start)) ?? null;
}

export const implied = (period: Period): Period => ({ ...period, certainty: "implied" });

/** Where a text names no time at all, a figure holds up to the text's own day. */
export const upTo = (today: string): Period => ({ start: null, end: today, certainty: "implied", shape: "asOf" });

const now =
  /(?<![\p{L}\p{M}])(?:hiện|hiện nay|hiện có|hiện tại|gần đây|currently|now|today|at present|recently|lately)(?![\p{L}\p{M}])|(?<![日月年末時点])現在|最近|近年/iu;
// Most sentences hold none of them, which is told ten times faster than by looking back from each letter.
const nowStems = [
  "hiện",
  "gần đây",
  "currently",
  "now",
  "today",
  "at present",
  "recently",
  "lately",
  "現在",
  "最近",
  "近年",
];

/** "hiện có", "currently": whatever time the sentences before spoke of, this figure is of the text's own day. */
export function saysNow({ text, folded, start, end }: Passage, figure: Span): boolean {
  const near = Math.min(end, figure.end + 24);
  const around = folded.slice(start, near);
  if (!nowStems.some((stem) => around.includes(stem))) return false;
  return now.test(text.slice(start, figure.end)) || nowLive.test(text.slice(figure.end, near));
}

/** "650,000 Vietnamese now live", "650.000 người hiện sinh sống". */
const nowLive = /^\s(?:\p{L}+\s)?(?:now|currently|hiện|hiện đang)\s/u;
