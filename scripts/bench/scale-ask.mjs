// Asks single figures, each in a sentence that was not asked before, after some hundred others to warm up.
import { answer, engine, openArchive, quantile, questions } from "./scale-world.mjs";

const { store } = await openArchive();
const checking = await engine.createEngine({ today: "2026-01-15" });
const clock = { find: 0, passages: 0, reading: 0 };
const timed =
  (name, ask) =>
  (...asked) => {
    const begun = performance.now();
    const result = ask(...asked);
    clock[name] += performance.now() - begun;
    return result;
  };
const watched = Object.assign(Object.create(store), {
  describe: () => store.describe(),
  document: (id) => store.document(id),
  find: timed("find", (question) => store.find(question)),
  findMany: timed("find", (asked) => store.findMany(asked)),
  passages: timed("passages", (...asked) => store.passages(...asked)),
});
const read = timed("reading", (text) => checking.figures(text, { format: "plain" }));
const corpus = checking.over(watched);
const ask = (text) => corpus.verify(text, { format: "plain" }).figures.length;

const all = questions(store, 1000);
const warm = Math.floor(all.length / 2);
for (const text of all.slice(0, warm)) {
  ask(text);
  read(text);
}
clock.find = clock.passages = clock.reading = 0;
const times = [];
for (const text of all.slice(warm)) {
  const begun = performance.now();
  const figures = ask(text);
  const took = performance.now() - begun;
  for (let i = 0; i < figures; i++) times.push(took / figures);
}
for (const text of all.slice(warm)) read(text);
const each = (sum) => sum / times.length;
answer({
  figures: times.length,
  median: quantile(times, 0.5),
  p99: quantile(times, 0.99),
  mean: each(times.reduce((sum, one) => sum + one, 0)),
  find: each(clock.find),
  passages: each(clock.passages),
  reading: each(clock.reading),
  rss: process.memoryUsage().rss / 1e6,
});
