import { readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [inside, folder, cache] = process.argv.slice(2);
export const engine = createRequire(import.meta.url)(inside);
export { cache, folder };

/** Opens the archive as the command line does; `more` are further options. */
export const openArchive = (more = {}) =>
  engine.openArchive([folder], {
    files: engine.nodeFilesAtOnce,
    keeping: engine.keepingOf(join(cache, "doi-chieu"), [folder], engine.bundledGlossary),
    glossary: engine.bundledGlossary,
    stamp: engine.stampOf(engine.bundledGlossary),
    now: Date.now,
    log: (line) => console.error(line),
    ...more,
  });

export const bytesBelow = (path) =>
  readdirSync(path, { recursive: true })
    .map((name) => statSync(join(path, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);

export const answer = (value) => console.log(JSON.stringify(value));

/** Sentences with figures from all over the archive, every other one with a number changed. */
export function questions(store, count) {
  const { documents, catalog } = store.describe();
  const step = Math.max(1, Math.floor(documents / (1.5 * count)));
  const found = [];
  let at = 0;
  for (const { about } of catalog) {
    if (at++ % step !== 0 || found.length === count) continue;
    const document = store.document(about.id);
    const figure = document.figures.find(({ kind }) => kind === "quantity");
    const sentence = figure && document.sentences[figure.sentence];
    if (!sentence) continue;
    const text = document.text.slice(sentence.start, sentence.end);
    found.push(found.length % 2 ? text : text.replace(/\d+/, (digits) => String(Number(digits) + 1)));
  }
  return found;
}

export const quantile = (numbers, share) =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
