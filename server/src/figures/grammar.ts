import type { Bound } from "../model/quantity";
import type { ChangeWord, LocaleData, PartyRole, UnitWord, WholeWord } from "./locale";
import type { FractionWords } from "./numerals/fraction";
import type { NumeralGrammar } from "./numerals/numeral";
import type { NumberWord } from "./numerals/words";
import { Phrases } from "./phrases";

type Sureness = "sure" | "doubtful";

/** A locale's data, ready to be looked up. Built once a language, when first asked for. */
export interface Grammar {
  readonly data: LocaleData;
  readonly numeral: NumeralGrammar;
  /** Words that a figure may begin with, beside digits: number words, whole phrases. */
  readonly starters: Phrases<true>;
  readonly fractions: FractionWords;
  readonly tails: Readonly<Record<string, Phrases<string>>>;
  readonly halves: Phrases<true>;
  readonly units: Phrases<UnitWord>;
  readonly boundsBefore: Phrases<Bound>;
  readonly boundsAfter: Phrases<Bound>;
  readonly fillers: Phrases<true>;
  readonly changeBefore: Phrases<ChangeWord>;
  readonly changeAfter: Phrases<ChangeWord>;
  readonly shareBefore: Phrases<true>;
  readonly shareAfter: Phrases<true>;
  readonly contribution: Phrases<true>;
  readonly opens: Phrases<true>;
  readonly joins: Phrases<true>;
  readonly joinsOpened: Phrases<true>;
  readonly lists: Phrases<true>;
  readonly respectively: Phrases<true>;
  readonly rankBefore: Phrases<true>;
  readonly rankWeak: Phrases<true>;
  readonly rankAfter: Phrases<true>;
  readonly rankBase: Phrases<true>;
  readonly multipleBefore: Phrases<Sureness>;
  readonly multipleAlone: Phrases<true>;
  readonly multipleAfter: Phrases<Sureness>;
  readonly times: Phrases<true>;
  readonly wholes: Phrases<WholeWord>;
  readonly negative: Phrases<true>;
  readonly stopNouns: ReadonlySet<string>;
  readonly timid: ReadonlySet<string>;
  readonly shy: ReadonlySet<string>;
  readonly neverAlone: ReadonlySet<string>;
  readonly labels: Phrases<true>;
  readonly noLabels: Phrases<true>;
  readonly pointing: Phrases<true>;
  readonly definite: Phrases<true>;
  readonly noUnits: Phrases<true>;
  readonly nounLinks: Phrases<true>;
  readonly target: Phrases<true>;
  readonly carries: Phrases<true>;
  readonly roleBefore: Phrases<PartyRole>;
  readonly roleAfter: Phrases<PartyRole>;
  readonly turned: Phrases<true>;
}

const set = (words: readonly string[]): Phrases<true> => new Phrases(words.map((word) => [word, true] as const));

const sure = (certain: readonly string[], doubtful: readonly string[]): Phrases<Sureness> =>
  new Phrases([
    ...certain.map((word) => [word, "sure"] as const),
    ...doubtful.map((word) => [word, "doubtful"] as const),
  ]);

const of = <T>(words: Readonly<Record<string, T>>): Phrases<T> => new Phrases(Object.entries(words));

const starts = (word: NumberWord): boolean =>
  word.kind === "digit"
    ? word.only === undefined
    : word.kind === "times" || word.kind === "scale"
      ? word.alone === true
      : word.kind === "teen" || word.kind === "tens" || word.kind === "whole" || word.kind === "vague";

const startersOf = (data: LocaleData): string[] => [
  ...Object.entries(data.numbers).flatMap(([phrase, word]) => (starts(word) ? [phrase] : [])),
  ...Object.keys(data.wholes),
  ...Object.keys(data.fractions.parts),
];

export function compile(data: LocaleData): Grammar {
  return {
    data,
    numeral: {
      words: of(data.numbers),
      decimalMark: data.decimalMark,
      glued: data.glued,
      spaces: data.spaces,
      positional: data.positional,
    },
    starters: set(startersOf(data)),
    fractions: {
      over: set(data.fractions.over),
      outOf: set(data.fractions.outOf),
      under: set(data.fractions.under),
      denominators: of(data.fractions.denominators),
      parts: of(data.fractions.parts),
      mixed: set(data.fractions.mixed),
      negative: set(data.signs.negative),
    },
    tails: Object.fromEntries(Object.entries(data.tails).map(([unit, words]) => [unit, of(words)])),
    halves: set(data.halves),
    units: of(data.units),
    boundsBefore: of(data.bounds.before),
    boundsAfter: of(data.bounds.after),
    fillers: set(data.fillers),
    changeBefore: of(data.change.before),
    changeAfter: of(data.change.after),
    shareBefore: set(data.share.before),
    shareAfter: set(data.share.after),
    contribution: set(data.share.contribution),
    opens: set(data.range.opens),
    joins: set(data.range.joins),
    joinsOpened: set(data.range.joinsOpened),
    lists: set(data.range.lists),
    respectively: set(data.range.respectively),
    rankBefore: set(data.ranks.before),
    rankWeak: set(data.ranks.weak),
    rankAfter: set(data.ranks.after),
    rankBase: set(data.ranks.base),
    multipleBefore: sure(data.multiples.before, data.multiples.doubtfulBefore),
    multipleAlone: set(data.multiples.alone),
    multipleAfter: sure(data.multiples.after, data.multiples.doubtfulAfter),
    times: set(data.multiples.times),
    wholes: of(data.wholes),
    negative: set(data.signs.negative),
    stopNouns: new Set(data.stopNouns),
    timid: new Set(data.timid),
    shy: new Set(data.shy),
    neverAlone: new Set(data.neverAlone),
    labels: set(data.labels),
    noLabels: set(data.noLabels),
    pointing: set(data.pointing),
    definite: set(data.definite),
    noUnits: set(data.noUnits),
    nounLinks: set(data.nounLinks),
    target: set(data.modality.target),
    carries: set(data.carries),
    roleBefore: of(data.roles.before),
    roleAfter: of(data.roles.after),
    turned: set(data.roles.turned),
  };
}
