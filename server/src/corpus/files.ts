/** What the corpus needs of a disk. Paths are the caller's own, joined with "/"; a failing call rejects with a `code` such as EACCES. */
export interface FileSystem {
  /** `null` where nothing is there. Follows links. */
  stat(path: string): Promise<FileStat | null>;
  readDirectory(path: string): Promise<readonly DirectoryEntry[]>;
  /** The path without links. */
  realPath(path: string): Promise<string>;
  readFile(path: string): Promise<Uint8Array>;
}

export interface DirectoryEntry {
  /** Without the folder's own path. */
  readonly name: string;
  /** It stands for something elsewhere. */
  readonly isLink: boolean;
}

export interface FileStat {
  readonly kind: "file" | "directory" | "other";
  /** In bytes. */
  readonly size: number;
  /** When it was last written, milliseconds since 1970. */
  readonly modified: number;
  /** The same for one file reached by two paths, so that links can't lead in a circle. */
  readonly identity: string;
}
