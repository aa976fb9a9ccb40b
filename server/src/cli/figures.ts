import { createEngine } from "../engine";
import { textFigures } from "../report/figures";
import { jsonFigures } from "../report/json";
import { readDraft, withoutRepeats } from "./drafts";
import { findGlossary } from "./glossary";
import { tool, warn } from "./world";

/** `doi-chieu figures`: the figures of each file as read, with no corpus and no verdict. */
export async function figures(paths: readonly string[], format: "text" | "json"): Promise<void> {
  const { once, repeated } = withoutRepeats(paths);
  for (const path of repeated) warn(`file given twice, read once: ${path}`);
  const { glossary, problems } = findGlossary(undefined, "en");
  for (const problem of problems) warn(problem);
  const engine = await createEngine({ glossary });
  const files = await Promise.all(once.map(readDraft));
  const read = files.map((file) => ({ path: file.path, figures: engine.figures(file.text, { format: file.format }) }));
  process.stdout.write(format === "json" ? jsonFigures(read, tool) : textFigures(read));
}
