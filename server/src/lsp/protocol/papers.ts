import type { Range } from "vscode-languageserver";
import type { Language } from "../../model/language";

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
