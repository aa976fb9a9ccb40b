import { readFileSync, realpathSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { buffer } from "node:stream/consumers";
import { describeCorpusProblem } from "../corpus/problem";
import { decodeText } from "../corpus/readers/decode";
import { formatOf as formatNamed } from "../corpus/readers/formats";
import { readBytes as readDocument } from "../corpus/readers/read";
import { SourceProblem } from "../corpus/readers/reader";
import type { TextFormat } from "../text/prose";
import { codeOf, Failure } from "./failure";
import { warn } from "./world";

/** A draft as it was written, byte-order mark and all, so that offsets point into the file. */
export interface DraftFile {
  /** As named on the command line; `-` for standard input. */
  readonly path: string;
  readonly text: string;
  readonly format: TextFormat;
}

// A 20 MB text is 2,000 times a long briefing; far above that it is some other file.
const largest = 64 * 1024 * 1024;

const formatOf = (path: string): TextFormat => (extname(path).toLowerCase() === ".txt" ? "plain" : "markdown");

const readBytes = async (path: string): Promise<Buffer> => {
  if (path === "-") return buffer(process.stdin);
  try {
    const { size } = statSync(path);
    if (size > largest)
      throw new Failure(`draft too large: ${path} has ${Math.round(size / 1e6)} MB, at most 67 can be read; split it`);
    return readFileSync(path);
  } catch (error) {
    switch (codeOf(error)) {
      case "ENOENT":
      case "ENOTDIR":
        throw new Failure(`draft not found: ${path}; check the path, it is taken from ${process.cwd()}`);
      case "EISDIR":
        throw new Failure(`draft is a folder: ${path}; name the files in it`);
      case "EACCES":
      case "EPERM":
        throw new Failure(`draft cannot be opened: ${path}; you have no permission to read it`);
      default:
        throw error instanceof Failure ? error : new Failure(`draft cannot be read: ${path}; ${String(error)}`);
    }
  }
};

/** Text out of bytes, with the mark that a file may begin with: it takes a place of its own in the offsets. */
function decode(bytes: Buffer, path: string): string {
  const decoded = decodeText(bytes);
  if ("text" in decoded) return bytes[0] === 0xef && bytes[1] === 0xbb ? `\ufeff${decoded.text}` : decoded.text;
  switch (decoded.code) {
    case "empty":
      return "";
    case "binary":
      throw new Failure(`draft is not text: ${path} holds binary data; save it as plain text or Markdown in UTF-8`);
    case "encoding":
      throw new Failure(`draft is not valid UTF-8: ${path}, line ${decoded.line}; save it in UTF-8 and try again`);
  }
}

/** A Word file, a sheet … as the corpus would read it: lines and offsets are those of the text as read. */
async function readOther(path: string): Promise<DraftFile> {
  try {
    const { text, format, notes = [] } = await readDocument({ name: basename(path), bytes: await readBytes(path) });
    warn(`${path} is no text file: lines and offsets are those of its text as read`);
    for (const note of notes) warn(describeCorpusProblem({ path, ...note }));
    return { path, text, format };
  } catch (error) {
    if (error instanceof SourceProblem) throw new Failure(describeCorpusProblem({ path, ...error.trouble }));
    throw error;
  }
}

export async function readDraft(path: string): Promise<DraftFile> {
  if (formatNamed(path)?.isText === false) return readOther(path);
  return { path, text: decode(await readBytes(path), path), format: formatOf(path) };
}

/** The drafts each once, and those named again. A file is the same by whatever path it is reached. */
export function withoutRepeats(paths: readonly string[]): { once: readonly string[]; repeated: readonly string[] } {
  const identity = (path: string): string => {
    try {
      return path === "-" ? path : realpathSync(path);
    } catch {
      return path;
    }
  };
  const seen = new Map<string, string>();
  const repeated: string[] = [];
  for (const path of paths) {
    const key = identity(path);
    if (seen.has(key)) repeated.push(path);
    else seen.set(key, path);
  }
  return { once: [...seen.values()], repeated };
}
