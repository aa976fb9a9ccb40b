// Measures speed in one run on one machine: medians, and each as a multiple of a yardstick measured in the same run
// (one search for digits through 1 MB of the same text), so that runs on other machines can be held against each other.
//
//   npm run bench [-- --text DIR|FILE.jsonl] [--runs 7] [--write docs/performance.md]
//
// --text: .txt and .md files, or the "context" of each line of a .jsonl; default: the articles of ../shared/eval where they
// are there, else the project's own corpus over and over.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: args } = parseArgs({
  options: { text: { type: "string" }, runs: { type: "string", default: "7" }, write: { type: "string" } },
});
const runs = Number(args.runs);
const { createEngine } = await import(pathToFileURL(join(root, "dist", "engine.js")).href);

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
// Processor time of this process: what else the machine does at the time counts for little.
const processor = () => process.cpuUsage().user / 1000;
/** Median milliseconds of `run`, after one run to warm up; `prepare` makes what each run is given, untimed. */
function time(run, prepare = () => undefined, times = runs, clock = processor) {
  run(prepare());
  return median(
    Array.from({ length: times }, () => {
      const given = prepare();
      const begun = clock();
      run(given);
      return clock() - begun;
    }),
  );
}

const folderTexts = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|txt)$/.test(name) && !/readme/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
const jsonlTexts = (file) => [
  ...new Set(
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line).context),
  ),
];
const ownTexts = folderTexts(join(root, "corpus"));
const articlesFile = join(root, "..", "shared", "eval", "vifactcheck", "dev.jsonl");
const named = args.text ?? (existsSync(articlesFile) ? articlesFile : undefined);
const texts = !named ? ownTexts : statSync(named).isDirectory() ? folderTexts(named) : jsonlTexts(named);

/** At least a megabyte of text, cut at whole documents. */
const megabyte = [];
for (let size = 0, i = 0; size < 1e6; i++) {
  const text = texts[i % texts.length];
  megabyte.push(text);
  size += Buffer.byteLength(text);
}
const megabytes = megabyte.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** A draft of about 10,000 words with some 300 figures: lines of the project's own sources among lines without a figure. */
function longDraft() {
  const stated = ownTexts.flatMap((text) => text.replace(/^---[\s\S]*?\n---\n/, "").match(/[^\n]*\d[^\n]*/g) ?? []);
  const plain =
    "Hai bên trao đổi về tình hình quan hệ, nhất trí tiếp tục thúc đẩy hợp tác thực chất trên các lĩnh vực, tăng cường tin cậy chính trị, phối hợp chặt chẽ tại các diễn đàn đa phương và khu vực.";
  const paragraphs = [];
  for (let words = 0, i = 0; words < 10_000; i++) {
    const paragraph = `${stated[i % stated.length]} ${plain}`;
    words += paragraph.split(/\s+/).length;
    paragraphs.push(paragraph);
  }
  return `# Tài liệu nền\n\n${paragraphs.join("\n\n")}\n`;
}

const rows = [];
const row = (what, ms, note = "") => rows.push({ what, ms, note });

const yardstick =
  time(() => megabyte.reduce((sum, text) => sum + (text.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0), 0)) / megabytes;
row("yardstick: search for digits, 1 MB", yardstick);

const engine = await createEngine({ today: "2026-01-15" });
const reading =
  time(
    () => {
      for (const text of megabyte) engine.figures(text, { format: "plain" });
    },
    undefined,
    Math.min(runs, 5),
  ) / megabytes;
row("read the figures of 1 MB", reading, `${(1000 / reading).toFixed(1)} MB/s`);

const inputs = ownTexts.map((text, index) => ({ id: `${index}.md`, text, format: "markdown" }));
const built = [];
let corpus;
for (let i = 0; i <= runs; i++) {
  const begun = processor();
  corpus = await (await createEngine({ today: "2026-01-15" })).corpus(inputs);
  if (i) built.push(processor() - begun);
}
row("read the project's corpus", median(built), `${corpus.documents} documents, ${corpus.figures} figures`);

const draft = longDraft();
const words = draft.split(/\s+/).length;
// Cold: each run checks a text never seen before, so that nothing kept from the last run helps.
let edits = 0;
const fresh = () => draft.replaceAll("Hai bên trao", () => `Hai bên ${edits++} trao`);
const { figures } = corpus.verify(draft);
row(
  "check a long draft, cold",
  time((text) => corpus.verify(text), fresh),
  `${words} words, ${figures.length} figures`,
);
const middle = draft.indexOf(" ", draft.length >> 1);
const edited = () => `${draft.slice(0, middle)} từ${edits++}${draft.slice(middle)}`;
corpus.verify(draft);
row(
  "check it again after a one-word edit",
  time((text) => corpus.verify(text), edited, 51),
  "one word put into its middle",
);

const claims = texts
  .slice(0, 60)
  .map((text) => ({ text, claim: /[^.\n]*\d[^.\n]*/.exec(text)?.[0] ?? text.slice(0, 200) }));
const single = [];
for (const { text, claim } of claims) {
  const one = await engine.corpus([{ id: "a.txt", text }]);
  single.push(time(() => one.verify(claim, { format: "plain" }), undefined, 1));
}
row("check a claim against one article", median(single), `${claims.length} claims`);
const archive = await engine.corpus(texts.map((text, index) => ({ id: `${index}.txt`, text })));
row(
  "check a claim against all of them",
  median(claims.map(({ claim }) => time(() => archive.verify(claim, { format: "plain" }), undefined, 1))),
  `${archive.documents} documents, ${archive.figures} figures`,
);

const sample = join(tmpdir(), `doi-chieu-bench-${process.pid}.md`);
writeFileSync(sample, draft.slice(0, 4000));
const start = (...command) =>
  time(
    () => spawnSync(process.execPath, command, { stdio: "ignore" }),
    undefined,
    5,
    () => performance.now(),
  );
row("start Node (by the wall clock, as are all starts)", start("-e", "0"));
row("start the program", start(join(root, "dist", "cli.js"), "--version"));
row("start, read the corpus, check a page, report", start(join(root, "dist", "cli.js"), "verify", sample));
rmSync(sample);

const table = [
  "| what | median ms of processor time | × yardstick | note |",
  "| --- | ---: | ---: | --- |",
  ...rows.map(
    ({ what, ms, note }) => `| ${what} | ${ms.toFixed(ms < 10 ? 2 : 0)} | ${(ms / yardstick).toFixed(1)} | ${note} |`,
  ),
].join("\n");
const about = [
  `Node ${process.versions.node}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}), medians of ${runs} runs or more, load average ${loadavg()[0]?.toFixed(1)};`,
  `texts: ${named ? relative(root, named) : "the project's own corpus"}, ${texts.length} documents.`,
].join(" ");
console.log(`${table}\n\n${about}`);
if (args.write)
  writeFileSync(
    args.write,
    `# Speed\n\nWritten by \`npm run bench -- --write ${args.write}\`; do not edit.\n\n${table}\n\n${about}\n`,
  );
