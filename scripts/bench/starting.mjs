import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { time, wall } from "./clock.mjs";
import { longDraft, root } from "./texts.mjs";

/** How long the command line takes from its start to its end. */
export function starting({ row }) {
  const sample = join(tmpdir(), `doi-chieu-bench-${process.pid}.md`);
  writeFileSync(sample, longDraft().slice(0, 4000));
  const start = (...command) =>
    time(() => spawnSync(process.execPath, command, { stdio: "ignore" }), { runs: 5, clock: wall }).median;
  row("start Node (by the wall clock, as are all starts)", start("-e", "0"));
  row("start the program", start(join(root, "dist", "cli.js"), "--version"));
  row("start, read the corpus, check a page, report", start(join(root, "dist", "cli.js"), "verify", sample));
  rmSync(sample);
}
