import type { Trouble } from "../problem";
import { BoundedReaders } from "./bounded/bounded";
import type { Reader } from "./reader";
import type { Signature } from "./signature";
import { textReader } from "./text";

/** One form that documents come in. */
export interface Format {
  /** What its files' names end in. */
  readonly ends: readonly string[];
  /** What its files' bytes say; `null`: text, which has no mark. */
  readonly signature: Signature | null;
  /** The text is the file's own, at its own offsets; else it is read out of it. */
  readonly isText: boolean;
  readonly reader: Reader;
}

// Made by anyone, and of kinds that can keep a reader busy for ever: all these have a process that can be ended.
const bounded = new BoundedReaders();

const formats: readonly Format[] = [
  { ends: [".txt", ".text"], signature: null, isText: true, reader: textReader("plain") },
  { ends: [".md", ".markdown"], signature: null, isText: true, reader: textReader("markdown") },
  { ends: [".html", ".htm", ".xhtml"], signature: null, isText: false, reader: bounded.reader("html") },
  { ends: [".pdf"], signature: "pdf", isText: false, reader: bounded.reader("pdf") },
  { ends: [".docx", ".docm"], signature: "word", isText: false, reader: bounded.reader("docx") },
  { ends: [".xlsx", ".xlsm"], signature: "excel", isText: false, reader: bounded.reader("xlsx") },
  { ends: [".csv", ".tsv"], signature: null, isText: false, reader: bounded.reader("csv") },
  { ends: [".eml"], signature: null, isText: false, reader: bounded.reader("eml") },
];

/** Documents that a writer may well put into a corpus, and that must not vanish in silence. */
const refused: Readonly<Record<string, Trouble>> = {
  ".doc": { code: "old-format", saveAs: ".docx" },
  ".odt": { code: "old-format", saveAs: ".docx" },
  ".rtf": { code: "old-format", saveAs: ".docx" },
  ".xls": { code: "old-format", saveAs: ".xlsx" },
  ".xlsb": { code: "old-format", saveAs: ".xlsx" },
  ".ods": { code: "old-format", saveAs: ".xlsx" },
  ".ppt": { code: "old-format", saveAs: ".docx" },
  ".pptx": { code: "old-format", saveAs: ".docx" },
};

const byEnd: ReadonlyMap<string, Format> = new Map(formats.flatMap((row) => row.ends.map((end) => [end, row])));

const endOf = (path: string): string => /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? "";

export const formatOf = (path: string): Format | undefined => byEnd.get(endOf(path));

/** Why a document of this name is not read; `null`: it is, or it is no document and none of our business. */
export const refusalOf = (path: string): Trouble | null => refused[endOf(path)] ?? null;

/** What people call a form that a file turned out to have. */
export const formNames: Readonly<Record<Signature, string>> = {
  pdf: "PDF (.pdf)",
  word: "Word (.docx)",
  excel: "Excel (.xlsx)",
  powerpoint: "PowerPoint (.pptx)",
  opendocument: "OpenDocument (.odt, .ods)",
  zip: "ZIP (.zip)",
  office97: "Office 97-2003 (.doc, .xls)",
  locked: "Office",
  rtf: "RTF (.rtf)",
};
