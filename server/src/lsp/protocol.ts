/** Method names and shapes that the client and the server share, beside LSP's own. Types and constants only. */
export type { Range } from "vscode-languageserver";
export { type AcceptRequest, acceptCommand } from "../features/acceptCommand";
export type { Group, Grouping } from "../features/catalog/catalog";
export type { CitationStyle } from "../features/citing";
export type { SourceMetadata } from "../model/document";
export type { Language } from "../model/language";
export type { DraftReport, Report, ReportedVerdict } from "../model/report";
export type { VerdictKind } from "../model/verdict";
export type { Target } from "../report/checked";
export type * from "./protocol/catalog";
export type * from "./protocol/checking";
export type * from "./protocol/papers";
export * from "./protocol/settings";
export type * from "./protocol/sources";
export type * from "./protocol/state";

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
  /** notification to the server: the writer trusts the open folders now. */
  trusted: "doiChieu/trusted",
  /** notification to the client, `Status`: only where `InitializationOptions.status` asked for it. */
  status: "doiChieu/status",
  /** notification to the client, `Checked`: only where `InitializationOptions.status` asked for it. */
  checked: "doiChieu/checked",
} as const;

/** Scheme of the texts that were read out of Word files, sheets and the like: "doi-chieu-source:///nguon/a.xlsx.md". */
export const readingScheme = "doi-chieu-source";

export const languageIds = ["briefing", "markdown", "plaintext"] as const;
