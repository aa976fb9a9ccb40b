import Big from "big.js";
import type { Span } from "../model/span";
import { isCurrency } from "../model/unit";
import type { Grammar } from "./grammar";
import type { UnitWord } from "./locale";
import { nounAfter } from "./nouns";
import { readNumber } from "./numerals/fraction";
import type { Numeral } from "./numerals/numeral";
import { isHundreds, isWhole, tenTo } from "./numerals/powers";
import type { Passage } from "./passage";
import { type Found, isDigit } from "./phrases";

/** A number with its unit, before bounds and change: "3,3 tỷ USD", "US$47.6 billion", "5 nhóm hàng". */
export interface Amount extends Span {
  readonly value: Big;
  readonly step: Big;
  /** The contract's unit; `null` for a bare number. */
  readonly unit: string | null;
  readonly noun: string | null;
  readonly number: Numeral;
  readonly ambiguous: string | null;
  /** Is the unit in the language's tables, rather than just the word that follows? */
  readonly known: boolean;
}

const integral = new Set(["person", "count", "dose", "rank"]);
/** Thousands of milliards are common in them. */
const smallCurrencies = new Set(["VND", "JPY", "KRW", "IDR", "LAK", "KHR"]);
const word = /[\p{L}\p{M}]+/uy;

/** Reads the amount whose number begins at `at`, or `null`. */
export function readAmount(passage: Passage, at: number, grammar: Grammar): Amount | null {
  const { text, folded, end: limit } = passage;
  const number = readNumber(text, folded, at, limit, grammar.numeral, grammar.fractions);
  if (!number) return null;
  const sign = signBefore(passage, number.start, grammar);
  const left = sign?.start ?? number.start;
  const money = currencyBefore(passage, left, grammar);
  const other = grammar.noUnits.after(folded, number.end, limit);
  // 「5日」 is a day of the month, 「5日間」 a length.
  const named = other !== null && (grammar.units.after(folded, number.end, limit)?.end ?? 0) <= other.end;
  const [scaled, behind] = named ? [number, null] : unitAndScale(passage, number, money !== null, grammar);
  // "US$47.6 billion", "$5 USD", "$800 rebates": the currency before the number is its unit.
  const own = money && (!behind || behind.value.counted || behind.value.unit === money.value.unit) ? money : null;
  const unit = own ?? behind;
  const end = own && behind?.value.unit !== own.value.unit ? scaled.end : (behind?.end ?? scaled.end);
  const noun = unit || named ? null : nounAfter(passage, number, grammar);
  const counted = unit?.value.counted ? unit : noun;
  const negative = (sign !== null || negativeInside(passage, money, grammar)) && unit?.value.unit !== "rank";
  const amount = amountOf(
    scaled,
    Math.min(own?.start ?? left, left),
    noun?.end ?? end,
    unit?.value ?? null,
    counted && (!unit || unit.value.unit === "count") ? text.slice(counted.start, counted.end) : null,
    negative,
  );
  return withHalf(passage, amount, unit?.value ?? null, grammar) ?? withTails(passage, amount, grammar);
}

/** "3 năm rưỡi", "2時間半", "5割半": half of the unit more. */
function withHalf({ folded, end }: Passage, amount: Amount, unit: UnitWord | null, grammar: Grammar): Amount | null {
  if (!unit || unit.counted || amount.number.scaled || !isWhole(amount.number.value)) return null;
  const half = grammar.halves.after(folded, amount.end, end);
  if (!half) return null;
  const more = new Big(unit.factor ?? 1).div(2);
  return { ...amount, value: amount.value.plus(more), step: more, end: half.end };
}

function amountOf(
  number: Numeral,
  start: number,
  end: number,
  word: UnitWord | null,
  noun: string | null,
  negative: boolean,
): Amount {
  let { value, step } = number;
  let ambiguous: string | null = null;
  let unit = word?.unit ?? (noun !== null ? "count" : null);
  const { other } = number;
  if (other && !number.scaled) {
    const whole = unit !== null && integral.has(unit);
    const round = isHundreds(step.eq(1) ? value : other.value);
    const isGroup = step.eq(1);
    // Nobody counts people in thousandths, and nobody writes "2,500" for two and a half.
    if (!isGroup && (whole || round)) ({ value, step } = other);
    else if (!isGroup || unit === "percent") ambiguous = "the separator may part thousands or decimals";
  }
  // "19.223 tỷ USD": in milliards of a large currency the point is as likely an English decimal.
  if (
    other &&
    number.scaled &&
    number.scale.gte(1e9) &&
    unit !== null &&
    isCurrency(unit) &&
    !smallCurrencies.has(unit)
  )
    if (!isHundreds(value.div(number.scale)) && isWhole(value.div(number.scale)))
      ambiguous = "the separator may part thousands or decimals";
  if (word?.factor !== undefined) {
    value = value.times(word.factor);
    step = step.times(word.factor);
  }
  if (number.ratio && unit === null) {
    unit = number.ofHundred ? "percent" : "multiple";
    if (number.ofHundred) value = value.times(100);
  }
  return {
    start,
    end,
    value: negative ? value.neg() : value,
    step,
    unit,
    noun,
    number,
    ambiguous,
    known: word !== null || number.ratio,
  };
}

/** Smaller units that go on: "2 dollars 43 cents", "hai đô 23", "3割8分7厘", "5 ft 2 in". */
function withTails(passage: Passage, amount: Amount, grammar: Grammar): Amount {
  const { text, folded, end: limit } = passage;
  if (amount.unit === null || amount.number.scaled) return amount;
  const tails = isCurrency(amount.unit) ? grammar.tails.money : grammar.tails[amount.unit];
  if (!tails) return amount;
  const joint = grammar.joinsOpened.after(folded, amount.end, limit) ?? grammar.lists.after(folded, amount.end, limit);
  const from = joint && folded.charAt(joint.start) !== "," ? joint.end : amount.end;
  let at = from;
  while (at < limit && folded.charCodeAt(at) === 32) at++;
  const number = readNumber(text, folded, at, limit, grammar.numeral, grammar.fractions);
  if (!number || number.ratio || number.scaled || !isWhole(number.value)) return amount;
  const tail = tails.after(folded, number.end, limit);
  // Two bare digits behind whole money are its hundredths, unless they have a unit of their own.
  const bare =
    !tail &&
    isCurrency(amount.unit) &&
    isWhole(amount.value) &&
    number.value.gte(10) &&
    number.value.lt(100) &&
    endsPhrase(folded, number.end, limit, grammar);
  if (!tail && !bare) return amount;
  const factor = tail?.value ?? "0.01";
  const step = new Big(factor);
  const longer = {
    ...amount,
    value: amount.value.plus(number.value.times(factor)),
    step,
    end: tail?.end ?? number.end,
  };
  return tail && longer.end < limit ? withTails(passage, longer, grammar) : longer;
}

/** Does the phrase end at `at`, or behind a "more" or "less" there? */
function endsPhrase(folded: string, at: number, limit: number, grammar: Grammar): boolean {
  const compared = grammar.multipleAfter.after(folded, at, limit);
  const from = compared?.end ?? at;
  const stops = compared ? /^\s*(?:[.,;!?)]|$)(?!\d)/ : /^\s*(?:[.;!?)]|$)(?!\d)/;
  return from >= limit || stops.test(folded.slice(from, Math.min(limit, from + 3)));
}

function signBefore({ folded, start }: Passage, at: number, grammar: Grammar): Span | null {
  const sign = grammar.negative.before(folded, at, start);
  if (!sign) return null;
  if (folded.charAt(sign.start) !== "-") return sign;
  // A hyphen is a minus only at an opening: "2021-2030", "COVID-19", "Nam - 5" are none.
  const before = folded.charAt(sign.start - 1);
  if (isDigit(before.charCodeAt(0))) return null;
  const opens =
    (sign.start === start && !/[\p{L}\p{N}]/u.test(before)) ||
    /[(:[~"'=]/.test(before) ||
    (!grammar.data.spaces && !/[\p{N}a-z]/u.test(before));
  return opens || (before === " " && sign.end === at) ? sign : null;
}

/** "▲$5": a sign before the currency. */
const negativeInside = ({ folded, start }: Passage, money: Span | null, grammar: Grammar): boolean =>
  money !== null &&
  grammar.negative.before(folded, money.start, start) !== null &&
  /[▲△-]/.test(folded.charAt(money.start - 1)) &&
  !/[\p{L}\p{N}]/u.test(folded.charAt(money.start - 2));

function currencyBefore({ folded, start }: Passage, at: number, grammar: Grammar): Found<UnitWord> | null {
  const found = grammar.units.before(folded, at, start);
  if (!found?.value.before) return null;
  // A currency behind a number belongs to that number: "10 $ 30 $".
  let left = found.start - 1;
  while (left >= start && folded.charCodeAt(left) === 32) left--;
  return left >= start && isDigit(folded.charCodeAt(left)) ? null : found;
}

/** "$30m": behind money the letters of metres and tonnes are scales. */
function scaleAfter({ folded }: Passage, number: Numeral, grammar: Grammar): Numeral {
  const letter = /^ ?([a-z]{1,3})(?![\p{L}\p{M}\p{N}])/u.exec(folded.slice(number.end, number.end + 5));
  const exponent = letter && grammar.data.moneyScales[letter[1] ?? ""];
  if (!letter || exponent === null || exponent === undefined || number.scaled) return number;
  const scale = tenTo(exponent);
  return {
    ...number,
    end: number.end + letter[0].length,
    value: number.value.times(scale),
    step: number.step.times(scale),
    scale,
    scaled: true,
  };
}

/** The unit behind a number, and the scale it may stand before: "75 USD million". */
function unitAndScale(
  passage: Passage,
  number: Numeral,
  money: boolean,
  grammar: Grammar,
): [Numeral, Found<UnitWord> | null] {
  const scaled = money ? scaleAfter(passage, number, grammar) : number;
  const behind = unitAfter(passage, scaled.end, grammar);
  if (!behind || scaled.scaled || !isCurrency(behind.value.unit)) return [scaled, behind];
  const word = grammar.numeral.words.after(passage.folded, behind.end, passage.end);
  if (word?.value.kind !== "scale") return [scaled, behind];
  const scale = tenTo(word.value.exponent);
  const { value, step } = number;
  return [
    { ...number, value: value.times(scale), step: step.times(scale), scale, scaled: true },
    { ...behind, end: word.end },
  ];
}

function unitAfter({ folded, end }: Passage, at: number, grammar: Grammar): Found<UnitWord> | null {
  const glue = /^(?:-| ?[[<({](?=[a-zµμ%]))/.exec(folded.slice(at, at + 3));
  const from = glue ? at + glue[0].length : at;
  const found =
    grammar.units.after(folded, from, end) ??
    (glue ? grammar.units.after(folded, at, end) : null) ??
    (grammar.data.spaces ? null : spacedUnit(folded, at, end, grammar));
  if (!found) return grammar.data.modifiersFirst ? countedBehind(folded, at, end, grammar) : null;
  // "$10-$20": the currency belongs to the number behind it.
  if (found.value.before && isDigit(folded.charCodeAt(found.end))) return null;
  if (glue && glue[0] !== "-" && !/[\])>}]/.test(folded.charAt(found.end))) return null;
  return found;
}

const spacedKatakana = / *[\u30a1-\u30fa](?: {0,9}[\u30a1-\u30fa\u30fc]){1,15}/y;

/** "パ ーセント": layout, and text taken from PDF files, leave spaces inside words that have none. */
function spacedUnit(folded: string, at: number, end: number, grammar: Grammar): Found<UnitWord> | null {
  spacedKatakana.lastIndex = at;
  const run = spacedKatakana.exec(folded)?.[0];
  if (!run?.trimStart().includes(" ") || at + run.length > end) return null;
  const close = run.replaceAll(" ", "");
  const found = grammar.units.at(close, 0);
  return found?.end === close.length ? { ...found, start: at, end: at + run.length } : null;
}

/** "40 working meetings", "560,000 Vietnamese residents": the counted noun behind up to two modifiers. */
function countedBehind(folded: string, at: number, end: number, grammar: Grammar): Found<UnitWord> | null {
  let from = at;
  for (let modifiers = 0; modifiers < 2; modifiers++) {
    if (folded.charCodeAt(from) !== 32) return null;
    word.lastIndex = from + 1;
    const modifier = word.exec(folded)?.[0];
    if (modifier === undefined || grammar.stopNouns.has(modifier)) return null;
    from += 1 + modifier.length;
    const found = grammar.units.after(folded, from, end);
    if (found) return found.value.counted || found.value.unit === "dose" ? { ...found, start: at + 1 } : null;
  }
  return null;
}
