// What else could be asked: two search libraries over the same texts, and a grammar checker over a text as long as the draft.
import Fuse from "fuse.js";
import { Dialect, LocalLinter } from "harper.js";
import { binaryInlined } from "harper.js/binaryInlined";
import MiniSearch from "minisearch";
import { answer, openArchive, quantile, questions } from "./scale-world.mjs";
import { longDraft } from "./texts.mjs";

const { store } = await openArchive();
const asked = questions(store, 300);
const texts = Array.from(store.describe().catalog, ({ about }, id) => ({ id, text: store.document(about.id).text }));

function times(questions, ask, atMost = 60_000) {
  const taken = [];
  const begun = performance.now();
  for (const question of questions) {
    if (performance.now() - begun > atMost) break;
    const one = performance.now();
    ask(question);
    taken.push(performance.now() - one);
  }
  return { median: quantile(taken, 0.5), asked: taken.length };
}

const before = process.memoryUsage();
const begun = performance.now();
const index = new MiniSearch({ fields: ["text"] });
index.addAll(texts);
const built = (performance.now() - begun) / 1000;
const memory = (process.memoryUsage().heapUsed - before.heapUsed) / 1e6;
const minisearch = { ...times(asked, (text) => index.search(text)), build: built, memory };

// It looks at every text anew: of a hundred thousand one question alone would take a quarter of an hour.
const few = texts.slice(0, 1000);
const fuse = new Fuse(few, { keys: ["text"], ignoreLocation: true });
const fused = times(
  asked.map((text) => text.slice(0, 100)),
  (text) => fuse.search(text, { limit: 3 }),
);

const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.British });
await linter.setup();
const words = longDraft().split(/\s+/).length;
const sentence =
  "In 2023 the trade between the two countries reached 44.98 billion dollars, and both sides agreed to work closely together in every field.";
const english = Array.from({ length: Math.ceil(words / sentence.split(" ").length) }, (_, at) =>
  sentence.replace("44", String(at)),
).join("\n\n");
const linted = [];
for (let run = 0; run < 3; run++) {
  const one = performance.now();
  await linter.lint(`${english} ${run}`);
  linted.push(performance.now() - one);
}
answer({ minisearch, fuse: { ...fused, documents: few.length }, harper: { median: quantile(linted, 0.5) } });
process.exit();
