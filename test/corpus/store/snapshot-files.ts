import type { SnapshotFiles } from "../../../server/src/corpus/store/disk/files";

/** A snapshot folder in memory; `fail` decides for each write whether it goes wrong, and how. */
export function memorySnapshots(fail: (name: string) => string | null = () => null) {
  const files = new Map<string, Uint8Array>();
  let locked = false;
  let made = 0;
  const snapshots: SnapshotFiles = {
    open: (name) => {
      const bytes = files.get(name);
      if (!bytes) return null;
      return {
        size: bytes.length,
        read: (offset, length) => {
          if (offset + length > bytes.length) throw new RangeError("read past the end");
          return bytes.slice(offset, offset + length);
        },
        close: () => {},
      };
    },
    create: (name) => {
      const pieces: Uint8Array[] = [];
      return {
        write: (bytes) => {
          const code = fail(name);
          if (code !== null) throw Object.assign(new Error(code), { code });
          pieces.push(bytes.slice());
        },
        commit: (head) => {
          const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
          let at = 0;
          for (const piece of pieces) {
            whole.set(piece, at);
            at += piece.length;
          }
          whole.set(head);
          files.set(name, whole);
        },
        abort: () => {},
      };
    },
    fresh: () => `segment-${files.size}-${made++}`,
    isLeftover: () => false,
    list: () => [...files.keys()],
    remove: (name) => void files.delete(name),
    lock: () => {
      if (locked) return null;
      locked = true;
      return () => {
        locked = false;
      };
    },
  };
  return { snapshots, files };
}
