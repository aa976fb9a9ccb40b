import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const made = new Set<string>();
process.once("exit", () => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A new folder, which is gone at the latest when the run ends, also one that failed. */
export function temporary(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "doi-chieu-")));
  made.add(path);
  return path;
}
