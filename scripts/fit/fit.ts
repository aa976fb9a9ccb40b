// Fits the verdict's weights to claims that people judged, and shows by cross-validation what they are worth:
//
//   npx tsx scripts/fit/fit.ts TRAIN.jsonl [ARTICLES.jsonl] [--write]
//
// TRAIN: one object a line with claim, evidence and label. ARTICLES: objects whose `context` is an article; where one holds a
// claim's evidence, the claim is judged by it, else by an article put together from like evidence. --write saves the weights.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Limits, limitsFor, refutedFrom } from "../../server/src/verify/decide";
import { situationFeatures } from "../../server/src/verify/situation";
import { slotFeatures } from "../../server/src/verify/slot";
import { coverageFeatures } from "../../server/src/verify/uncovered";
import type { Weights } from "../../server/src/verify/weights";
import { layOut } from "./cases";
import { measure, measureMissing, measureTakenAway } from "./measure";
import { readRows } from "./rows";
import { train } from "./train";

const [trainPath, articlesPath] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
if (!trainPath) {
  console.error("Which claims? npx tsx scripts/fit/fit.ts TRAIN.jsonl [ARTICLES.jsonl] [--write]");
  process.exit(2);
}

const cases = layOut(readRows(trainPath, articlesPath), 2);
const real = cases.filter(({ row }) => row.real);
console.log(`${cases.length} claims with a digit, ${real.length} of them with their own article`);

if (!process.argv.includes("--no-cv")) {
  const folds = [0, 1, 2, 3, 4].map((fold) => train(cases.filter(({ row }) => row.fold !== fold)));
  const weightsOf = (fold: number): Weights => folds[fold] ?? train(cases);
  const archived = new Set(real.map(({ row }) => row.context)).size;
  const show = (name: string, some: typeof cases, setting: "own" | "archive", limit: Limits): void => {
    const m = measure(some, weightsOf, limit, setting);
    console.log(
      `${limit.refuted.toFixed(2)} ${name.padEnd(12)} found ${m.found}  alarms ${m.alarms}  confirmed ${m.confirmed}  guessed ${m.guessed}  F1 ${m.macroF1}`,
    );
  };
  for (const refuted of Object.values(refutedFrom)) {
    show("all", cases, "own", limitsFor("balanced", 1, refuted));
    console.log(
      `${" ".repeat(18)}evidence taken away: flagged ${measureTakenAway(cases, weightsOf, limitsFor("balanced", 1, refuted))}`,
    );
    show("real article", real, "own", limitsFor("balanced", 1, refuted));
    const many = limitsFor("balanced", archived, refuted);
    show("archive", real, "archive", many);
    const guesses = measureMissing(real, weightsOf, many);
    console.log(`${" ".repeat(18)}source missing: flagged ${guesses.flagged}  confirmed ${guesses.confirmed}`);
  }
}

if (process.argv.includes("--write")) {
  const weights = train(cases);
  const named = (row: readonly number[], names: readonly string[]): Record<string, number> =>
    Object.fromEntries(["bias", ...names].map((name, i) => [name, Math.round(1000 * (row[i] ?? 0)) / 1000]));
  const path = fileURLToPath(new URL("../../server/src/verify/weights.json", import.meta.url));
  const data = {
    slot: named(weights.slot, slotFeatures),
    timeSlot: named(weights.timeSlot, slotFeatures),
    refuted: named(weights.refuted, situationFeatures),
    unstated: named(weights.unstated, situationFeatures),
    coverage: named(weights.coverage, coverageFeatures),
  };
  writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);
  console.log(`wrote ${path}`);
}
