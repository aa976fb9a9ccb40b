import type { Glossary } from "../../model/glossary";
import type { Naming } from "./named";

/** Knows publishers by their names: "TCHQ", "Tổng cục Hải quan" and "税関総局" are one. */
export interface Publishers {
  /** Is it the one that published a source? `publisher` as the source states it. */
  isNamed(naming: Naming, publisher: string): boolean;
}

interface Term {
  readonly id: string;
  readonly words: string;
}

/** A name where it stands. */
interface Hit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

const isWord = (unit: string): boolean => /[\p{Script=Latin}\p{M}\p{N}]/u.test(unit);

/** Where a name stands in a text, as whole words; a single word only as it is written ("WHO" is not "who"). */
function hitsOf({ id, words }: Term, text: string): Hit[] {
  const single = !words.includes(" ") && isWord(words.charAt(0));
  const [inside, sought] = single ? [text, words] : [text.toLowerCase(), words.toLowerCase()];
  const cut = (edge: number): boolean =>
    edge > 0 && edge < inside.length && isWord(inside.charAt(edge - 1)) && isWord(inside.charAt(edge));
  const hits: Hit[] = [];
  for (let start = inside.indexOf(sought); start >= 0; start = inside.indexOf(sought, start + 1)) {
    const end = start + sought.length;
    if (!cut(start) && !cut(end)) hits.push({ id, start, end });
  }
  return hits;
}

/** Whom a text names, by the longest names: "Bộ Ngoại giao Nhật Bản" names no other Bộ Ngoại giao. */
function namedIn(text: string, terms: readonly Term[]): readonly Hit[] {
  const hits = terms.flatMap((term) => hitsOf(term, text));
  const length = ({ start, end }: Hit): number => end - start;
  return hits.filter(
    (hit) => !hits.some((other) => other.start <= hit.start && other.end >= hit.end && length(other) > length(hit)),
  );
}

const kindOfPaper = /^(?:báo điện tử|báo|tạp chí|cổng thông tin|the) /iu;
// Shorter names stand by chance in other words.
const shortest = 2;
// Two thirds of a long name are enough to know it: "Hiệp hội Chế biến và Xuất khẩu Thủy sản (Việt Nam)".
const fewest = 4;

/** What a publisher goes by: in full, by the letters in brackets, without the word for its kind, without its last words. */
function namesOf(publisher: string): string[] {
  const short = /\(([^()]{2,20})\)/u.exec(publisher)?.[1];
  const full = publisher.replace(/\s*\([^()]*\)/gu, "");
  const words = full.split(" ");
  const most = words.flatMap((_, n) => (n >= fewest && n * 3 >= words.length * 2 ? [words.slice(0, n).join(" ")] : []));
  return [full, full.replace(kindOfPaper, ""), ...(short ? [short] : []), ...most].filter(
    (name) => name.length >= shortest,
  );
}

/** Publishers by a glossary's institutions, and by whatever else a source states as its own. */
export function createPublishers(glossary: Glossary): Publishers {
  const terms = glossary.parties
    .filter(({ kind }) => kind === "institution")
    .flatMap(({ id, terms: byLanguage }) =>
      Object.values(byLanguage).flatMap((all) => all.map((term) => ({ id, words: plain(term) }))),
    );
  const known = new Map<string, ReadonlySet<string>>();
  const institutionsOf = (publisher: string): ReadonlySet<string> => {
    const found = known.get(publisher) ?? new Set(namedIn(publisher, terms).map(({ id }) => id));
    known.set(publisher, found);
    return found;
  };
  return {
    isNamed: ({ text, begins, ends }, publisher) => {
      const who = plain(publisher);
      const isPlaced = ({ start, end }: Hit): boolean => start <= begins && end >= ends;
      const theirs = institutionsOf(who);
      const own = namesOf(who).map((words) => ({ id: who, words }));
      return namedIn(text, [...terms, ...own]).some((hit) => isPlaced(hit) && (hit.id === who || theirs.has(hit.id)));
    },
  };
}
