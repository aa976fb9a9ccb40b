import type { Modality } from "./figure";
import type { Period } from "./period";
import type { Place } from "./place";
import type { Quantity } from "./quantity";
import type { Reason, VerdictKind } from "./verdict";

/** The contract's JSON (`report.schema.json`), as plain values. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface ReportedFigure {
  readonly kind?: "date" | "reference";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly range: Range;
  readonly quantity: Pick<Quantity, "lower" | "upper" | "unit" | "noun" | "bound" | "change">;
  readonly concept: string | null;
  readonly period: Pick<Period, "start" | "end" | "certainty"> | null;
  readonly modality: Modality;
}

export interface ReportedEvidence {
  readonly document: {
    readonly id: string;
    readonly title?: string;
    readonly publisher?: string;
    readonly publishedOn?: string;
    readonly url?: string;
  };
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  readonly derivation?: string;
  /** Where it stands in the original, for a source read out of a file of another form (not in schema 1, which allows it). */
  readonly place?: Place;
}

export interface ReportedVerdict extends ReportedFigure {
  readonly verdict: VerdictKind;
  readonly reason: Reason | null;
  readonly message: string;
  readonly evidence: readonly ReportedEvidence[];
}

export interface DraftReport {
  readonly path: string;
  readonly figures: readonly ReportedVerdict[];
  readonly summary: Readonly<Record<VerdictKind | "figures", number>>;
}

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly corpus: { readonly documents: number; readonly figures: number };
  readonly drafts: readonly DraftReport[];
}
