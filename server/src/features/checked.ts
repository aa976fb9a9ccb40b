import type { Location } from "vscode-languageserver";
import type { SourceMetadata } from "../model/document";
import type { Language } from "../model/language";
import type { Span } from "../model/span";
import type { Verdict } from "../model/verdict";
import type { Prose } from "../text/prose";
import type { CitationProblem } from "../verify/citations/problems";
import type { Positions } from "./positions";

/** One version of a draft with its verdicts: what every feature works on. */
export interface CheckedDraft {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  /** Of what is said about the draft: its own, or the one asked for. */
  readonly language: Language;
  readonly positions: Positions;
  readonly prose: Prose;
  /** In the draft's order. */
  readonly verdicts: readonly Verdict[];
  /** Citations that lead nowhere. */
  readonly citations: readonly CitationProblem[];
}

/** Where the corpus keeps its sources, so that the editor can open them. */
export interface Places {
  /** The passage in the source's file; `null` where there is no file to open. */
  locate(source: SourceMetadata, span: Span): Location | null;
}

/** The verdict on the figure at an offset; a cursor just behind the last character still counts. */
export const verdictAt = (draft: CheckedDraft, offset: number): Verdict | undefined =>
  draft.verdicts.find(({ figure }) => figure.start <= offset && offset < figure.end) ??
  draft.verdicts.find(({ figure }) => figure.end === offset);
