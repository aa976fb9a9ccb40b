import type { Span } from "../model/span";
import { isCurrency } from "../model/unit";
import { type Amount, readAmount } from "./amount";
import { opensAbove, opensBelow, readBound } from "./bounds";
import { coordinate, type Draft } from "./coordinate";
import type { Grammar } from "./grammar";
import type { UnitWord, WholeWord } from "./locale";
import { type Movement, readMovement } from "./movement";
import { readMultiple } from "./multiples";
import { pluralAfter } from "./nouns";
import type { Numeral } from "./numerals/numeral";
import type { Passage } from "./passage";
import { type Found, isDigit, nextStart } from "./phrases";
import { type Range, readRange } from "./range";
import { baseAfter, type Reading, rankReading, readRank } from "./ranks";

export type { Reading } from "./ranks";

/** Reads the quantities of one sentence, in order. `taken`: ordered spans whose digits are something else (dates, names). */
export function readQuantities(passage: Passage, taken: readonly Span[], grammar: Grammar): Reading[] {
  const { text, folded, start, end } = passage;
  const found: Draft[] = [];
  let next = 0;
  let from = start;
  for (let head = headAt(folded, from, end, grammar); head; head = headAt(folded, from, end, grammar)) {
    const at = head.start;
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const block = taken[next];
    if (block && block.start <= at) {
      from = block.end;
      continue;
    }
    // A figure reaches neither into the one before it nor into what is taken.
    const open: Passage = {
      text,
      folded,
      start: Math.max(start, found.at(-1)?.end ?? 0, taken[next - 1]?.end ?? 0),
      end: Math.min(end, block?.start ?? end),
    };
    const reading = readAt(open, head, grammar);
    if (reading) found.push(reading);
    from = Math.max(reading?.end ?? 0, head.spelled ? head.end : endOfDigits(folded, at, end));
  }
  return coordinate(found, folded, grammar);
}

/** Where a figure may begin: a digit or fraction sign, or a word that it may be `spelled` with. */
interface Head extends Span {
  readonly spelled: boolean;
}

/** The next of them from a place on. */
function headAt(folded: string, from: number, end: number, grammar: Grammar): Head | null {
  for (let at = nextStart(folded, from, end); at < end; at = nextStart(folded, at + 1, end)) {
    const code = folded.charCodeAt(at);
    if (isDigit(code) || isFraction(code)) return { start: at, end: at + 1, spelled: false };
    const word = grammar.starters.at(folded, at, end);
    if (word) return { start: at, end: word.end, spelled: true };
  }
  return null;
}

const isFraction = (code: number): boolean => code > 0xbb && "½¼¾⅓⅔".includes(String.fromCharCode(code));

/** Digits that were not read are passed over whole: nothing is read out of the middle of "1.10.30". */
function endOfDigits(folded: string, at: number, end: number): number {
  const isMark = (place: number): boolean =>
    ".,".includes(folded.charAt(place)) && isDigit(folded.charCodeAt(place + 1));
  let to = at + 1;
  while (to < end && (isDigit(folded.charCodeAt(to)) || isMark(to))) to++;
  return to;
}

/** "007", "0100109106": many digits behind a nought are a name or a code; "05 dự án" and "01,5" count. */
function isCode(folded: string, at: number): boolean {
  code.lastIndex = at;
  return code.test(folded);
}

const code = /0(?:0\d|\d{4})\d{0,40}(?![.,]?\d)/y;

function readAt(passage: Passage, head: Head, grammar: Grammar): Draft | null {
  const { folded } = passage;
  const { start: place, spelled } = head;
  if (!spelled && stuckToName(passage, place, grammar)) return null;
  if (spelled && aloneAndTimid(passage, head, grammar)) return null;
  const at = leadingPoint(passage, place);
  const whole = grammar.wholes.at(folded, at, passage.end);
  // "nửa triệu" is a number, "nửa" a share.
  const longer = whole && grammar.numeral.words.at(folded, at, passage.end);
  if (whole && (longer?.end ?? 0) <= whole.end) return readWhole(passage, whole, grammar);
  const named = grammar.labels.before(folded, at, passage.start) && !grammar.noLabels.before(folded, at, passage.start);
  if (!spelled && named) return null;
  if (at === place && isCode(folded, at)) return null;
  const first = readAmount(passage, at, grammar);
  if (!first) return null;
  const range = readRange(passage, first, grammar);
  if (range) return range.high.known || first.number.digits ? assemble(passage, range, grammar) : null;
  const rank = readRank(passage, first, grammar);
  if (rank) return { ...rank, amount: null };
  if (timid(first, passage, grammar)) return null;
  return assemble(passage, { low: first, high: first, start: first.start }, grammar);
}

/** ".77" and ",77": the number begins at its separator. */
function leadingPoint({ folded, start }: Passage, at: number): number {
  return at > start && /[.,]/.test(folded.charAt(at - 1)) && (at - 1 === start || /[\s(-]/.test(folded.charAt(at - 2)))
    ? at - 1
    : at;
}

/** "B52", "vitamin-3": digits that belong to a name; "USD5" and "約5" do not. */
function stuckToName({ folded, start }: Passage, at: number, grammar: Grammar): boolean {
  if (at === start) return false;
  const before = folded.charAt(at - 1);
  if (!/[\p{L}\p{M}]/u.test(before) || before > "\u2000") return false;
  const unit = grammar.units.before(folded, at, start)?.value;
  return !unit?.before && !isCurrency(unit?.unit ?? "");
}

/** Tells the many lone "một" and "hai" from numbers before any is built: no number word, unit or noun follows, no range. */
function aloneAndTimid({ folded, end, start }: Passage, head: Span, grammar: Grammar): boolean {
  const { start: at, end: next } = head;
  if (!grammar.data.spaces || !grammar.timid.has(folded.slice(at, next))) return false;
  return (
    grammar.numeral.words.after(folded, next, end) === null &&
    grammar.units.after(folded, next, end) === null &&
    !countsPlural(folded, at, next, start, end, grammar) &&
    grammar.joins.after(folded, next, end) === null &&
    grammar.fractions.over.after(folded, next, end) === null &&
    grammar.fractions.outOf.after(folded, next, end) === null &&
    grammar.fractions.denominators.after(folded, next, end) === null &&
    grammar.multipleAlone.before(folded, at, start) === null &&
    grammar.rankBefore.before(folded, at, start) === null &&
    grammar.rankWeak.before(folded, at, start) === null
  );
}

/** "three container ships", not "the three ships". */
const countsPlural = (
  folded: string,
  at: number,
  next: number,
  start: number,
  end: number,
  grammar: Grammar,
): boolean => pluralAfter(folded, next, end, grammar) !== null && grammar.pointing.before(folded, at, start) === null;

/** A lone number word is a figure only before what the language is known to count, and not where it merely points. */
function timid({ number, known, unit, noun }: Amount, passage: Passage, grammar: Grammar): boolean {
  const { folded, end } = passage;
  const definite = grammar.definite.at(folded, number.start, end);
  // "một tháng" is as often "a month"; "một tháng rưỡi" counts.
  if (definite && !grammar.halves.after(folded, definite.end, end)) return true;
  if (unit === "multiple" && isOrdinal(number, passage, grammar)) return true;
  if (number.digits) return unit === null && isModelNumber(number, passage, grammar);
  const word = folded.slice(number.start, number.end);
  // "第一に", "に参加": kana digits go with kana.
  if (
    /\p{Script=Han}/u.test(word) &&
    word.match(/\p{Script=Hiragana}+/gu)?.some((kana) => grammar.neverAlone.has(kana))
  )
    return true;
  // "một bé gái" is an article with its noun, "một tháng rưỡi" a time.
  const measured = known && unit !== null && unit !== "count" && unit !== "person";
  if (
    (grammar.neverAlone.has(word) && !measured) ||
    (number.words > 1 && !known && /^\p{Script=Hiragana}+$/u.test(word))
  )
    return true;
  if (grammar.shy.has(word) && unit === "count" && !noun?.includes(" ")) return true;
  return (
    !known &&
    grammar.timid.has(word) &&
    !grammar.multipleAlone.before(folded, number.start) &&
    !countsPlural(folded, number.start, number.end, passage.start, end, grammar)
  );
}

/** "A third country" names it; "a third of the total" and "cut by a third" are shares. */
function isOrdinal({ start, end }: Numeral, { folded, end: limit }: Passage, grammar: Grammar): boolean {
  if (grammar.fractions.parts.at(folded, start, limit)?.end !== end) return false;
  const next = /^ (?<word>\p{L}+)/u.exec(folded.slice(end, Math.min(limit, end + 24)))?.groups?.word;
  return next !== undefined && !grammar.stopNouns.has(next) && !grammar.multipleAfter.at(folded, end + 1, limit);
}

/** "ボーイング787": digits that end a name in katakana. */
const isModelNumber = ({ start, scaled }: Numeral, { folded, start: from }: Passage, grammar: Grammar): boolean =>
  !grammar.data.spaces && !scaled && start > from && /[\u30a1-\u30fa\u30fc]/.test(folded.charAt(start - 1));

function assemble(passage: Passage, { low, high, start: from }: Range, grammar: Grammar): Draft {
  const { folded } = passage;
  const isRange = low !== high;
  const bounded = readBound(passage, from, high.end, grammar, isRange);
  const multiple = readMultiple(passage, high, bounded, grammar);
  const start = Math.min(bounded.start, multiple?.start ?? bounded.start);
  const end = multiple?.end ?? bounded.end;
  const signed = multiple || isRange ? null : signInBrackets(passage, high);
  const isMoney = isCurrency(high.unit ?? "");
  const movement = signed ?? readMovement(passage, { start, end }, grammar, isMoney);
  // "10余万" and "hàng trăm" are near what they name; how near is not said.
  const said = multiple?.bound ?? bounded.bound;
  const bound = said === "exact" && (high.number.odd || high.number.vague) ? "approximate" : said;
  // "500以上の企業": the bound stands between number and noun.
  const late = high.unit === null && bounded.end > high.end ? lateUnit(passage, bounded.end, grammar) : null;
  const unit = multiple
    ? "multiple"
    : late
      ? late.value.unit
      : pointsAsPercent(high, movement, grammar)
        ? "percent"
        : (high.unit ?? "count");
  // "▲12.8%減": mark and word say the same once.
  const twice =
    movement.change === "down" && !isRange && low.value.lt(0) && /[▲△-]/.test(folded.slice(low.start, low.end));
  const ambiguous = high.number.vague
    ? "an order of magnitude, no number"
    : multiple?.doubtful
      ? "so many times, or so many times more"
      : high.ambiguous;
  return {
    start,
    end: late?.end ?? end,
    amount: high,
    quantity: {
      lower: !isRange && opensBelow(bound) ? null : (twice ? low.value.neg() : low.value).toFixed(),
      upper: !isRange && opensAbove(bound) ? null : (twice ? high.value.neg() : high.value).toFixed(),
      unit,
      bound,
      change: multiple?.change ?? movement.change,
      step: high.step.toFixed(),
      // "Exports accounted for $23.3 billion" of it: an amount, and no share.
      relation: multiple || (movement.relation === "share" && isCurrency(unit)) ? "level" : movement.relation,
      ...nounOf(unit, late ? passage.text.slice(late.start, late.end) : high.noun),
      ...(high.number.base ? { base: high.number.base.toFixed() } : null),
      ...(ambiguous !== null ? { ambiguous } : null),
    },
  };
}

/** "(+2,7%)", "(-4%)": in brackets a signed share says how much more or less it was. */
function signInBrackets({ folded }: Passage, { start, value, unit }: Amount): Movement | null {
  if (unit !== "percent") return null;
  const before = folded.slice(Math.max(0, start - 2), start);
  if (value.lt(0) && /[(（]$/.test(before)) return { change: "down", relation: "difference" };
  return /[(（]\+$/.test(before) ? { change: "up", relation: "difference" } : null;
}

const nounOf = (unit: string, noun: string | null): { noun?: string } =>
  unit === "count" && noun !== null ? { noun } : {};

function lateUnit({ folded, end }: Passage, at: number, grammar: Grammar): Found<UnitWord> | null {
  const link = grammar.nounLinks.at(folded, at, end);
  return link && grammar.units.at(folded, link.end, end);
}

/** A level can't be in percentage points: "支持率は45ポイント" is 45 percent, "2ポイント上昇" two points. */
const pointsAsPercent = (amount: Amount, movement: Movement, grammar: Grammar): boolean =>
  grammar.data.pointsArePercent && amount.unit === "percentagePoint" && movement.relation === "level";

/** "Thứ nhất, …" counts the speaker's points. */
const opensSentence = ({ folded, start }: Passage, at: number): boolean => /^[\s"'(*-]*$/.test(folded.slice(start, at));

/** "một trong những nước, vùng lãnh thổ lớn nhất"; but "nhiều nước, trong đó Nhật Bản lớn nhất" is one again. */
function isOneOfMany({ folded, start }: Passage, at: number, grammar: Grammar): boolean {
  const lead = folded.slice(Math.max(start, at - 60), at);
  const tail = lead.slice(lead.search(/[,;:、][^,;:、]*$/) + 1);
  const anew = tail.length < lead.length && (tail.trim() === "" || grammar.carries.after(tail, 0) !== null);
  return grammar.data.oneOf.some((words) => (anew ? tail : lead).includes(words));
}

function readWhole(passage: Passage, whole: Found<WholeWord>, grammar: Grammar): Draft | null {
  if (whole.value.unit === "rank") {
    if (opensSentence(passage, whole.start) && passage.folded.charAt(whole.end) === ",") return null;
    if (isOneOfMany(passage, whole.start, grammar)) return null;
    const base = baseAfter(passage, whole.end, grammar);
    return {
      ...rankReading(whole.start, base?.end ?? whole.end, whole.value.value, base?.value ?? null),
      amount: null,
    };
  }
  const bounded = readBound(passage, whole.start, whole.end, grammar, false);
  const movement = readMovement(passage, bounded, grammar);
  return {
    start: bounded.start,
    end: bounded.end,
    amount: null,
    quantity: {
      lower: opensBelow(bounded.bound) ? null : whole.value.value,
      upper: opensAbove(bounded.bound) ? null : whole.value.value,
      unit: "multiple",
      bound: bounded.bound,
      change: whole.value.change ?? movement.change,
      step: "1",
      relation: movement.relation === "share" ? "share" : "level",
    },
  };
}
