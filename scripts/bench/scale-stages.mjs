// What one thread spends on each stage of building, on some documents of the archive, after it has done all of them before.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { answer, engine, folder } from "./scale-world.mjs";

const most = 600;
const {
  bundledGlossary: glossary,
  createConceptFamily,
  doubtsOf,
  proseOf,
  readFigures,
  readSource,
  readStream,
} = engine;
const concepts = createConceptFamily(glossary);
const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
const paths = names.filter((name) => name.endsWith(".txt")).sort();
const sink = { write: () => {}, commit: () => {}, abort: () => {} };

async function pass() {
  const milliseconds = {};
  const timed = (stage, run) => {
    const begun = performance.now();
    const result = run();
    milliseconds[stage] = (milliseconds[stage] ?? 0) + performance.now() - begun;
    return result;
  };
  const writer = new engine.SegmentWriter(sink, "bench");
  let bytes = 0;
  for (const name of paths.slice(0, most)) {
    const path = join(folder, name);
    const begun = performance.now();
    const raw = readFileSync(path);
    const { input } = await readSource({ id: name, path, bytes: raw });
    milliseconds.files = (milliseconds.files ?? 0) + performance.now() - begun;
    if (!input) continue;
    bytes += raw.length;
    const { text, format, places, ...about } = input;
    const prose = timed("sentences", () => proseOf(input));
    const today = input.publishedOn ?? "2026-01-15";
    const figures = timed("figures", () => readFigures(prose, { today, glossary, title: input.title }));
    const stream = timed("words", () => readStream(prose, figures));
    const sentences = prose.sentences.map((sentence) => prose.view.toOriginal(sentence));
    const document = { about, doubted: false, prose, figures, stream, sentences, text };
    timed("contradictions", () => doubtsOf(document, concepts));
    timed("index", () => writer.add(document));
  }
  timed("index", () => writer.finish());
  return { milliseconds, megabytes: bytes / 1e6 };
}

for (let warm = 0; warm < 3; warm++) await pass();
answer(await pass());
