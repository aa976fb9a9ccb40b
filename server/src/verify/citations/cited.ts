import Fuse from "fuse.js";
import { citationKey } from "../../corpus/citation-key";
import type { CorpusStore } from "../../corpus/store/port";
import type { SourceMetadata } from "../../model/document";

/** The sources of a corpus by what they are cited by. */
export interface Library {
  /** Several where files of one name lie in several folders; empty where no source has the key. */
  of(key: string): readonly SourceMetadata[];
  /** The key that was most likely meant; `null` where none is near. */
  near(key: string): string | null;
}

// How unlike a key may be that is taken for a slip of the pen (0 the same, 1 nothing alike).
const slip = 0.35;

// Anything is like a key of one or two letters.
const shortest = 3;

/** Lists the sources by key once a draft cites at all. */
export function createLibrary(store: CorpusStore): Library {
  let keys: ReadonlyMap<string, readonly SourceMetadata[]> | null = null;
  let fuse: Fuse<string> | null = null;
  const listed = (): ReadonlyMap<string, readonly SourceMetadata[]> => {
    keys ??= byKey(store);
    return keys;
  };
  return {
    of: (key) => listed().get(key) ?? [],
    near: (key) => {
      fuse ??= new Fuse([...listed().keys()], { threshold: slip, ignoreLocation: true, includeScore: true });
      const [best] = key.length < shortest ? [] : fuse.search(key, { limit: 1 });
      return best?.item ?? null;
    },
  };
}

function byKey(store: CorpusStore): ReadonlyMap<string, readonly SourceMetadata[]> {
  const found = new Map<string, SourceMetadata[]>();
  for (const { about } of store.describe().catalog) {
    const key = citationKey(about);
    found.set(key, [...(found.get(key) ?? []), about]);
  }
  return found;
}
