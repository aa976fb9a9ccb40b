import type { Keeping } from "../archive/open";
import type { FileSystem } from "../corpus/files";
import type { Engine, EngineOptions } from "../engine";
import type { Glossary } from "../model/glossary";
import type { Report } from "../model/report";

/** What the server needs of the world around it; tests pass their own. */
export interface World {
  readonly files: FileSystem;
  /** Where the index of these roots is kept: in `folder`, else where the user keeps such things; `null`: in memory only. */
  readonly keeping: (folder: string | null, roots: readonly string[], glossary: Glossary) => Keeping | null;
  /** Names the program and the glossary: what was kept under another name is not used. */
  readonly stampOf: (glossary: Glossary) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Writes a file anew, with the folders above it; rejects with a `code` as `files` does. */
  readonly writeFile: (path: string, text: string) => Promise<void>;
  /** Who works here: stands beside what they accept. */
  readonly user: () => string;
  readonly createEngine: (options: EngineOptions) => Promise<Engine>;
  /** The current day, ISO. */
  readonly today: () => string;
  /** Folder of the corpus that comes with the program. */
  readonly bundledCorpus: string;
  /** Where a section of the program's documents can be read: "docs/verdicts.md#scale" → a URI; `null`: nowhere. */
  readonly help: (section: string) => string | null;
  readonly tool: Report["tool"];
}
