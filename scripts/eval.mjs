// Measures the built engine on data that the project did not write (../shared/eval, where it is there) and holds the
// figures of merit to the floors in test/eval-floors.json. Exit status: 0 all held, or nothing there to measure; 1 a floor broken.
//
//   npm run eval [-- --misses 20 --suite claims]     whatever stands behind -- goes to the measuring program
//
// EVAL_DIR and EVAL_FLOORS name another folder and another file of floors.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = resolve(process.env.EVAL_DIR ?? join(root, "..", "shared", "eval"));
const floorsFile = resolve(process.env.EVAL_FLOORS ?? join(root, "test", "eval-floors.json"));
const passedOn = process.argv.slice(2);

if (!existsSync(join(folder, "run.mjs"))) {
  console.log("eval: no evaluation data beside the project (../shared/eval); nothing was measured");
  process.exit(0);
}

const output = execFileSync(process.execPath, [join(folder, "run.mjs"), "--json", ...passedOn], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 256 * 1024 * 1024,
  stdio: ["ignore", "pipe", "inherit"],
});
const { results, misses } = JSON.parse(output);
const floors = JSON.parse(readFileSync(floorsFile, "utf8"));
// A run of some suites only is held to their floors only.
const partial = passedOn.includes("--suite");

const rows = [];
const held = ({ least, most }, value) =>
  typeof value === "number" && (least === undefined || value >= least) && (most === undefined || value <= most);
for (const [suite, merits] of Object.entries(results))
  for (const [merit, value] of Object.entries(merits)) {
    const floor = floors[suite]?.[merit];
    if (typeof value === "number") rows.push({ suite, merit, value, floor, ok: !floor || held(floor, value) });
  }
// A floor that measures nothing guards nothing: a renamed suite must not slip through.
for (const [suite, merits] of Object.entries(floors))
  for (const [merit, floor] of Object.entries(merits))
    if (typeof results[suite]?.[merit] !== "number" && !(partial && !results[suite]))
      rows.push({ suite, merit, value: "not measured", floor, ok: false });

const words = (floor) => (floor ? (floor.least === undefined ? `≤ ${floor.most}` : `≥ ${floor.least}`) : "");
let suite = "";
for (const row of rows) {
  if (row.suite !== suite) console.log(row.suite);
  suite = row.suite;
  const mark = row.ok ? (row.floor ? "ok" : "") : "BROKEN";
  console.log(
    `  ${row.merit.padEnd(58)} ${String(row.value).padStart(8)}  ${words(row.floor).padEnd(8)} ${mark}`.trimEnd(),
  );
}
if (passedOn.includes("--misses"))
  for (const [name, list] of Object.entries(misses)) {
    console.log(`\n${name}: ${list.length} wrong`);
    for (const miss of list) console.log(`  ${JSON.stringify(miss)}`);
  }

const broken = rows.filter((row) => !row.ok);
const floored = rows.filter((row) => row.floor);
console.log(
  broken.length
    ? `\neval: ${broken.length} of ${floored.length} floors broken: ${broken.map((row) => `${row.suite}, ${row.merit}`).join("; ")}`
    : `\neval: all ${floored.length} floors hold`,
);
process.exitCode = broken.length ? 1 : 0;
