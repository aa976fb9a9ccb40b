import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { RandomAccess, Sink, SnapshotFiles } from "../corpus/store/disk/files";

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

function openFile(path: string): RandomAccess | null {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw error;
  }
  const access: RandomAccess = {
    size: fstatSync(file).size,
    read: (offset, length) => {
      // Small pieces share a buffer of Node's: one of its own for each costs the collector more than the reading.
      const pooled = Buffer.allocUnsafe(length);
      const bytes = new Uint8Array(pooled.buffer, pooled.byteOffset, length);
      for (let done = 0; done < length; ) {
        const count = readSync(file, bytes, done, length - done, offset + done);
        if (count === 0) throw new RangeError("the file ends early");
        done += count;
      }
      return bytes;
    },
    close: () => {
      closing.unregister(access);
      closeSync(file);
    },
  };
  closing.register(access, file, access);
  return access;
}

/** Segments that a newer snapshot does without are closed when nobody holds them any more. */
const closing = new FinalizationRegistry<number>((file) => closeSync(file));

/** Small writes are put together: each call costs some microseconds. */
const together = 1 << 20;

function writeAll(file: number, bytes: Uint8Array, position: number | null): void {
  for (let done = 0; done < bytes.length; )
    done += writeSync(file, bytes, done, bytes.length - done, position === null ? null : position + done);
}

/** A file that is written beside its place and moved there when it is whole and on the disk. */
function createFile(folder: string, name: string): Sink {
  // Others' indexes may hold what only its owner may read.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const beside = join(folder, `${name}.${process.pid}.part`);
  const file = openSync(beside, "w", 0o600);
  const waiting = new Uint8Array(together);
  let size = 0;
  let open = true;
  const flush = (): void => {
    writeAll(file, waiting.subarray(0, size), null);
    size = 0;
  };
  const close = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  return {
    write: (bytes) => {
      if (size + bytes.length > together) flush();
      if (bytes.length > together) return writeAll(file, bytes, null);
      waiting.set(bytes, size);
      size += bytes.length;
    },
    commit: (head) => {
      flush();
      writeAll(file, head, 0);
      fsyncSync(file);
      close();
      renameSync(beside, join(folder, name));
    },
    abort: () => {
      close();
      rmSync(beside, { force: true });
    },
  };
}

const lockName = "lock";
/** Nobody writes that long. */
const longestLock = 10 * 60_000;
const moment = 5000;
/** Leftovers of programs that were killed, and segments that no manifest names, go after a day. */
const leftover = 24 * 3_600_000;

/** Does the program that wrote the lock still run? Of another machine's only the age tells. */
function isHeld(path: string): boolean {
  try {
    const [host, pid] = readFileSync(path, "utf8").split(" ");
    const age = Date.now() - statSync(path).mtimeMs;
    if (age > longestLock) return false;
    // Made this moment: its writer has not got to its name yet.
    if (!pid) return age < moment;
    if (host !== hostname()) return true;
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function takeLock(folder: string): (() => void) | null {
  const path = join(folder, lockName);
  for (let tries = 2; tries > 0; tries--)
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const file = openSync(path, "wx", 0o600);
      writeSync(file, `${hostname()} ${process.pid}`);
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
      if (isHeld(path)) return null;
      rmSync(path, { force: true });
    }
  return null;
}

let made = 0;

/** Snapshots in a folder, which is made when something is first written. */
export const snapshotFolder = (folder: string): SnapshotFiles => ({
  open: (name) => openFile(join(folder, name)),
  create: (name) => createFile(folder, name),
  fresh: () => `segment-${Date.now().toString(36)}-${process.pid}-${made++}`,
  list: () => {
    try {
      return readdirSync(folder);
    } catch (error) {
      if (codeOf(error) === "ENOENT") return [];
      throw error;
    }
  },
  isLeftover: (name) => {
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    return name !== lockName && found !== undefined && Date.now() - found.mtimeMs > leftover;
  },
  remove: (name) => rmSync(join(folder, name), { force: true }),
  lock: () => takeLock(folder),
});
