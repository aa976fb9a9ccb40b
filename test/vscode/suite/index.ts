import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { format } from "node:util";
import Mocha from "mocha";

/**
 * Called by VS Code's extension host, for the suites of the folder `TEST_SUITES` (of them those that `TEST_GREP` fits); the report goes
 * to the file `TEST_REPORT`, since the host's own log is noisy.
 */
export async function run(): Promise<void> {
  const { TEST_REPORT: report = "", TEST_SUITES: suites = "", TEST_GREP: grep = "" } = process.env;
  const say = (...parts: unknown[]) => appendFileSync(report, `${format(...parts)}\n`);
  Mocha.reporters.Base.consoleLog = say;
  const mocha = new Mocha({ timeout: 120_000, color: false, grep });
  const folder = join(__dirname, suites);
  for (const file of readdirSync(folder)) if (file.endsWith(".suite.js")) mocha.addFile(join(folder, file));
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.once("end", () => say(`${runner.stats?.passes} passed, ${runner.stats?.failures} failed`));
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
