import type { SourceMetadata } from "./document";
import type { Figure } from "./figure";
import type { Place } from "./place";
import type { Span } from "./span";

export type VerdictKind = "supported" | "refuted" | "outdated" | "conflicting" | "not-enough-info";

/** Why a figure is refuted (contract, section "Terms"). */
export type Reason =
  | "value"
  | "scale"
  | "unit"
  | "bound"
  | "direction"
  | "rank"
  | "period"
  | "role"
  | "target"
  | "date"
  | "reference"
  | "arithmetic";

/** A place in a source that speaks of the draft's figure. Offsets are into the source's original text. */
export interface Evidence extends Span {
  readonly document: SourceMetadata;
  readonly text: string;
  readonly sentence: string;
  /** Where the sentence begins in the source, so that the figure can be marked in it. */
  readonly sentenceStart: number;
  /** Where it stands in the original, for a source that was read out of a Word file, a PDF, a sheet. */
  readonly place?: Place;
  /** The source's figure; `null` where the passage answers without one. */
  readonly figure: Figure | null;
  /** Does this place agree with the draft? */
  readonly agrees: boolean;
  /** The formula, where the value was computed from several source figures. */
  readonly derivation?: string;
  /** What the source says against itself, where it does: its standing is the lower for it. */
  readonly doubt?: string;
}

/** One step of how a verdict came about, in terms a desk officer can follow (see `explain`). */
export interface Step {
  readonly what: string;
  readonly weight?: number;
}

interface Judged {
  readonly figure: Figure;
  /** Stable code of the row in `verify/rules.ts` that spoke. */
  readonly rule: string;
  /** In the draft's language, or the one asked for. */
  readonly message: string;
  /** What only the rule knows and the message says: a sum written out, the two readings of an ambiguous figure. */
  readonly detail?: string;
  readonly provenance: readonly Step[];
  /** The draft's own figures that it does not go with (reason `arithmetic`). */
  readonly related?: readonly Figure[];
}

type Some<T> = readonly [T, ...T[]];

/** Wrong states can't be written: whoever refutes brings evidence. */
export type Verdict = Judged &
  (
    | { readonly verdict: "supported"; readonly reason: null; readonly evidence: Some<Evidence> }
    | { readonly verdict: "refuted"; readonly reason: Reason; readonly evidence: Some<Evidence> }
    | { readonly verdict: "refuted"; readonly reason: "arithmetic" | "date"; readonly evidence: readonly Evidence[] }
    | { readonly verdict: "outdated"; readonly reason: Reason | null; readonly evidence: Some<Evidence> }
    | {
        readonly verdict: "conflicting";
        readonly reason: Reason | null;
        readonly evidence: readonly [Evidence, Evidence, ...Evidence[]];
      }
    | { readonly verdict: "not-enough-info"; readonly reason: null; readonly evidence: readonly Evidence[] }
  );
