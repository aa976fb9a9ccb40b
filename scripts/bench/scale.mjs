// Measures the corpus at scale and writes the table between the marks of docs/performance.md.
//
//   npm run bench:scale [-- --documents 1000,10000,100000] [--folder FOLDER [--keep]] [--budget MINUTES] [--rivals]
//                       [--write docs/performance.md]
//
// --folder: where archives and indexes are made, and taken away again (default: the system's temporary folder); with --keep the
// archives stay there for the next run, the index is always built anew. --budget: what would run longer (default: 25 minutes) is
// left out. --rivals: MiniSearch and Fuse.js asked the same questions over the same texts, and harper.js linting an English text
// as long as the draft. Each step runs in a process of its own, so that its memory is its own; all times are by the wall clock.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeArchive } from "./archive.mjs";
import { tableOf, writeTable } from "./scale-table.mjs";
import { root } from "./texts.mjs";

const { values: args } = parseArgs({
  options: {
    documents: { type: "string", default: "1000,10000" },
    folder: { type: "string" },
    keep: { type: "boolean", default: false },
    budget: { type: "string", default: "25" },
    write: { type: "string" },
    rivals: { type: "boolean", default: false },
  },
});
const inside = join(root, "dist", "bench-inside.js");
const until = Date.now() + 60_000 * Number(args.budget);
let failed = 0;

/** Runs one step in a process of its own; what it prints last is its answer. `null`: it failed, or the time was up. */
function step(name, { sources, cache }, options = []) {
  const script = join(root, "scripts", "bench", `${name}.mjs`);
  const left = until - Date.now();
  if (left < 1000) return null;
  const ended = spawnSync(process.execPath, [...options, script, inside, sources, cache], {
    encoding: "utf8",
    env: { ...process.env, XDG_CACHE_HOME: cache },
    maxBuffer: 1e8,
    timeout: left,
  });
  if (ended.status === 0) {
    const answer = JSON.parse(ended.stdout.trim().split("\n").at(-1));
    console.error(`  ${name}: ${JSON.stringify(answer)}`);
    return answer;
  }
  const isLate = ended.error?.code === "ETIMEDOUT";
  if (!isLate) failed++;
  console.error(`  ${name}: ${isLate ? "the time was up" : ended.stderr.slice(-2000)}`);
  return null;
}

function seconds(run) {
  const begun = performance.now();
  const result = run();
  return { result, seconds: (performance.now() - begun) / 1000 };
}

/** How long ripgrep takes to list the digit strings of the files, the least of three; `null` where it is not installed. */
function ripgrep(folder) {
  const once = () =>
    spawnSync("rg", ["--no-ignore", "--only-matching", "--no-filename", "[0-9]+", folder], { stdio: "ignore" });
  if (once().error) return null;
  return Math.min(...[1, 2, 3].map(() => seconds(once).seconds));
}

/** The megabytes of an archive, which is made where it is not there yet. */
function archiveIn(sources, documents) {
  const made = `${sources}.json`;
  if (existsSync(made)) return JSON.parse(readFileSync(made, "utf8")).megabytes;
  rmSync(sources, { recursive: true, force: true });
  mkdirSync(sources, { recursive: true });
  const megabytes = writeArchive(sources, { documents }) / 1e6;
  writeFileSync(made, JSON.stringify({ megabytes }));
  return megabytes;
}

function measure(documents, folder) {
  const sources = join(folder, `sources-${documents}`);
  const place = { sources, cache: join(folder, `index-${documents}`) };
  try {
    const megabytes = archiveIn(sources, documents);
    console.error(`${documents} documents, ${megabytes.toFixed(0)} MB`);
    mkdirSync(place.cache);
    const digits = ripgrep(sources);
    const built = seconds(() => step("scale-build", place));
    if (built.result === null) return { documents, megabytes, digits };
    return {
      documents,
      megabytes,
      digits,
      built,
      stages: step("scale-stages", place),
      opened: step("scale-open", place),
      asked: step("scale-ask", place),
      typed: step("scale-type", place),
      equal: documents <= 10_000 ? step("scale-equal", place) : null,
      rivals: args.rivals ? step("scale-rivals", place, ["--max-old-space-size=16000"]) : null,
    };
  } finally {
    rmSync(place.cache, { recursive: true, force: true });
  }
}

const folder = args.folder && args.keep ? args.folder : mkdtempSync(join(args.folder ?? tmpdir(), "doi-chieu-scale-"));
try {
  const columns = args.documents.split(",").map((documents) => measure(Number(documents), folder));
  const table = tableOf(columns);
  console.log(table);
  if (args.write) writeTable(args.write, table);
} finally {
  if (!args.keep) rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
