import { hashWord } from "../corpus/stream/hash";
import type { Tokens } from "../corpus/stream/stream";
import { presentIn, type Statement } from "./statement";

// What hangs a statement on the words before it: "… cho thấy rằng", "sau khi", "điển hình là việc".
const hinges: ReadonlySet<number> = new Set("rằng khi việc là nơi that when where as".split(" ").map(hashWord));
// Below this a word is grammar.
const grammar = 0.3;
// A covered word speaks more for the source's own statement than an uncovered one against it.
const dear = 2;
// Less uncovered than this is a paraphrase.
const least = 1;

/**
 * A statement without the words that lead up to it, where the document has none of them:
 * "Theo thông báo mới nhất, kim ngạch đạt 45 tỷ USD" → "kim ngạch đạt 45 tỷ USD".
 *
 * A lead-in ends before the first figure, at a comma or a hinge ("khi", "rằng"), and names nobody and no place that the
 * document does not name: "Tại Hải Phòng, …" is no lead-in. `covering`: the sentences that cover the statement best.
 */
export function withoutLeadIn(
  statement: Statement,
  document: Tokens,
  hits: Int32Array,
  covering: readonly number[],
): Statement {
  const { stream, first, end, from, wordAt, weights, own } = statement;
  const present = presentIn(hits);
  const covered = wordsIn(covering, document, hits);
  let sum = 0;
  let best = least;
  let begin = first;
  for (let token = first; token + 1 < end && (stream.itemAt[token] ?? -1) < 0; token++) {
    const word = wordAt[token - from] ?? 0;
    const weight = weights[word] ?? 0;
    if (stream.capital[token] && token > first && !present.has(word)) break;
    if (weight >= grammar) sum += covered.has(word) ? -dear * weight : weight;
    const hinged = stream.breaks[token + 1] || hinges.has(stream.ids[token] ?? 0);
    if (hinged && sum >= best) [best, begin] = [sum, token + 1];
  }
  if (begin === first) return statement;
  const mine = new Uint8Array(own.length);
  for (let token = begin; token < end; token++) mine[wordAt[token - from] ?? 0] = 1;
  return { ...statement, first: begin, own: mine };
}

/** The statement's words that stand in some sentences of a document. */
function wordsIn(sentences: readonly number[], document: Tokens, hits: Int32Array): ReadonlySet<number> {
  const words = new Set<number>();
  for (const sentence of sentences)
    for (let token = document.begins[sentence] ?? 0; token < (document.begins[sentence + 1] ?? 0); token++)
      words.add(hits[token] ?? -1);
  return words;
}
