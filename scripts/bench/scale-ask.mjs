// Asks single figures, each in a sentence that was not asked before, after a hundred others to warm up.
import { answer, engine, openArchive, quantile, questions } from "./scale-world.mjs";

const { store } = await openArchive();
const clock = { find: 0, passages: 0 };
const timed =
  (name, ask) =>
  (...asked) => {
    const begun = performance.now();
    const result = ask.apply(store, asked);
    clock[name] += performance.now() - begun;
    return result;
  };
const watched = Object.assign(Object.create(store), {
  describe: () => store.describe(),
  document: (id) => store.document(id),
  find: timed("find", store.find),
  findMany: timed("find", store.findMany),
  passages: timed("passages", store.passages),
});
const corpus = (await engine.createEngine({ today: "2026-01-15" })).over(watched);
const all = questions(store, 400);
for (const text of all.slice(0, 100)) corpus.verify(text, { format: "plain" });
clock.find = clock.passages = 0;
const times = [];
for (const text of all.slice(100)) {
  const begun = performance.now();
  const { figures } = corpus.verify(text, { format: "plain" });
  const took = performance.now() - begun;
  for (const _ of figures) times.push(took / figures.length);
}
answer({
  figures: times.length,
  median: quantile(times, 0.5),
  p99: quantile(times, 0.99),
  find: clock.find / times.length,
  passages: clock.passages / times.length,
  rss: process.memoryUsage().rss / 1e6,
});
