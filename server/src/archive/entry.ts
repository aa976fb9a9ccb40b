import type { SourceFile } from "../corpus/find";
import type { CorpusProblem } from "../corpus/problem";
import { checksum } from "../corpus/store/disk/checksum";

/** What is known of a file since it was last looked into: enough to tell whether it has to be read again. */
export interface Entry {
  readonly path: string;
  readonly id: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970; a file whose time may hide a later change has -1. */
  readonly modified: number;
  /** Checksum of its bytes. */
  readonly sum: number;
  /** Checksum of what `sources.json` says of it. */
  readonly about: number;
  /** It is a document of the store. */
  readonly read: boolean;
  readonly problems: readonly CorpusProblem[];
}

const encoder = new TextEncoder();

export const aboutSum = ({ about }: Pick<SourceFile, "about">): number =>
  checksum(encoder.encode(JSON.stringify(about)));

/** Clocks of file systems tick up to two seconds apart: what was changed so shortly before it was read may have changed again. */
const tick = 2000;

export const settledTime = (modified: number, now: number): number => (now - modified < tick ? -1 : modified);

/** Is the file as it was, by size and time and by what is said of it? */
export const isUnchanged = (known: Entry | undefined, found: SourceFile): known is Entry =>
  known !== undefined &&
  known.id === found.id &&
  known.size === found.size &&
  known.modified === found.modified &&
  known.about === aboutSum(found);
