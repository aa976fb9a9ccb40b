import type { SourceInput } from "../../model/document";
import { readFrontMatter } from "../../text/front-matter";
import { guessMetadata } from "../guess";
import { readMetadata, type Stated } from "../metadata";
import type { CorpusProblem } from "../problem";
import { decodeText } from "./decode";

/** A file as it comes from the disk, or from an editor that holds it unsaved. */
export interface SourceFile {
  readonly id: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** `input` is `null` where the file can't be used; the problems then say why. */
export interface ReadSource {
  readonly input: SourceInput | null;
  readonly problems: readonly CorpusProblem[];
}

/** What the reader of a format makes of a decoded text. A new format is a new row. */
const formats: Readonly<Record<string, "markdown" | "plain">> = {
  ".txt": "plain",
  ".text": "plain",
  ".md": "markdown",
  ".markdown": "markdown",
};

/** Documents that a writer may well put into a corpus, and that must not vanish in silence. */
const documents = new Set([".pdf", ".doc", ".docx", ".odt", ".rtf", ".html", ".htm", ".xls", ".xlsx", ".csv", ".pptx"]);

const extension = (path: string): string => /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? "";

/** Is it read, known but not read yet, or none of our business? */
export function formatOf(path: string): "read" | "unsupported" | "other" {
  const end = extension(path);
  return formats[end] !== undefined ? "read" : documents.has(end) ? "unsupported" : "other";
}

/** Bytes → a source. `about` is what `sources.json` says of it; its own front matter goes before that. Never throws. */
export function readSource({ id, path, bytes }: SourceFile, about: Stated = {}): ReadSource {
  const decoded = decodeText(bytes);
  if (!("text" in decoded)) return { input: null, problems: [{ path, ...decoded }] };
  const { text } = decoded;
  const format = formats[extension(path)] ?? "plain";
  const { frontMatter } = readFrontMatter(text.slice(0, 200_000).replace(/\r\n?/g, "\n").normalize("NFC"));
  const own = readMetadata(frontMatter?.data ?? {});
  const details = [...(frontMatter?.problem ? [frontMatter.problem] : []), ...own.problems];
  const stated = guessMetadata(
    { ...about, ...own.stated },
    path.split(/[/\\]/).at(-1) ?? path,
    text,
    format === "markdown",
  );
  return {
    input: { ...stated, id, text, format },
    problems: details.map((detail) => ({ path, code: "front-matter", detail })),
  };
}
