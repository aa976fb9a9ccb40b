// Measures the corpus at scale and writes the table between the marks of docs/performance.md.
//
//   npm run bench:scale [-- --documents 1000,10000,100000] [--folder FOLDER] [--write docs/performance.md] [--rivals]
//
// --folder: where archives and indexes are made, and taken away again (default: the system's temporary folder);
// --rivals: MiniSearch and Fuse.js asked the same questions over the same texts, and harper.js linting an English text as long
// as the draft. Each step runs in a process of its own, so that its memory is its own; all times are by the wall clock.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeArchive } from "./archive.mjs";
import { root } from "./texts.mjs";

const { values: args } = parseArgs({
  options: {
    documents: { type: "string", default: "1000,10000" },
    folder: { type: "string", default: tmpdir() },
    write: { type: "string" },
    rivals: { type: "boolean", default: false },
  },
});
const inside = join(root, "dist", "bench-inside.js");

/** Runs one step in a process of its own; what it prints last is its answer. */
function step(name, folder, cache, options = []) {
  const script = join(root, "scripts", "bench", `${name}.mjs`);
  const ended = spawnSync(process.execPath, [...options, script, inside, folder, cache], {
    encoding: "utf8",
    env: { ...process.env, XDG_CACHE_HOME: cache },
    maxBuffer: 1e8,
  });
  if (ended.status !== 0) throw new Error(`${name}: ${ended.stderr.slice(-2000)}`);
  return JSON.parse(ended.stdout.trim().split("\n").at(-1));
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

const columns = [];
for (const documents of args.documents.split(",").map(Number)) {
  const folder = mkdtempSync(join(args.folder, "doi-chieu-scale-"));
  const [sources, cache] = [join(folder, "sources"), join(folder, "cache")];
  try {
    mkdirSync(sources);
    const megabytes = writeArchive(sources, { documents }) / 1e6;
    console.error(`${documents} documents, ${megabytes.toFixed(0)} MB`);
    const digits = ripgrep(sources);
    const built = seconds(() => step("scale-build", sources, cache));
    const opened = seconds(() => step("scale-open", sources, cache));
    const asked = step("scale-ask", sources, cache);
    const typed = step("scale-type", sources, cache);
    const equal = documents <= 10_000 ? step("scale-equal", sources, cache) : null;
    const rivals = args.rivals ? step("scale-rivals", sources, cache, ["--max-old-space-size=16000"]) : null;
    columns.push({ documents, megabytes, digits, built, opened, asked, typed, equal, rivals });
    console.error(JSON.stringify(columns.at(-1)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const rows = [
  ["text", ({ megabytes }) => `${megabytes.toFixed(1)} MB`],
  [
    "build, two threads and more",
    ({ built, megabytes }) => `${built.seconds.toFixed(1)} s, ${(megabytes / built.seconds).toFixed(1)} MB/s`,
  ],
  [
    "ripgrep lists the digit strings",
    ({ digits, built }) =>
      digits === null
        ? "not installed"
        : `${ms(1000 * digits)}; the build takes ${(built.seconds / digits).toFixed(0)}×`,
  ],
  [
    "index on the disk",
    ({ built, megabytes }) =>
      `${(built.result.bytes / 1e6).toFixed(0)} MB, ${(built.result.bytes / 1e6 / megabytes).toFixed(2)}× the text`,
  ],
  [
    "start, open the index, first figure answered",
    ({ opened }) => `${ms(opened.result.first)}; all files looked at: ${ms(opened.result.checked)}`,
  ],
  [
    "resident memory then; after all questions",
    ({ opened, asked }) => `${opened.result.rss.toFixed(0)} MB; ${asked.rss.toFixed(0)} MB`,
  ],
  [
    "one figure asked: median, 99th percentile",
    ({ asked }) => `${ms(asked.median)}, ${ms(asked.p99)} (${asked.figures} figures)`,
  ],
  [
    "of which: the store is asked for figures, for passages",
    ({ asked }) => `${ms(asked.find)}, ${ms(asked.passages)} on average`,
  ],
  ["verdicts equal to those of an exhaustive scan", ({ equal }) => (equal ? `${equal.same} of ${equal.figures}` : "–")],
  [
    "a keystroke in a long draft over stdio: median, 99th percentile",
    ({ typed }) => `${ms(typed.median)}, ${ms(typed.p99)} (${typed.words} words, ${typed.figures} figures)`,
  ],
  [
    "MiniSearch asked the same",
    ({ rivals, asked }) =>
      rivals
        ? `${ms(rivals.minisearch.median)} (${(rivals.minisearch.median / asked.median).toFixed(0)}×), ${rivals.minisearch.memory.toFixed(0)} MB, built in ${rivals.minisearch.build.toFixed(0)} s`
        : "–",
  ],
  [
    "Fuse.js asked the same",
    ({ rivals, asked }) =>
      rivals
        ? `${ms(rivals.fuse.median)} (${(rivals.fuse.median / asked.median).toFixed(0)}×; ${rivals.fuse.asked} questions)`
        : "–",
  ],
  [
    "harper.js lints an English text as long as the draft",
    ({ rivals, typed }) =>
      rivals ? `${ms(rivals.harper.median)} (${(rivals.harper.median / typed.median).toFixed(0)}× a keystroke)` : "–",
  ],
];
const table = [
  `| | ${columns.map(({ documents }) => `${documents.toLocaleString("en")} documents`).join(" | ")} |`,
  `| --- |${columns.map(() => " --- |").join("")}`,
  ...rows.map(([what, cell]) => `| ${what} | ${columns.map(cell).join(" | ")} |`),
].join("\n");
const about = `Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}), load average at the end ${loadavg()[0]?.toFixed(1)}; by the wall clock, so that whatever else the machine does counts in full. Written by \`npm run bench:scale\`.`;
console.log(`${table}\n\n${about}`);
if (args.write) {
  const marks = ["<!-- scale -->", "<!-- /scale -->"];
  const before = existsSync(args.write) ? readFileSync(args.write, "utf8") : "# Speed\n";
  const section = `${marks[0]}\n\n## At scale\n\n${table}\n\n${about}\n\n${marks[1]}`;
  const [from, to] = marks.map((mark) => before.indexOf(mark));
  writeFileSync(
    args.write,
    from >= 0 && to > from
      ? before.slice(0, from) + section + before.slice(to + marks[1].length)
      : `${before.trimEnd()}\n\n${section}\n`,
  );
}
