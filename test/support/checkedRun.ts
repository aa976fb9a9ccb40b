import type { Figure } from "../../server/src/model/figure";
import type { Language } from "../../server/src/model/language";
import type { Evidence, Verdict } from "../../server/src/model/verdict";
import type { CheckedRun } from "../../server/src/report/checked";
import { readProse } from "../../server/src/text/prose";

/** A figure of a text by its words, with nothing of it read: for what shows verdicts, not for what makes them. */
function figureIn(text: string, words: string, language: Language): Figure {
  const start = text.indexOf(words);
  const end = start + words.length;
  const sentences = readProse(text, { format: "plain" }).sentences;
  return {
    ...{ start, end, at: { start, end }, kind: "quantity", text: words, language },
    quantity: { lower: "1", upper: "1", unit: "count", bound: "exact", change: null, step: "1", relation: "level" },
    ...{ concept: null, parties: {}, period: null, modality: "actual" },
    sentence: sentences.findIndex((one) => one.start <= start && end <= one.end),
  };
}

export interface Source {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly publishedOn?: string;
  readonly url?: string;
}

const evidenceIn = ({ text, ...document }: Source, words: string): Evidence => {
  const start = text.indexOf(words);
  return {
    ...{ document, text: words, start, end: start + words.length, sentence: text, sentenceStart: 0 },
    ...{ figure: null, agrees: false },
  };
};

export interface Row {
  readonly words: string;
  readonly verdict: Verdict["verdict"];
  readonly rule: string;
  readonly message: string;
  /** Source and the words in it. */
  readonly evidence?: readonly [Source, string][];
}

/** A run over one draft with the verdicts as given. */
export function checkedRun(
  draft: string,
  rows: readonly Row[],
  language: Language = "vi",
  path = "draft.md",
): CheckedRun {
  const sources = rows.flatMap(({ evidence = [] }) => evidence.map(([source]) => source));
  const verdicts = rows.map(
    ({ words, verdict, rule, message, evidence = [] }) =>
      ({
        ...{ figure: figureIn(draft, words, language), verdict, rule, message, provenance: [] },
        reason: verdict === "refuted" ? rule : null,
        evidence: evidence.map(([source, quoted]) => evidenceIn(source, quoted)),
      }) as unknown as Verdict,
  );
  return {
    drafts: [{ path, check: { prose: readProse(draft, { format: "plain", language }), verdicts, citations: [] } }],
    corpus: { documents: sources.length, figures: 7 },
    tool: { name: "doi-chieu", version: "0.0.0" },
    skipped: 1,
    history: () => [],
    day: "2024-09-10",
    source: (id) => {
      const found = sources.find((source) => source.id === id);
      return found && { path: `corpus/${id}`, text: found.text };
    },
  };
}
