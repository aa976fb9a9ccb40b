import type { FileSystem } from "../../server/src/corpus/files";

type Entry = string | Uint8Array | { readonly link: string } | { readonly error: string };

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** Files by path; folders follow from the paths. A link leads to a path, an error is what reading it gives. */
export function memoryFiles(entries: Readonly<Record<string, Entry>>): FileSystem {
  const follow = (path: string): string => {
    for (const [from, entry] of Object.entries(entries))
      if (typeof entry === "object" && "link" in entry && (path === from || path.startsWith(`${from}/`)))
        return follow(entry.link + path.slice(from.length));
    return path;
  };
  const isFolder = (path: string): boolean => Object.keys(entries).some((name) => name.startsWith(`${path}/`));
  const sizeOf = (entry: Entry | undefined): number =>
    typeof entry === "string" || entry instanceof Uint8Array ? entry.length : 0;
  // A file that is another now was written later.
  const times = new Map<string, { entry: Entry | undefined; time: number }>();
  const modifiedOf = (path: string): number => {
    const known = times.get(path);
    if (known && known.entry === entries[path]) return known.time;
    const time = (known?.time ?? 1.7e12) + 1;
    times.set(path, { entry: entries[path], time });
    return time;
  };
  return {
    stat: async (path) => {
      const real = follow(path);
      if (isFolder(real)) return { kind: "directory", size: 0, modified: 0, identity: real };
      if (entries[real] === undefined) return null;
      return { kind: "file", size: sizeOf(entries[real]), modified: modifiedOf(real), identity: real };
    },
    readDirectory: async (path) => {
      const real = `${follow(path)}/`;
      const below = Object.keys(entries).filter((name) => name.startsWith(real));
      const names = new Set(below.map((name) => name.slice(real.length).split("/", 1)[0] ?? ""));
      return [...names].reverse().map((name) => ({ name, isLink: follow(real + name) !== real + name }));
    },
    realPath: async (path) => {
      const real = follow(path);
      if (entries[real] === undefined && !isFolder(real)) throw failure("ENOENT");
      return real;
    },
    readFile: async (path) => {
      const entry = entries[follow(path)];
      if (typeof entry === "string") return new TextEncoder().encode(entry);
      if (entry instanceof Uint8Array) return entry;
      throw failure(entry && "error" in entry ? entry.error : "ENOENT");
    },
  };
}
