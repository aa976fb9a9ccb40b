import type { Position } from "vscode-languageserver";
import type { Report } from "../../model/report";

export interface VerifyParams {
  readonly uri: string;
}

export interface ExplainParams {
  readonly uri: string;
  readonly position: Position;
}

export interface VerifyWorkspaceParams {
  readonly uris: readonly string[];
  readonly workDoneToken?: string | number;
}

/** The contract's report; each draft's `path` is its URI. */
export type VerifyResult =
  | { readonly ok: true; readonly report: Report; readonly skipped: readonly Skipped[] }
  | { readonly ok: false; readonly why: "noCorpus" | "unreadable" | "cancelled"; readonly detail: string };

/** A draft that was asked for and not checked. */
export interface Skipped {
  readonly uri: string;
  readonly why: "noCorpus" | "unreadable";
  readonly detail: string;
}
