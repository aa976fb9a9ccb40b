// Measures speed in one run on one machine: medians, and each as a multiple of a yardstick measured in the same run
// (one search for digits through 1 MB of the same text), so that runs on other machines can be held against each other.
//
//   npm run bench [-- --text DIR|FILE.jsonl] [--only reading,checking,starting] [--runs 7] [--write docs/performance.md]
//
// --text: .txt and .md files, or the "context" of each line of a .jsonl; default: the articles of ../shared/eval where they
// are there, else the project's own corpus over and over. What is measured stands in scripts/bench, a file each.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { checking } from "./bench/checking.mjs";
import { time } from "./bench/clock.mjs";
import { reading } from "./bench/reading.mjs";
import { starting } from "./bench/starting.mjs";
import { megabyteOf, root, textsOf } from "./bench/texts.mjs";

const parts = { reading, checking, starting };
const { values: args } = parseArgs({
  options: {
    text: { type: "string" },
    only: { type: "string" },
    runs: { type: "string", default: "7" },
    write: { type: "string" },
  },
});
const chosen = args.only?.split(",") ?? Object.keys(parts);
const unknown = chosen.find((name) => !(name in parts));
if (unknown !== undefined) {
  console.error(`bench: nothing is called "${unknown}"; --only takes ${Object.keys(parts).join(", ")}`);
  process.exit(2);
}
const runs = Number(args.runs);
const { createEngine } = await import(pathToFileURL(join(root, "dist", "engine.js")).href);
const { path, texts } = textsOf(args.text);

const rows = [];
const row = (what, ms, note = "") => rows.push({ what, ms, note });

const { chosen: megabyte, megabytes } = megabyteOf(texts);
const digits = () => megabyte.reduce((sum, text) => sum + (text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0), 0);
const yardstick = time(digits, { runs }).median / megabytes;
row("yardstick: search for digits, 1 MB", yardstick);
for (const name of chosen) await parts[name]({ createEngine, texts, runs, row });

const table = [
  "| what | median ms of processor time | × yardstick | note |",
  "| --- | ---: | ---: | --- |",
  ...rows.map(
    ({ what, ms, note }) => `| ${what} | ${ms.toFixed(ms < 10 ? 2 : 0)} | ${(ms / yardstick).toFixed(1)} | ${note} |`,
  ),
].join("\n");
const about = [
  `Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}), medians of ${runs} runs or more, load average ${loadavg()[0]?.toFixed(1)};`,
  `texts: ${relative(root, path)}, ${texts.length} documents.`,
].join(" ");
console.log(`${table}\n\n${about}`);
if (args.write) {
  // What `bench:scale` wrote between its marks stays.
  const before = existsSync(args.write) ? readFileSync(args.write, "utf8") : "";
  const scale = /\n<!-- scale -->[\s\S]*<!-- \/scale -->\n/.exec(before)?.[0] ?? "";
  writeFileSync(
    args.write,
    `# Speed\n\nWritten by \`npm run bench -- --write ${args.write}\`; do not edit.\n\n${table}\n\n${about}\n${scale}`,
  );
}
