import type { SourceDocument } from "../../server/src/corpus/document";
import type { CorpusStore, Question } from "../../server/src/corpus/store/port";
import { byStanding, standingOf } from "../../server/src/corpus/store/standing";
import { findByScan } from "../../test/corpus/store/exhaustive";

const k1 = 1.2;
const b = 0.75;

/** A store that looks at everything it is asked about: every figure, and every sentence of every document. */
export function exhaustive(store: CorpusStore): CorpusStore {
  const documents = Array.from(store.describe().catalog, ({ about }) => store.document(about.id)).filter(
    (document): document is SourceDocument => document !== null,
  );
  const counts = new Map<number, number>();
  let sentences = 0;
  let tokens = 0;
  for (const { stream } of documents) {
    sentences += stream.begins.length - 1;
    tokens += stream.ids.length;
    for (const id of stream.ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const score = ({ stream: { ids, begins } }: SourceDocument, idf: ReadonlyMap<number, number>): number => {
    const top: number[] = [];
    for (let sentence = 0; sentence + 1 < begins.length; sentence++) {
      const found = new Map<number, number>();
      const [from = 0, to = 0] = [begins[sentence], begins[sentence + 1]];
      for (let at = from; at < to; at++) {
        const id = ids[at] ?? 0;
        if (idf.has(id)) found.set(id, (found.get(id) ?? 0) + 1);
      }
      const room = k1 * (1 - b + (b * (to - from)) / (tokens / Math.max(1, sentences)));
      let sum = 0;
      for (const [id, frequency] of found) sum += ((idf.get(id) ?? 0) * frequency * (k1 + 1)) / (frequency + room);
      top.push(sum);
    }
    const [first = 0, second = 0, third = 0] = top.sort((x, y) => y - x);
    return first + second / 2 + third / 4;
  };
  const find = (question: Question) => findByScan(documents, { ...question, limit: Number.MAX_SAFE_INTEGER });
  return {
    version: store.version,
    describe: () => store.describe(),
    document: (id) => store.document(id),
    span: (...asked) => store.span(...asked),
    changes: (since) => store.changes(since),
    find,
    findMany: (questions) => questions.map(find),
    passages: (words, limit) => {
      const idf = new Map(
        [...new Set(words)].flatMap((word) => {
          const count = counts.get(word) ?? 0;
          return count > 0
            ? [[word, Math.max(0, Math.log(1 + (sentences - count + 0.5) / (count + 0.5)))] as const]
            : [];
        }),
      );
      const found = documents
        .map((document) => ({ document, score: score(document, idf) }))
        .filter((one) => one.score > 0)
        .sort((x, y) => y.score - x.score || byStanding(standingOf(x.document), standingOf(y.document)))
        .slice(0, limit);
      return { found, complete: true };
    },
  };
}
