import type { Language } from "../../model/language";
import type { VerdictKind } from "../../model/verdict";
import type { Target } from "../checked";
import type { Counts } from "../words/words";
import type { Run } from "./marks";

/** A place for a person to look at: as text, and where the reader can be taken there, as an editor goes to it. */
export interface Spot {
  /** "12:5" in the draft, "corpus/jetro.md:3:14" in a source. */
  readonly label: string;
  readonly target: Target | null;
}

/** A sentence of a source, who says it and where. */
export interface Quote {
  readonly sentence: readonly Run[];
  /** Publisher, title, day. */
  readonly source: string;
  readonly spot: Spot;
  readonly url?: string;
  /** The formula, where the value was computed. */
  readonly derivation?: string;
  readonly doubt?: string;
}

/** A figure with all that is said of it. */
export interface Finding {
  readonly verdict: VerdictKind;
  readonly rule: string;
  /** The rule in two or three words. */
  readonly title: string;
  readonly figure: string;
  readonly message: string;
  readonly spot: Spot;
  /** The draft's sentence. */
  readonly sentence: readonly Run[];
  readonly quotes: readonly Quote[];
}

/** Figures that share a verdict, or a reason for having none, in the draft's order. */
export interface Group {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** A value of a concept at a time. */
export interface Point {
  readonly when: string;
  /** ISO day at which it is drawn. */
  readonly day: string;
  /** In the series' unit; for the eye only. */
  readonly value: number;
  /** As it is written. */
  readonly text: string;
  /** Who says it; empty for the draft. */
  readonly source: string;
  readonly spot: Spot;
}

/** What is told of one concept over time. */
export interface Series {
  readonly concept: string;
  /** "tỷ USD". */
  readonly unit: string;
  /** Places in an order, the first the best. */
  readonly ranks: boolean;
  /** Oldest first. */
  readonly sources: readonly Point[];
  readonly draft: readonly Point[];
}

/** One draft's report, ready to be put on a page of any kind. */
export interface Content {
  readonly language: Language;
  readonly path: string;
  readonly counts: Counts;
  /** Worst first, each figure at length. */
  readonly flagged: readonly Group[];
  readonly series: readonly Series[];
  /** Figures without a verdict, by reason. */
  readonly unchecked: readonly Group[];
  /** Numbers that were not read as figures: in code, addresses, struck-out text. */
  readonly masked: readonly { readonly text: string; readonly spot: Spot }[];
  readonly supported: readonly Finding[];
}
