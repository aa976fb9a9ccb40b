import { type Check, createEngine } from "../../server/src/engine";
import type { SourceInput } from "../../server/src/model/document";

export type Told = string | Omit<SourceInput, "id">;

const engine = createEngine({ today: "2026-01-15" });

/** A draft as checked against a few sources, named source-0, source-1 …. */
export async function checkOf(draft: string, sources: readonly Told[]): Promise<Check> {
  const inputs = sources.map((source, i) => ({
    id: `source-${i}`,
    ...(typeof source === "string" ? { text: source } : source),
  }));
  return (await (await engine).corpus(inputs)).check(draft);
}

/** What one figure of a draft is told: "supported", "refuted value"; "not read" where no figure holds the text. */
export async function verdictOn(draft: string, figure: string, sources: readonly Told[]): Promise<string> {
  const start = draft.lastIndexOf(figure);
  if (start < 0) throw new Error(`"${figure}" does not stand in "${draft}"`);
  const { verdicts } = await checkOf(draft, sources);
  const found = verdicts.find(({ figure: read }) => read.start < start + figure.length && read.end > start);
  return found ? [found.verdict, found.reason].filter(Boolean).join(" ") : "not read";
}
