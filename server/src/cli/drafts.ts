import { readFileSync, realpathSync, statSync } from "node:fs";
import { extname } from "node:path";
import { buffer } from "node:stream/consumers";
import type { TextFormat } from "../text/prose";
import { codeOf, Failure } from "./failure";

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

/** Where the first byte that is no UTF-8 stands, by halving: what decodes, decodes in every shorter piece too. */
function firstInvalid(bytes: Buffer): number {
  const decodes = (end: number, stream: boolean): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle, true)) good = middle;
    else bad = middle;
  }
  // Back over a character that began and was never finished.
  while (!decodes(good, false)) good--;
  return good;
}

/** Text out of bytes: UTF-8, or UTF-16 with its byte-order mark. */
function decode(bytes: Buffer, path: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  const zero = encoding === "utf-8" ? bytes.indexOf(0) : -1;
  if (
    zero >= 0 ||
    bytes.subarray(0, 4).toString("latin1") === "PK\u0003\u0004" ||
    bytes.subarray(0, 5).toString("latin1") === "%PDF-"
  )
    throw new Failure(`draft is not text: ${path} holds binary data; save it as plain text or Markdown in UTF-8`);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = firstInvalid(bytes);
    const line = bytes.subarray(0, at).toString("latin1").split("\n").length;
    throw new Failure(`draft is not valid UTF-8: ${path}, line ${line} (byte ${at}); save it in UTF-8 and try again`);
  }
}

export async function readDraft(path: string): Promise<DraftFile> {
  const bytes = await readBytes(path);
  return { path, text: decode(bytes, path), format: formatOf(path) };
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
