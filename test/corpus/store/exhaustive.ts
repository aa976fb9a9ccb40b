import type { SourceDocument } from "../../../server/src/corpus/document";
import type { Candidate, Question } from "../../../server/src/corpus/store/port";
import { byStanding, standingOf } from "../../../server/src/corpus/store/standing";
import { familyOf } from "../../../server/src/model/unit";

/** What the port promises, the slow way: every figure and every sentence is looked at. */
export function findByScan(
  documents: readonly SourceDocument[],
  question: Question,
): { readonly found: readonly Candidate[]; readonly complete: boolean } {
  const { concept, unit, family, value, reach = Infinity, period, about, naming, movement, limit } = question;
  const hits = documents.flatMap((document) =>
    document.figures.flatMap((figure, nth) => {
      const { quantity, parties } = figure;
      if (concept !== undefined && (figure.concept?.id ?? null) !== concept) return [];
      if (unit !== undefined || family !== undefined)
        if (quantity.unit !== unit && familyOf(quantity.unit) !== family) return [];
      const end = figure.period?.end;
      if (period && (!end || end < period.from || end > period.to)) return [];
      const people = [parties.of, parties.from, parties.to].flatMap((party) => party?.split("+") ?? []);
      if (!naming && about?.length && people.length && !people.some((party) => about.includes(party))) return [];
      if (naming && !people.some((party) => naming.includes(party))) return [];
      const moves = quantity.relation === "difference" || quantity.relation === "contribution";
      if (movement !== undefined && moves !== movement) return [];
      const low = Number(quantity.lower ?? quantity.upper ?? Number.NaN);
      const high = Number(quantity.upper ?? quantity.lower ?? Number.NaN);
      const distance = value ? Math.max(0, low - value.high, value.low - high) : 0;
      return Number.isNaN(distance) || distance > reach ? [] : [{ document, figure, nth, distance }];
    }),
  );
  hits.sort(
    (a, b) => a.distance - b.distance || byStanding(standingOf(a.document), standingOf(b.document)) || a.nth - b.nth,
  );
  const found = hits.slice(0, limit).map(({ document, figure }) => ({ document, figure }));
  return { found, complete: hits.length <= limit };
}

/** BM25 over sentences, a document's second and third best counting half and a quarter. */
export function scoresByScan(documents: readonly SourceDocument[], words: Iterable<number>): Map<string, number> {
  const sentences = documents.flatMap(({ about, stream: { ids, begins } }) =>
    Array.from(begins.slice(0, -1), (begin, at) => ({ id: about.id, ids: [...ids.slice(begin, begins[at + 1])] })),
  );
  const average = sentences.reduce((sum, { ids }) => sum + ids.length, 0) / Math.max(1, sentences.length);
  const scores = new Map<string, number[]>();
  for (const { id, ids } of sentences) {
    let score = 0;
    for (const word of new Set(words)) {
      const frequency = ids.filter((other) => other === word).length;
      const all = sentences.reduce((sum, other) => sum + other.ids.filter((one) => one === word).length, 0);
      const idf = Math.max(0, Math.log(1 + (sentences.length - all + 0.5) / (all + 0.5)));
      score += (idf * frequency * 2.2) / (frequency + 1.2 * (0.25 + (0.75 * ids.length) / average));
    }
    if (score > 0) scores.set(id, [...(scores.get(id) ?? []), score]);
  }
  return new Map(
    [...scores].map(([id, all]) => {
      const [first = 0, second = 0, third = 0] = all.sort((a, b) => b - a);
      return [id, first + second / 2 + third / 4];
    }),
  );
}
