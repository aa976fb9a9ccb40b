import type { FileSystem } from "../corpus/files";
import type { Engine, EngineOptions } from "../engine";
import type { Report } from "../model/report";

/** What the server needs of the world around it; tests pass their own. */
export interface World {
  readonly files: FileSystem;
  readonly createEngine: (options: EngineOptions) => Promise<Engine>;
  /** The current day, ISO. */
  readonly today: () => string;
  /** Folder of the corpus that comes with the program. */
  readonly bundledCorpus: string;
  /** Where a section of the program's documents can be read: "docs/verdicts.md#scale" → a URI; `null`: nowhere. */
  readonly help: (section: string) => string | null;
  readonly tool: Report["tool"];
}
