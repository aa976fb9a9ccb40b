import { pathToFileURL } from "node:url";
import type { Location } from "vscode-languageserver";
import type { Places } from "../features/checked";
import { createPositions, type Encoding, type Positions } from "../features/positions";
import type { SourceMetadata } from "../model/document";
import type { Span } from "../model/span";
import type { Reading } from "./reading";
import { isReading, readingUri } from "./readings";

export interface PlacesEvents {
  readonly encoding: () => Encoding;
  /** Can the client show the texts that were read out of other forms? */
  readonly readings: () => boolean;
}

/** Where the sources of one reading of a corpus stand, for an editor to open. */
export class SourcePlaces implements Places {
  /** Line ends of the sources that something was shown of. */
  readonly #positions = new Map<string, Positions>();

  constructor(
    /** `null`: nothing was read. */
    private readonly reading: Reading | null,
    private readonly events: PlacesEvents,
  ) {}

  /** The file of a source; `null`: none on this machine. */
  uriOf({ id }: SourceMetadata): string | null {
    const path = this.reading?.paths.get(id);
    return path === undefined ? null : pathToFileURL(path).href;
  }

  locate({ id }: SourceMetadata, span: Span): Location | null {
    const path = this.reading?.paths.get(id);
    const positions = path === undefined ? null : this.#positionsIn(id);
    if (path === undefined || !positions) return null;
    const uri = this.#opens(path);
    // The text's offsets are none of the file's.
    const isElsewhere = isReading(path) && uri.startsWith("file:");
    return { uri, range: positions.range(isElsewhere ? { start: 0, end: 0 } : span) };
  }

  /** What an editor opens to show a source; `null`: nothing on this machine. */
  opens({ id }: SourceMetadata): string | null {
    const path = this.reading?.paths.get(id);
    return path === undefined ? null : this.#opens(path);
  }

  /** The text that was read out of a file; `null`: the file is none of the sources. */
  textOf(path: string): string | null {
    const [id] = [...(this.reading?.paths ?? [])].find(([, own]) => own === path) ?? [];
    return (id !== undefined && this.reading?.corpus.store.document(id)?.text) || null;
  }

  readonly #opens = (path: string): string =>
    isReading(path) && this.events.readings() ? readingUri(path) : pathToFileURL(path).href;

  #positionsIn(id: string): Positions | null {
    const known = this.#positions.get(id);
    if (known) return known;
    const document = this.reading?.corpus.store.document(id);
    if (!document) return null;
    const positions = createPositions(document.text, this.events.encoding());
    this.#positions.set(id, positions);
    return positions;
  }
}
