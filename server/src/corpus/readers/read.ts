import type { SourceInput } from "../../model/document";
import { guessMetadata } from "../guess";
import { asGuess, joinStated, type Stated } from "../metadata";
import type { CorpusProblem, Trouble } from "../problem";
import { formatOf, formNames, refusalOf } from "./formats";
import { limits, type ReaderOptions, type ReadText, type SourceBytes, SourceProblem } from "./reader";
import { signatureOf } from "./signature";

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

/** Why these bytes are not what the file's name says; `null`: they are. */
function mislabelled(name: string, bytes: Uint8Array): Trouble | null {
  const format = formatOf(name);
  const found = signatureOf(bytes);
  if (!format || found === format.signature) return null;
  if (found === null) return bytes.length === 0 ? { code: "empty" } : { code: "damaged" };
  return found === "locked" ? { code: "encrypted" } : { code: "mislabelled", really: formNames[found] };
}

/**
 * Bytes → text, by the file's name and first bytes.
 *
 * @throws {SourceProblem} where they can't be read; the signal's reason where it was aborted. Nothing else.
 */
export async function readBytes(file: SourceBytes, options: ReaderOptions = {}): Promise<ReadText> {
  const format = formatOf(file.name);
  if (!format) throw new SourceProblem(refusalOf(file.name) ?? { code: "unsupported" });
  // It may have grown since it was found.
  if (file.bytes.length > limits.file) throw new SourceProblem({ code: "too-large", megabytes: limits.file / 1e6 });
  const wrong = mislabelled(file.name, file.bytes);
  if (wrong) throw new SourceProblem(wrong);
  try {
    const read = await format.reader(file, options);
    if (read.text.trim() === "") throw new SourceProblem({ code: "no-text" });
    if (read.text.length > limits.text) throw new SourceProblem({ code: "too-large", megabytes: limits.text / 1e6 });
    return read;
  } catch (error) {
    options.signal?.throwIfAborted();
    throw error instanceof SourceProblem ? error : new SourceProblem({ code: "damaged" }, error);
  }
}

/**
 * Bytes → a source. What the document says of itself goes before `about` (what `sources.json` says of it), and that before
 * what is only guessed. Rejects only with the reason of the signal.
 */
export async function readSource(
  { id, path, bytes }: SourceFile,
  about: Stated = {},
  options: ReaderOptions = {},
): Promise<ReadSource> {
  const name = path.split(/[/\\]/).at(-1) ?? path;
  try {
    const { notes = [], about: own, hints = {}, ...read } = await readBytes({ name, bytes }, options);
    const guess = guessMetadata(name, read.text, read.format === "markdown");
    return {
      input: { ...joinStated([own, about, guess, asGuess(hints)]), id, ...read },
      problems: notes.map((note) => ({ path, ...note })),
    };
  } catch (error) {
    if (!(error instanceof SourceProblem)) throw error;
    return { input: null, problems: [{ path, ...error.trouble }] };
  }
}
