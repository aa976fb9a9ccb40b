import type { Language } from "../model/language";
import { auditWords } from "../verify/messages/audit";
import { periodInWords } from "../verify/messages/period";
import type { FindingKind, Place, SourceFinding } from "../verify/sources/audit";
import { placeIn, type SourceText } from "./checked";
import { printable } from "./printable";

/** What came of looking at the sources themselves. */
export interface AuditRun {
  readonly findings: readonly SourceFinding[];
  readonly corpus: { readonly documents: number; readonly figures: number };
  readonly tool: { readonly name: string; readonly version: string };
  readonly source: (id: string) => SourceText | undefined;
}

function whereOf({ document, figure }: Place, run: AuditRun): { path: string; line: number; column: number } {
  const source = run.source(document.about.id);
  const path = source?.path ?? document.about.id;
  return { path, ...placeIn(document, document.text, figure?.start ?? 0) };
}

const sentenceOf = ({ document, figure }: Place): string => {
  const sentence = figure && document.sentences[figure.sentence];
  return sentence ? document.text.slice(sentence.start, sentence.end) : "";
};

const kinds: readonly FindingKind[] = ["itself", "each-other", "falling", "copy"];

/** For people: kind by kind, each place with its line, figure, time and sentence. */
export function auditText(run: AuditRun, language: Language): string {
  const say = auditWords[language];
  const line = (place: Place): string => {
    const { path, line, column } = whereOf(place, run);
    const { figure, document } = place;
    if (!figure) return [path, document.about.title].filter(Boolean).join("  ");
    const when = periodInWords(figure.period, language);
    return `${path}:${line}:${column}  ${figure.text}${when && ` (${when})`}  “${sentenceOf(place)}”`;
  };
  const sections = kinds.flatMap((kind): string[] => {
    const found = run.findings.filter((one) => one.kind === kind);
    if (found.length === 0) return [];
    return [
      `${say.kinds[kind]} (${found.length})`,
      ...found.flatMap(({ places, detail }) => [
        ...places.map((place, index) => printable(`${index === 0 ? "  ≠ " : "    "}${line(place)}`)),
        ...(detail ? [printable(`    = ${kind === "copy" ? say.common(detail) : detail}`)] : []),
      ]),
      "",
    ];
  });
  const { documents, figures } = run.corpus;
  const summary = say.summary(documents, figures, run.findings.length);
  return `${[...sections, ...(sections.length ? [] : [say.nothing]), summary].join("\n")}\n`;
}

/** The same as JSON: the same corpus gives the same bytes. */
export function auditJson(run: AuditRun): string {
  const findings = run.findings.map(({ kind, places, detail }) => ({
    kind,
    ...(detail && { detail }),
    places: places.map((place) => ({
      document: place.document.about.id,
      ...whereOf(place, run),
      ...(place.figure && { text: place.figure.text, start: place.figure.start, end: place.figure.end }),
    })),
  }));
  return `${JSON.stringify({ schemaVersion: 1, tool: run.tool, corpus: run.corpus, findings }, null, 2)}\n`;
}
