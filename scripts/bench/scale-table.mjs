// The table of the scale bench: a row a question, a column an archive. "–": not measured.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";

const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const times = (value) => `${value.toFixed(value < 10 ? 1 : 0)}×`;
const shares = (parts) => {
  const sum = Object.values(parts).reduce((total, part) => total + part, 0);
  return Object.entries(parts)
    .map(([name, part]) => `${name} ${Math.round((100 * part) / sum)} %`)
    .join(", ");
};

/** Each row with what it needs of a column, and its cell. */
const rows = [
  ["text", [], ({ megabytes }) => `${megabytes.toFixed(1)} MB`],
  [
    "build, as many threads as cores",
    ["built"],
    ({ built, megabytes }) => `${built.seconds.toFixed(1)} s, ${(megabytes / built.seconds).toFixed(1)} MB/s`,
  ],
  ["where one thread's time goes, once warm", ["stages"], ({ stages }) => shares(stages.milliseconds)],
  [
    "one thread, once warm",
    ["stages"],
    ({ stages: { milliseconds, megabytes } }) =>
      `${((1000 * megabytes) / Object.values(milliseconds).reduce((sum, part) => sum + part, 0)).toFixed(1)} MB/s`,
  ],
  [
    "ripgrep lists the digit strings",
    ["digits", "built"],
    ({ digits, built }) => `${ms(1000 * digits)}; the build takes ${times(built.seconds / digits)}`,
  ],
  [
    "index on the disk",
    ["built"],
    ({ built: { result }, megabytes }) =>
      `${(result.bytes / 1e6).toFixed(0)} MB, ${(result.bytes / 1e6 / megabytes).toFixed(2)}× the text`,
  ],
  [
    "start, open the index, first figure answered",
    ["opened"],
    ({ opened }) => `${ms(opened.first)}; all files looked at: ${ms(opened.checked)}`,
  ],
  [
    "resident memory then; after all questions",
    ["opened", "asked"],
    ({ opened, asked }) => `${opened.rss.toFixed(0)} MB; ${asked.rss.toFixed(0)} MB`,
  ],
  [
    "one figure asked: median, 99th percentile",
    ["asked"],
    ({ asked }) => `${ms(asked.median)}, ${ms(asked.p99)} (${asked.figures} figures)`,
  ],
  [
    "of which on average: reading the sentence; the store asked for figures, for passages; the rest is the verdict",
    ["asked"],
    ({ asked }) => `${ms(asked.reading)}; ${ms(asked.find)}, ${ms(asked.passages)}; of ${ms(asked.mean)}`,
  ],
  ["verdicts equal to those of an exhaustive scan", ["equal"], ({ equal }) => `${equal.same} of ${equal.figures}`],
  [
    "a keystroke in a long draft over stdio: median, 99th percentile",
    ["typed"],
    ({ typed }) => `${ms(typed.median)}, ${ms(typed.p99)} (${typed.words} words, ${typed.figures} figures)`,
  ],
  [
    "MiniSearch asked the same",
    ["rivals", "asked"],
    ({ rivals: { minisearch }, asked }) =>
      `${ms(minisearch.median)} (${times(minisearch.median / asked.median)}), ${minisearch.memory.toFixed(0)} MB, built in ${minisearch.build.toFixed(0)} s`,
  ],
  [
    "Fuse.js asked the same over a thousand of them at most",
    ["rivals", "asked"],
    ({ rivals: { fuse }, asked }) =>
      `${ms(fuse.median)} (${times(fuse.median / asked.median)}; ${fuse.asked} questions, ${fuse.documents} documents)`,
  ],
  [
    "harper.js lints an English text as long as the draft",
    ["rivals", "typed"],
    ({ rivals: { harper }, typed }) => `${ms(harper.median)} (${times(harper.median / typed.median)} a keystroke)`,
  ],
];

export function tableOf(columns) {
  const lines = [
    `| | ${columns.map(({ documents }) => `${documents.toLocaleString("en")} documents`).join(" | ")} |`,
    `| --- |${columns.map(() => " --- |").join("")}`,
    ...rows.map(([what, needs, cell]) => {
      const cells = columns.map((column) => (needs.every((need) => column[need]) ? cell(column) : "–"));
      return `| ${what} | ${cells.join(" | ")} |`;
    }),
  ];
  const machine = `Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}), load average at the end ${loadavg()[0]?.toFixed(1)}`;
  return `${lines.join("\n")}\n\n${machine}; by the wall clock, so that whatever else the machine does counts in full. Written by \`npm run bench:scale\`.`;
}

const [begin, end] = ["<!-- scale -->", "<!-- /scale -->"];

/** Puts the table between its marks; what else stands in the file stays. */
export function writeTable(path, table) {
  const before = existsSync(path) ? readFileSync(path, "utf8") : "# Speed\n";
  const section = `${begin}\n\n## At scale\n\n${table}\n\n${end}`;
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  const isThere = from >= 0 && to > from;
  writeFileSync(
    path,
    isThere ? before.slice(0, from) + section + before.slice(to + end.length) : `${before.trimEnd()}\n\n${section}\n`,
  );
}
