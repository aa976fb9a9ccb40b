/** What a snapshot needs of a disk. All calls are synchronous, as the port is; a failing one throws with a `code` such as ENOSPC. */
export interface SnapshotFiles {
  /** `null` where there is none of this name. */
  open(name: string): RandomAccess | null;
  /** A new file that bears its name only once it was committed: whole and on the disk, or not there at all. */
  create(name: string): Sink;
  /** A name that no file has, nor will have. */
  fresh(): string;
  list(): readonly string[];
  /** Nobody has touched it for so long that nobody will. */
  isLeftover(name: string): boolean;
  /** Does nothing where there is none. */
  remove(name: string): void;
  /** The right to write, until it is given back; `null`: another program has it. */
  lock(): (() => void) | null;
}

export interface RandomAccess {
  readonly size: number;
  /** @throws where so many bytes can't be read there. */
  read(offset: number, length: number): Uint8Array;
  close(): void;
}

export interface Sink {
  write(bytes: Uint8Array): void;
  /** `head`: bytes that are written over the beginning. */
  commit(head: Uint8Array): void;
  abort(): void;
}
