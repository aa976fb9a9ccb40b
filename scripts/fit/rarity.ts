// Counts how many evidence texts hold each word and writes the bands that `corpus/stream/rarity.ts` reads:
//
//   npx tsx scripts/fit/rarity.ts TRAIN.jsonl
//
// Words in fewer than five texts are left out: what is not in the table counts as rare. Fit the weights anew afterwards.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { evidenceIn, wordsOf } from "./rows";

const leastTexts = 5;
const band = 0.05;

const [path] = process.argv.slice(2);
if (!path) {
  console.error("Which texts? npx tsx scripts/fit/rarity.ts TRAIN.jsonl");
  process.exit(2);
}

const texts = evidenceIn(path);
const holding = new Map<string, number>();
for (const text of texts) for (const word of new Set(wordsOf(text))) holding.set(word, (holding.get(word) ?? 0) + 1);

const bands = new Map<string, string[]>();
for (const [word, count] of [...holding].sort((a, b) => b[1] - a[1])) {
  if (count < leastTexts || /\d/.test(word)) continue;
  const rarity = Math.log(texts.length / count) / Math.log(texts.length);
  const key = (Math.round(rarity / band) * band).toFixed(2);
  bands.set(key, [...(bands.get(key) ?? []), word]);
}

const table = Object.fromEntries([...bands].map(([key, words]) => [key, words.sort().join(" ")]));
const target = fileURLToPath(new URL("../../server/src/corpus/stream/rarity.json", import.meta.url));
writeFileSync(target, `${JSON.stringify(table, null, 2)}\n`);
console.log(`${holding.size} words in ${texts.length} texts; wrote ${target}`);
