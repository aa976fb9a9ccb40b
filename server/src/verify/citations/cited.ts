import Fuse from "fuse.js";
import { citationKey } from "../../corpus/citation-key";
import type { SourceDocument } from "../../corpus/document";

/** The sources of a corpus by what they are cited by. */
export interface Library {
  /** Several where files of one name lie in several folders; empty where no source has the key. */
  of(key: string): readonly SourceDocument[];
  /** The key that was most likely meant; `null` where none is near. */
  near(key: string): string | null;
}

// How unlike a key may be that is taken for a slip of the pen (0 the same, 1 nothing alike).
const slip = 0.35;

// Anything is like a key of one or two letters.
const shortest = 3;

/** Lists the sources by key once a draft cites at all. */
export function createLibrary(documents: readonly SourceDocument[]): Library {
  let keys: ReadonlyMap<string, readonly SourceDocument[]> | null = null;
  let fuse: Fuse<string> | null = null;
  const listed = (): ReadonlyMap<string, readonly SourceDocument[]> => {
    keys ??= byKey(documents);
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

function byKey(documents: readonly SourceDocument[]): ReadonlyMap<string, readonly SourceDocument[]> {
  const found = new Map<string, SourceDocument[]>();
  for (const document of documents) {
    const key = citationKey(document.about);
    found.set(key, [...(found.get(key) ?? []), document]);
  }
  return found;
}
