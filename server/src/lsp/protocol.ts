/** Method names and shapes that the client and the server share, beside LSP's own. Types and constants only. */
import type { Location, Position, Range } from "vscode-languageserver";
import type { Grouping } from "../features/catalog/catalog";
import type { CitationStyle } from "../features/citing";
import type { SourceMetadata } from "../model/document";
import type { Language } from "../model/language";
import type { DraftReport, Report, ReportedVerdict } from "../model/report";
import type { VerdictKind } from "../model/verdict";
import type { FindingKind } from "../verify/sources/audit";

export { type AcceptRequest, acceptCommand } from "../features/acceptCommand";
export type { Group, Grouping } from "../features/catalog/catalog";
export type { Target } from "../report/checked";
export type { CitationStyle, DraftReport, Language, Range, Report, ReportedVerdict, SourceMetadata, VerdictKind };

export const method = {
  /** request, `VerifyParams` → `VerifyResult`: check one draft, open or on disk. */
  verify: "doiChieu/verify",
  /** request, `VerifyWorkspaceParams` → `VerifyResult`: check many; shows work-done progress, can be cancelled. */
  verifyWorkspace: "doiChieu/verifyWorkspace",
  /** request, `SourcesParams` → `Source[]`: the corpus of a draft's folder, for Insert Citation and Open Source. */
  sources: "doiChieu/sources",
  /** request, `ReadingParams` → the text of a `readingScheme` address as the corpus holds it, or `null`. */
  reading: "doiChieu/reading",
  /** request, `FiguresParams` → `CorpusFigures`: what the corpus states, for Insert Figure from Corpus. */
  figures: "doiChieu/figures",
  /** request, `ExplainParams` → Markdown or `null`: how the verdict on the figure at a place of an open draft came about. */
  explain: "doiChieu/explain",
  /** request, `ReportParams` → `ReportPage` or `null`: what the report panel shows of an open draft. */
  report: "doiChieu/report",
  /** request, `PaperParams` → `Paper` or `null`: a file made of an open draft, to save or hand over. */
  paper: "doiChieu/paper",
  /** request, `VerifiedTextParams` → string or `null`: a passage of an open draft with what was checked in it, for the clipboard. */
  verifiedText: "doiChieu/verifiedText",
  /** request, no parameters → `Status[]`: read every corpus anew. */
  rebuild: "doiChieu/rebuild",
  /** request, `CatalogParams` → `Group[]`: how the sources of a folder are put together. */
  groups: "doiChieu/catalog/groups",
  /** request, `CatalogSourcesParams` → `Page<CatalogSource>`: the sources of a group. */
  groupSources: "doiChieu/catalog/sources",
  /** request, `CatalogFiguresParams` → `Page<CorpusFigure>`: what a source states. */
  sourceFigures: "doiChieu/catalog/figures",
  /** request, `CatalogFolder` → `CorpusTrouble[]`: files that could not be read, sources against themselves and each other. */
  troubles: "doiChieu/catalog/troubles",
  /** request, `AboutParams` → `AboutFile`: what a file says of itself or can be guessed. */
  about: "doiChieu/about",
  /** request, `CatalogFolder` → nothing: stop reading the sources of a folder. */
  cancelReading: "doiChieu/cancelReading",
  /** notification to the client, `Status`: only where `InitializationOptions.status` asked for it. */
  status: "doiChieu/status",
  /** notification to the client, `Checked`: only where `InitializationOptions.status` asked for it. */
  checked: "doiChieu/checked",
} as const;

/** Scheme of the texts that were read out of Word files, sheets and the like: "doi-chieu-source:///nguon/a.xlsx.md". */
export const readingScheme = "doi-chieu-source";

export const languageIds = ["briefing", "markdown", "plaintext"] as const;

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
  /** The client opens addresses of `readingScheme` by asking `reading`; else such sources are opened at their beginning. */
  readonly readings?: boolean;
  /** For clients without `workspace/configuration`: the settings, as nested objects, without the section's name. */
  readonly settings?: unknown;
}

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

export interface VerifyParams {
  readonly uri: string;
}

export interface ExplainParams {
  readonly uri: string;
  readonly position: Position;
}

export interface ReportParams {
  readonly uri: string;
}

/** `report`: the verification report; `briefing`: the draft itself, its citations as footnotes, its figures in an annex. */
export type PaperFile = "report.html" | "report.docx" | "briefing.docx";

export interface PaperParams {
  readonly uri: string;
  readonly file: PaperFile;
}

export interface Paper {
  /** The file, in base64. */
  readonly base64: string;
}

export interface VerifiedTextParams {
  readonly uri: string;
  /** The passage; `null`: all of the draft. */
  readonly range: Range | null;
}

/** A draft's report as a page. Links to places carry a `Target` as JSON in `data-go`; the panel's script follows them. */
export interface ReportPage {
  readonly language: Language;
  readonly title: string;
  /** One line for those who listen: how many figures got which verdict. */
  readonly summary: string;
  /** The looks, by CSS variables that the panel sets to its own colours. */
  readonly style: string;
  /** HTML; all text of drafts and sources in it is escaped. */
  readonly body: string;
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

export interface SourcesParams {
  /** The draft: its folder's corpus is meant. */
  readonly uri: string;
}

/** A source document of the corpus. */
export interface Source extends SourceMetadata {
  /** The file to open; `null` where the source has none. */
  readonly uri: string | null;
  readonly figures: number;
  /** What it is cited by: its own key, else its file's name. */
  readonly key: string;
  /** A citation in the draft's language: publisher, title, date; plain text, source text in it not escaped. */
  readonly citation: string;
}

export interface ReadingParams {
  readonly uri: string;
}

export interface FiguresParams {
  /** The draft: its folder's corpus is meant, and its language decides how values are written. */
  readonly uri: string;
}

/** A figure that a source states. */
export interface CorpusFigure {
  /** In the draft's number format, ready to insert: "19,223 tỷ USD". */
  readonly value: string;
  /** As the source writes it. */
  readonly text: string;
  /** What is measured, as the source says it; empty where it is not told. */
  readonly concept: string;
  /** ISO days "2023-01-01/2023-10-31", "…/2023-10-31" for as-of; empty where it is not told. */
  readonly period: string;
  /** The source's sentence, white space joined. */
  readonly sentence: string;
  readonly source: SourceMetadata;
  readonly uri: string | null;
  readonly range: Range;
}

export interface CorpusFigures {
  readonly figures: readonly CorpusFigure[];
  /** The corpus states more than are listed here. */
  readonly truncated: boolean;
}

/** One folder's corpus; `null` stands for drafts outside any folder. */
export interface CatalogFolder {
  readonly folder: string | null;
}

export interface CatalogParams extends CatalogFolder {
  readonly by: Grouping;
  /** Only sources that have all these words in title, publisher, name or text; empty: all. */
  readonly filter: string;
}

/** A part of a list that may be long, from an index on. */
export interface Page<T> {
  readonly items: readonly T[];
  /** How many the whole list has. */
  readonly total: number;
}

export interface CatalogSourcesParams extends CatalogParams {
  readonly group: string;
  readonly from: number;
}

/** A source in the corpus view. */
export interface CatalogSource extends SourceMetadata {
  /** The file to open; `null` where there is none. */
  readonly uri: string | null;
  /** What to open to show it: the file, or the text that was read out of it. */
  readonly opens: string | null;
  /** How many figures it states; of the group's concept, where sources are grouped by concept. */
  readonly figures: number;
  /** What it says against itself, a formula each; such a source counts less than others. */
  readonly doubts: readonly string[];
  /** It comes with the program: not the writer's to remove. */
  readonly bundled: boolean;
}

export interface CatalogFiguresParams extends CatalogFolder {
  readonly source: string;
  /** Only figures that measure it: the key of a group by concept. */
  readonly concept: string | null;
  readonly from: number;
}

/** Something that is wrong in a corpus, in the client's language. */
export interface CorpusTrouble {
  /** `unread`: the file gives no figures, or without what it is called and from when; the others: see `FindingKind`. */
  readonly kind: "unread" | FindingKind;
  readonly message: string;
  /** Where to look; none where there is nothing to open. */
  readonly places: readonly Location[];
}

export interface AboutParams {
  /** A file on the disk. */
  readonly uri: string;
}

/** What is known of a file that may become a source. */
export interface AboutFile extends Pick<SourceMetadata, "title" | "publisher" | "publishedOn"> {
  /** Which of them nobody stated. */
  readonly guessed: readonly ("title" | "publisher" | "publishedOn" | "url")[];
  /** Why it can be no source, in the client's language; `null`: it can. */
  readonly problem: string | null;
}
