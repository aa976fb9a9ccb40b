import type { Bound, Change } from "../model/quantity";
import type { NumberWords } from "./numerals/words";

/** A unit as a word says it. */
export interface UnitWord {
  readonly unit: string;
  /** Stands for a counted noun: `noun` is what the text says. */
  readonly counted?: boolean;
  /** May stand before the number: "USD 5", "¥100". */
  readonly before?: boolean;
  /** Brings the number to the unit: 割 are ten percent. */
  readonly factor?: string;
}

/** A word that says by how much, or where to, something moved. */
export interface ChangeWord {
  readonly change: Change;
  /** "tăng lên": the number is where it came to. */
  readonly to?: boolean;
}

/** A phrase that is a figure without a numeral: "gấp đôi", "lớn nhất", "một nửa". */
export interface WholeWord {
  readonly unit: "multiple" | "rank";
  readonly value: string;
  readonly change?: Change;
}

/** `than`: no part at all, as it is only what another is compared with: "thứ ba, sau Hàn Quốc". */
export type PartyRole = "of" | "from" | "to" | "than";

/** All that the reader knows of a language: data only. A further language is one more folder of it. */
export interface LocaleData {
  readonly decimalMark: "." | ",";
  readonly spaces: boolean;
  readonly positional: boolean;
  /** Modifiers stand between number and noun: "40 working meetings". */
  readonly modifiersFirst: boolean;
  readonly glued: Readonly<Record<string, number>>;
  /** The same behind a currency, after a space too: "$30m". Lower case. */
  readonly moneyScales: Readonly<Record<string, number>>;
  readonly numbers: NumberWords;
  /** See `FractionWords`. */
  readonly fractions: {
    readonly over: readonly string[];
    readonly outOf: readonly string[];
    readonly under: readonly string[];
    readonly denominators: Readonly<Record<string, number>>;
    readonly parts: Readonly<Record<string, number>>;
    readonly mixed: readonly string[];
  };
  /** Smaller units behind a unit (its id, or "money"), as parts of it: cents behind dollars, 分 behind 割. */
  readonly tails: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Half a unit more, behind the unit: "3 năm rưỡi", 2時間半. */
  readonly halves: readonly string[];
  /** "points" without a movement are percent. */
  readonly pointsArePercent: boolean;
  /** "one of the largest" is no rank. */
  readonly oneOf: readonly string[];
  /** Number words that are figures only before a counted noun or a scale, since they have other senses: "năm", "một", 一. */
  readonly timid: readonly string[];
  /** The shyest: they want a noun of two words, or people, or money behind them. */
  readonly shy: readonly string[];
  /** Numbers only together with others: 八 in kana is "bee" too. */
  readonly neverAlone: readonly string[];
  /** Words before a number that make it a name: "số 1". */
  readonly labels: readonly string[];
  /** They end as a label does, and an amount follows: "tổng số 500 người". */
  readonly noLabels: readonly string[];
  /** Tells the plural of what is counted, behind at most two modifiers: "three container ships". `null`: nouns have none. */
  readonly plural: RegExp | null;
  /** Before a number word they point at what was spoken of: "the three factories", "both". */
  readonly pointing: readonly string[];
  /** Number words with what they merely point at: "hai nước", "the two sides". */
  readonly definite: readonly string[];
  readonly units: Readonly<Record<string, UnitWord>>;
  /** Phrases that begin like a unit and are none: "năm nay". */
  readonly noUnits: readonly string[];
  /** Between a bound and the noun it holds off: 500以上の企業. */
  readonly nounLinks: readonly string[];
  /** Words that can't be what is counted: "5 và" names no unit. */
  readonly stopNouns: readonly string[];
  readonly bounds: {
    readonly before: Readonly<Record<string, Bound>>;
    readonly after: Readonly<Record<string, Bound>>;
  };
  /** Words that may stand between bound, change and number: "mức", "đạt". */
  readonly fillers: readonly string[];
  readonly range: {
    /** "từ", "between": opens a range; "joins" closes it. */
    readonly opens: readonly string[];
    readonly joins: readonly string[];
    /** Join only behind an opening word: "and". */
    readonly joinsOpened: readonly string[];
    readonly lists: readonly string[];
    /** Share a row of figures out over a row of names: "lần lượt". */
    readonly respectively: readonly string[];
  };
  readonly change: {
    readonly before: Readonly<Record<string, ChangeWord>>;
    readonly after: Readonly<Record<string, ChangeWord>>;
  };
  readonly share: {
    readonly before: readonly string[];
    readonly after: readonly string[];
    readonly contribution: readonly string[];
  };
  readonly ranks: {
    /** "lớn thứ", "đứng thứ", "xếp hạng": the number behind is a rank; "thứ" itself where `weak`. */
    readonly before: readonly string[];
    readonly weak: readonly string[];
    readonly after: readonly string[];
    /** "trên", "among", "/": how many were ranked. */
    readonly base: readonly string[];
  };
  readonly multiples: {
    /** "gấp", "bằng": make "4 lần" a multiple; behind `doubtful` ones ("tăng 2 lần") it may be one more. */
    readonly before: readonly string[];
    readonly doubtfulBefore: readonly string[];
    /** Make a multiple of a bare number too: "gấp ba". */
    readonly alone: readonly string[];
    readonly times: readonly string[];
    /** "as", "the": make "4 times" a multiple; before `doubtful` ones ("1.8 times higher") it may be one more. */
    readonly after: readonly string[];
    readonly doubtfulAfter: readonly string[];
  };
  readonly wholes: Readonly<Record<string, WholeWord>>;
  /** Sentence openers that speak of the figure before: "trong đó", "of which". */
  readonly carries: readonly string[];
  readonly modality: { readonly target: readonly string[]; readonly actual: readonly string[] };
  /** Words beside a party's name that say its part in a figure: "từ", "to", への. */
  readonly roles: {
    readonly before: Readonly<Record<string, PartyRole>>;
    readonly after: Readonly<Record<string, PartyRole>>;
    /** Words right behind a name that make whom it goes to whom it comes from: 対日輸入 is bought from Japan. */
    readonly turned: readonly string[];
  };
  /** What the heads of tables say. */
  readonly tables: {
    /** The cells are times; how a bare number among them is read in full, if it can be: "Tháng" → "tháng #", "Kỳ" → `null`. */
    readonly times: Readonly<Record<string, string | null>>;
    /** The cells only number their rows: "STT". */
    readonly numbering: readonly string[];
    /** By how much something moved: "Tăng, giảm (%)". */
    readonly growth: readonly string[];
    /** How much of the whole: "Tỷ trọng (%)". */
    readonly shares: readonly string[];
    /** What comes in taken from what goes out: "Cán cân". */
    readonly balance: readonly string[];
  };
  readonly signs: { readonly negative: readonly string[] };
}
