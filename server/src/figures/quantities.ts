import type Big from "big.js";
import type { Bound, Change, Quantity, Relation } from "../model/quantity";
import type { Span } from "../model/span";
import { overlaps } from "../model/span";
import { type Amount, type Passage, readAmount } from "./amount";
import type { Grammar } from "./grammar";
import { startsWord } from "./phrases";

/** A quantity where it stands, in view offsets. */
export interface Reading extends Span {
  readonly quantity: Quantity;
}

const plain = (value: Big): string => value.toFixed();

/** Reads the quantities of one sentence, in order. `taken`: spans whose digits are something else (dates, names). */
export function readQuantities(passage: Passage, taken: readonly Span[], grammar: Grammar): Reading[] {
  const found: Reading[] = [];
  const { trigger } = grammar;
  trigger.lastIndex = passage.start;
  for (
    let match = trigger.exec(passage.folded);
    match && match.index < passage.end;
    match = trigger.exec(passage.folded)
  ) {
    const at = match.index;
    const blocked = taken.find((span) => overlaps(span, { start: at, end: at + 1 }));
    if (blocked) {
      trigger.lastIndex = Math.max(blocked.end, at + 1);
      continue;
    }
    const reading = readAt(passage, at, match[0], grammar, taken);
    const next = reading?.end ?? at + match[0].length;
    const previous = found.at(-1);
    if (reading && !(previous && overlaps(previous, reading))) found.push(reading);
    trigger.lastIndex = Math.max(next, at + 1);
  }
  return found;
}

function readAt(
  passage: Passage,
  at: number,
  trigger: string,
  grammar: Grammar,
  taken: readonly Span[],
): Reading | null {
  const { folded } = passage;
  const isWord = !/^[\d½¼¾⅓⅔]/.test(trigger);
  if (isWord && grammar.data.spaces && !startsWord(folded, at)) return null;
  const whole = grammar.wholes.after(folded, at, passage.end);
  if (whole && whole.start === at) return readWhole(passage, whole, grammar);
  if (
    !isWord &&
    /[\p{L}\p{M}]/u.test(folded.charAt(at - 1)) &&
    !grammar.units.before(folded, at, passage.start)?.value.before &&
    grammar.data.spaces
  ) {
    // "B52", "M16": digits stuck to a name.
    return null;
  }
  const first = readAmount(passage, at, grammar);
  if (!first || taken.some((span) => overlaps(span, first))) return null;
  const joined = readRange(passage, first, grammar);
  const last = joined?.last ?? first;
  const low = joined?.first ?? first;
  const ranked = joined ? null : readRank(passage, first, grammar);
  if (ranked) return ranked;
  if (!joined && (timid(first, passage, grammar) || definite(first, passage, grammar))) return null;
  return assemble(passage, low, last, joined?.start ?? first.start, grammar);
}

/** A lone number word is a figure only before what the language is known to count. */
function timid(amount: Amount, { folded }: Passage, grammar: Grammar): boolean {
  const { numeral } = amount;
  if (numeral.digits || numeral.words > 1) return false;
  if (!grammar.timid.has(folded.slice(numeral.start, numeral.end))) return false;
  return !amount.known;
}

/** "hai nước", "hai bên": the two that were spoken of, no count to check. */
function definite(amount: Amount, { folded, end }: Passage, grammar: Grammar): boolean {
  return !amount.numeral.digits && grammar.definite.after(folded, amount.numeral.start, end) !== null;
}

interface Joined {
  readonly first: Amount;
  readonly last: Amount;
  readonly start: number;
}

/** "từ 5 đến 7 tỷ USD", "260.000-590.000 đồng": the first end takes the scale and unit that only the second has. */
function readRange(passage: Passage, first: Amount, grammar: Grammar): Joined | null {
  const { folded, end } = passage;
  const opened = grammar.opens.before(folded, first.start, passage.start);
  const bareEnd = first.known || first.unit === null ? first.end : first.numeral.end;
  const joint =
    grammar.joins.after(folded, bareEnd, end) ?? (opened ? grammar.joinsOpened.after(folded, bareEnd, end) : null);
  if (!joint) return null;
  let at = joint.end;
  while (at < end && folded.charCodeAt(at) === 32) at++;
  const money = grammar.units.after(folded, at, end);
  if (money?.value.before && money.start === at) at = money.end;
  while (at < end && folded.charCodeAt(at) === 32) at++;
  const second = readAmount(passage, at, grammar);
  if (!second) return null;
  const bare = first.unit === null || !first.known;
  if (!bare && first.unit !== second.unit) return null;
  const factor = bare && !first.numeral.scaled && second.numeral.scaled ? second.numeral.scale : null;
  const value = factor ? first.value.times(factor) : first.value;
  if (value.gte(second.value)) return null;
  const unit = bare ? second.unit : first.unit;
  const step = factor ? first.step.times(factor) : first.step;
  return {
    first: { ...first, value, step, unit, noun: bare ? second.noun : first.noun, known: true },
    last: { ...second, unit, start: first.start, step: second.step.lt(step) ? second.step : step },
    start: opened?.start ?? first.start,
  };
}

function assemble(passage: Passage, low: Amount, high: Amount, from: number, grammar: Grammar): Reading | null {
  const { folded } = passage;
  const isRange = low !== high;
  let start = from;
  let end = high.end;
  let bound: Bound = "exact";
  const before = grammar.boundsBefore.before(folded, start, passage.start);
  if (before) {
    bound = before.value;
    start = before.start;
  }
  const after = grammar.boundsAfter.after(folded, end, passage.end);
  if (after) {
    bound = after.value;
    end = after.end;
    const opened = grammar.opens.before(folded, start, passage.start);
    if (opened) start = opened.start;
  }
  const multiple = readMultiple(passage, high, start, grammar);
  const unit = multiple ? "multiple" : (high.unit ?? "count");
  if (multiple) {
    start = Math.min(start, multiple.start);
    end = Math.max(end, multiple.end);
  }
  const movement = readMovement(passage, { start, end }, grammar);
  const relation = multiple ? "level" : movement.relation;
  let lower: Big | null = low.value;
  let upper: Big | null = high.value;
  if (!isRange && (bound === "moreThan" || bound === "atLeast")) upper = null;
  if (!isRange && (bound === "lessThan" || bound === "atMost")) lower = null;
  return {
    start,
    end,
    quantity: {
      lower: lower && plain(lower),
      upper: upper && plain(upper),
      unit,
      ...(unit === "count" && high.noun !== null && { noun: high.noun }),
      bound,
      change: movement.change,
      step: plain(high.step),
      relation,
      ...(high.ambiguous !== null && { ambiguous: high.ambiguous }),
    },
  };
}

interface Movement {
  readonly change: Change | null;
  readonly relation: Relation;
}

/** What the words around say the number stands for: "giảm 4%", "chiếm 6,6%", "tăng lên 7,4%". */
function readMovement(passage: Passage, span: Span, grammar: Grammar): Movement {
  const { folded } = passage;
  let at = span.start;
  for (let skipped = 0; skipped < 4; skipped++) {
    const change = grammar.changeBefore.before(folded, at, passage.start);
    if (change) return { change: change.value.change, relation: change.value.to ? "level" : "difference" };
    if (grammar.shareBefore.before(folded, at, passage.start)) return { change: null, relation: "share" };
    if (grammar.contribution.before(folded, at, passage.start)) return { change: null, relation: "contribution" };
    const filler =
      grammar.fillers.before(folded, at, passage.start) ??
      grammar.opens.before(folded, at, passage.start) ??
      grammar.boundsBefore.before(folded, at, passage.start);
    if (!filler) break;
    at = filler.start;
  }
  const after = grammar.changeAfter.after(folded, span.end, passage.end);
  if (after) return { change: after.value.change, relation: after.value.to ? "level" : "difference" };
  if (grammar.shareAfter.after(folded, span.end, passage.end)) return { change: null, relation: "share" };
  return { change: null, relation: "level" };
}

function readMultiple(passage: Passage, amount: Amount, start: number, grammar: Grammar): Span | null {
  const { folded } = passage;
  const times = grammar.times.after(folded, amount.numeral.end, passage.end);
  if (!times) return null;
  if (grammar.data.multiples.before.length === 0) return { start, end: times.end };
  const lead = grammar.multipleBefore.before(folded, start, passage.start);
  return lead ? { start: lead.start, end: times.end } : null;
}

function readRank(passage: Passage, amount: Amount, grammar: Grammar): Reading | null {
  const { folded } = passage;
  const before = grammar.rankBefore.before(folded, amount.start, passage.start);
  const weak = before ? null : weakRank(passage, amount, grammar);
  const after = grammar.rankAfter.after(folded, amount.numeral.end, passage.end);
  const lead = before ?? weak;
  if (!lead && !after) return null;
  return rankReading(
    { start: lead?.start ?? amount.start, end: after?.end ?? amount.numeral.end },
    plain(amount.value),
  );
}

/** "thứ hai" alone is a rank only inside a sentence: "Thứ hai, …" counts the speaker's points. */
function weakRank({ folded, start }: Passage, amount: Amount, grammar: Grammar): Span | null {
  const weak = grammar.rankWeak.before(folded, amount.start, start);
  if (!weak || amount.numeral.scaled) return null;
  const opens = weak.start === start || /[:;–-]\s*$/.test(folded.slice(Math.max(start, weak.start - 3), weak.start));
  return opens && folded.charAt(amount.numeral.end) === "," ? null : weak;
}

const rankReading = (span: Span, value: string): Reading => ({
  ...span,
  quantity: { lower: value, upper: value, unit: "rank", bound: "exact", change: null, step: "1", relation: "level" },
});

function readWhole(
  passage: Passage,
  whole: Span & { value: { unit: "multiple" | "rank"; value: string; change?: Change } },
  grammar: Grammar,
): Reading {
  if (whole.value.unit === "rank") return rankReading(whole, whole.value.value);
  const bound = grammar.boundsBefore.before(passage.folded, whole.start, passage.start);
  const start = bound?.start ?? whole.start;
  const movement = readMovement(passage, { start, end: whole.end }, grammar);
  const open = bound?.value;
  return {
    start,
    end: whole.end,
    quantity: {
      lower: open === "lessThan" || open === "atMost" ? null : whole.value.value,
      upper: open === "moreThan" || open === "atLeast" ? null : whole.value.value,
      unit: "multiple",
      bound: open ?? "exact",
      change: whole.value.change ?? movement.change,
      step: "1",
      relation: movement.relation === "share" ? "share" : "level",
    },
  };
}
