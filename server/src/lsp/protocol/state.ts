import type { DraftReport } from "../../model/report";

/** What the status item says of one workspace folder's corpus. */
export interface Status {
  /** URI of the workspace folder; `null` for drafts outside any folder. */
  readonly folder: string | null;
  /** `off`: no corpus configured; `trouble`: see `problems`, and the log for all of them. */
  readonly state: "off" | "indexing" | "ready" | "trouble";
  readonly documents: number;
  readonly figures: number;
  /** While indexing: sources read so far, of how many. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** One line each: what, where, what to do. With `state: "ready"`, sources that were skipped. */
  readonly problems: readonly string[];
}

/** A draft was checked. */
export interface Checked {
  readonly uri: string;
  readonly version: number;
  /** `null`: it is one of the sources, and not checked. */
  readonly summary: DraftReport["summary"] | null;
}
