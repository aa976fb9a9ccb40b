import type { CitationStyle } from "../../features/citing";
import type { Language } from "../../model/language";

/** The settings' section: `doiChieu.corpus`, `doiChieu.severity.refuted` … */
export const section = "doiChieu";

export type Severity = "error" | "warning" | "information" | "hint" | "off";

/** Settings of one workspace folder. Relative paths start at the folder. */
export interface Settings {
  /** Folders and files of source documents. */
  readonly corpus: readonly string[];
  /** Check against the corpus that comes with the program where `corpus` is empty. */
  readonly useBundledCorpus: boolean;
  /** The workspace's own glossary, merged over the bundled one. */
  readonly glossary: string;
  readonly severity: {
    readonly refuted: Severity;
    readonly outdated: Severity;
    readonly conflicting: Severity;
    readonly notEnoughInfo: Severity;
  };
  /** How much it takes to flag a figure: "find" flags most, "neverCryWolf" least. */
  readonly caution: "find" | "balanced" | "neverCryWolf";
  /** Language of the messages about a draft. */
  readonly messageLanguage: "draft" | Language;
  /** ISO day that stands for "today" in drafts that give none; empty: the current day. */
  readonly asOf: string;
  /** How a source is cited where the server writes a citation. */
  readonly citationStyle: CitationStyle;
  /** Show the source's short name behind each figure. */
  readonly inlayHints: boolean;
}

/** `trace.server` is the client library's own setting and the thirteenth at most. */
export const defaultSettings: Settings = {
  corpus: [],
  useBundledCorpus: false,
  glossary: ".doi-chieu/glossary.json",
  severity: { refuted: "warning", outdated: "warning", conflicting: "information", notEnoughInfo: "hint" },
  caution: "balanced",
  messageLanguage: "draft",
  asOf: "",
  citationStyle: "key",
  inlayHints: false,
};

export interface InitializationOptions {
  /** The client shows the state and wants `status` and `checked`. */
  readonly status?: boolean;
  /** The client shows a place's diagnostics above its hover, which then need not repeat their message. */
  readonly diagnosticsInHover?: boolean;
  /** A folder whose drafts are examples: checked against the bundled corpus, whatever the settings say. Full path. */
  readonly examples?: string;
  /** A folder of the client's for the index of the sources; else the user's own cache folder is taken. */
  readonly storage?: string;
  /** `false`: nobody has said that they trust the open folders; their ledgers and glossaries are not read until `trusted` is sent. */
  readonly trusted?: boolean;
  /** The client opens addresses of `readingScheme` by asking `reading`; else such sources are opened at their beginning. */
  readonly readings?: boolean;
  /** For clients without `workspace/configuration`: the settings, as nested objects, without the section's name. */
  readonly settings?: unknown;
}
