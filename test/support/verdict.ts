import { createEngine } from "../../server/src/engine";

export interface Told {
  readonly text: string;
  readonly publishedOn?: string;
  readonly title?: string;
}

const engine = createEngine({ today: "2026-01-15" });

/** What a draft's figure is told against a few sources: "supported", "refuted value"; "not read" where no figure holds the text. */
export async function verdictOn(draft: string, figure: string, sources: readonly (Told | string)[]): Promise<string> {
  const inputs = sources.map((source, i) => ({
    id: `source-${i}`,
    ...(typeof source === "string" ? { text: source } : source),
  }));
  const corpus = await (await engine).corpus(inputs);
  const start = draft.indexOf(figure);
  if (start < 0) throw new Error(`"${figure}" does not stand in "${draft}"`);
  const found = corpus
    .check(draft)
    .verdicts.find(({ figure: read }) => read.start < start + figure.length && read.end > start);
  return found ? [found.verdict, found.reason].filter(Boolean).join(" ") : "not read";
}
