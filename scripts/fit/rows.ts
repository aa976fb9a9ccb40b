import { readFileSync } from "node:fs";
import { rarity } from "../../server/src/corpus/stream/rarity";
import { normaliseSyllable } from "../../server/src/corpus/stream/syllable";

/** A claim that people judged, with a text to judge it by. */
export interface Row {
  readonly claim: string;
  readonly label: "SUPPORTED" | "REFUTED" | "NEI";
  readonly evidence: string;
  readonly context: string;
  /** An article put together from like evidence, without this evidence and all that repeats it: it states none of the claim's figures. */
  readonly without: string;
  /** Is the context the article the evidence was taken from, or one put together from like evidence? */
  readonly real: boolean;
  /** 0..4; rows of one article share a fold. */
  readonly fold: number;
}

interface Written {
  readonly claim: string;
  readonly evidence: string | null;
  readonly context: string | null;
  readonly label: Row["label"];
}

const lines = (path: string): Written[] =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** The words of a text in the spelling that streams compare. */
export const wordsOf = (text: string): string[] =>
  [...text.normalize("NFC").matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => normaliseSyllable(match[0]));

/** The different evidence texts of a file of claims. */
export const evidenceIn = (path: string): string[] => [...new Set(lines(path).flatMap((line) => line.evidence ?? []))];

/** The numbers of a text as written in digits, read the Vietnamese way. */
export function digitsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [token] of text.matchAll(/\d+(?:[.,]\d+)*/g)) {
    const whole = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(token) ? token.replaceAll(".", "") : token;
    const value = Number(whole.replace(",", "."));
    found.add(Number.isNaN(value) ? token : String(value));
  }
  return found;
}

function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (const char of text) sum = Math.imul(sum ^ char.charCodeAt(0), 0x01000193);
  return sum >>> 0;
}

const gram = 8;

/** Finds the article that most of an evidence's runs of eight words come from; it must hold all its numbers. */
function createLocator(articles: readonly string[]): (evidence: string) => string | null {
  const homes = new Map<string, number[]>();
  const numbers = articles.map(digitsOf);
  for (const [index, article] of articles.entries()) {
    const words = wordsOf(article);
    const seen = new Set<string>();
    for (let i = 0; i + gram <= words.length; i++) seen.add(words.slice(i, i + gram).join(" "));
    for (const run of seen) homes.set(run, [...(homes.get(run) ?? []), index]);
  }
  return (evidence) => {
    const words = wordsOf(evidence);
    const counts = new Map<number, number>();
    for (let i = 0; i + gram <= words.length; i++)
      for (const home of homes.get(words.slice(i, i + gram).join(" ")) ?? [])
        counts.set(home, (counts.get(home) ?? 0) + 1);
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    if (!best || best[1] < 0.6 * Math.max(1, words.length - gram + 1)) return null;
    return [...digitsOf(evidence)].every((number) => numbers[best[0]]?.has(number))
      ? (articles[best[0]] ?? null)
      : null;
  };
}

const shortGram = 3;
// Two texts that share this part of the shorter's runs of three words tell the same.
const repeated = 0.35;

function gramsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.slice(shortGram - 1).map((_, i) => words.slice(i, i + shortGram).join(" ")));
}

function repeats(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared >= repeated * Math.max(1, Math.min(a.size, b.size));
}

/** The eight evidences most like one. */
function createNeighbours(evidences: readonly string[]): (evidence: string) => readonly string[] {
  const vectors = evidences.map((evidence) => {
    const vector = new Map([...new Set(wordsOf(evidence))].map((word) => [word, rarity(word)] as const));
    const length = Math.hypot(...vector.values()) || 1;
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  });
  const postings = new Map<string, [number, number][]>();
  for (const [index, vector] of vectors.entries())
    for (const [word, weight] of vector) {
      const list = postings.get(word) ?? [];
      list.push([index, weight]);
      postings.set(word, list);
    }
  const places = new Map(evidences.map((evidence, index) => [evidence, index]));
  return (evidence) => {
    const likeness = new Map<number, number>();
    const own = places.get(evidence);
    for (const [word, weight] of own === undefined ? [] : (vectors[own] ?? []))
      for (const [index, other] of postings.get(word) ?? [])
        if (index !== own) likeness.set(index, (likeness.get(index) ?? 0) + weight * other);
    const near: string[] = [];
    const seen = new Set([evidence.slice(0, 30)]);
    for (const [index, score] of [...likeness].sort((a, b) => b[1] - a[1]).slice(0, 60)) {
      const other = evidences[index] ?? "";
      if (score < 0.08 || near.length >= 8) break;
      if (seen.has(other.slice(0, 30))) continue;
      seen.add(other.slice(0, 30));
      near.push(other);
    }
    return near;
  };
}

const stopped = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** Puts an article together from evidences, in an order that says nothing. */
const compose = (evidences: readonly string[]): string =>
  [...evidences]
    .sort((a, b) => hash(a) - hash(b))
    .map(stopped)
    .join("\n");

/**
 * Reads claims with a digit in them (JSON lines: claim, evidence, label). `articlesPath`: a file whose `context` fields are
 * articles that some of the evidence came from; nothing else of it is read.
 */
export function readRows(trainPath: string, articlesPath: string | undefined): Row[] {
  const written = lines(trainPath);
  const articles = articlesPath ? [...new Set(lines(articlesPath).flatMap((line) => line.context ?? []))] : [];
  const locate = createLocator(articles);
  const neighboursOf = createNeighbours(evidenceIn(trainPath).filter((text) => text.length > 20));
  return written.flatMap(({ claim, evidence, label }) => {
    if (!/\d/.test(claim) || !evidence) return [];
    const article = locate(evidence);
    const near = neighboursOf(evidence);
    const context = article ?? compose([evidence, ...near]);
    const told = gramsOf(evidence);
    const without = compose(near.filter((other) => !repeats(gramsOf(other), told)));
    const fold = hash(article ? article.slice(0, 80) : evidence.slice(0, 40)) % 5;
    return [{ claim, label, evidence, context, without, real: article !== null, fold }];
  });
}
