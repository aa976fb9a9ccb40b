import { createColors } from "picocolors";
import type { Language } from "../model/language";
import type { Evidence, Verdict, VerdictKind } from "../model/verdict";
import { dayInWords } from "../verify/messages/period";
import { type CheckedDraft, type CheckedRun, countsOf, groups, inGroup, placeOf, titleOf, whereOf } from "./checked";
import { columns, type Excerpt, excerpt } from "./excerpt";
import { printable } from "./printable";
import { type Words, words } from "./words/index";

export interface TextReportOptions {
  /** The report's own words; default: each draft's language. */
  readonly language?: Language;
  readonly colour: boolean;
  /** Columns to fill. */
  readonly width: number;
  /** Only what is to object to: these verdicts, without the summary. */
  readonly only?: readonly VerdictKind[];
  /** From the start of the program to the report. */
  readonly milliseconds: number;
}

type Colours = ReturnType<typeof createColors>;
type Paint = (text: string) => string;

interface Look {
  readonly sign: string;
  readonly paint: (colours: Colours) => Paint;
}

const looks: Readonly<Record<VerdictKind, Look>> = {
  refuted: { sign: "✗", paint: ({ red }) => red },
  outdated: { sign: "✗", paint: ({ red }) => red },
  conflicting: { sign: "≠", paint: ({ yellow }) => yellow },
  "not-enough-info": { sign: "?", paint: ({ cyan }) => cyan },
  supported: { sign: "✓", paint: ({ green }) => green },
};

/** Everything a line of the report needs to know of its draft and its run. */
interface Scene {
  readonly run: CheckedRun;
  readonly draft: CheckedDraft;
  readonly say: Words;
  readonly language: Language;
  readonly colours: Colours;
  readonly width: number;
}

const marked = (label: string, { before, marked, after }: Excerpt, paint: Paint, { colours }: Scene): string[] => [
  `    ${colours.dim(label)}  ${before}${paint(marked)}${after}`,
  `    ${" ".repeat(columns(label) + 2 + columns(before))}${paint("^".repeat(Math.max(1, columns(marked))))}`,
];

/** Who says so, in full: publisher, title, day. */
const citation = ({ document }: Evidence, language: Language): string => {
  const { publisher, title, publishedOn, id } = document;
  const parts = [publisher, title && `“${title}”`, publishedOn && dayInWords(publishedOn, language)];
  return printable(parts.filter((part) => part).join(", ") || id);
};

function evidenceLines(evidence: Evidence, scene: Scene): string[] {
  const { run, say, colours, language, width } = scene;
  const source = run.source(evidence.document.id);
  const label = say.source.padEnd(say.draft.length);
  const indent = " ".repeat(4 + columns(label) + 2);
  const inSentence = { start: evidence.start - evidence.sentenceStart, end: evidence.end - evidence.sentenceStart };
  const where = [whereOf(evidence, source), ...(evidence.document.url ? [evidence.document.url] : [])];
  return [
    ...marked(label, excerpt(evidence.sentence, inSentence, width - columns(indent)), colours.bold, scene),
    `${indent}${citation(evidence, language)}`,
    `${indent}${colours.dim(printable(where.join("  ")))}`,
    ...(evidence.derivation ? [`${indent}= ${printable(evidence.derivation)}`] : []),
  ];
}

/** A figure with all there is to say: what is wrong, the draft's line, what the source says. */
function atLength(verdict: Verdict, scene: Scene): string[] {
  const { draft, say, colours, width, language } = scene;
  const { figure, evidence } = verdict;
  const { sign, paint } = looks[verdict.verdict];
  const { line, column } = placeOf(draft, figure.start);
  const colour = paint(colours);
  const shown = evidence.slice(0, verdict.verdict === "refuted" ? 1 : 2);
  const indent = 4 + columns(say.draft) + 2;
  return [
    `  ${colour(sign)} ${colours.dim(`${line}:${column}`)}  ${colours.bold(printable(figure.text))}  ${colour(titleOf(verdict, language))} ${colours.dim(`[${verdict.rule}]`)}`,
    `    ${printable(verdict.message)}`,
    ...marked(say.draft, excerpt(draft.check.prose.view.original, figure, width - indent), colour, scene),
    ...shown.flatMap((one) => evidenceLines(one, scene)),
    ...(evidence.length > shown.length
      ? [`${" ".repeat(indent)}${colours.dim(say.moreSources(evidence.length - shown.length))}`]
      : []),
    "",
  ];
}

const aligned = (rows: readonly (readonly [string, string, string])[]): string[] => {
  const widest = (index: 0 | 1): number => Math.min(36, Math.max(...rows.map((row) => columns(row[index]))));
  const [first, second] = [widest(0), widest(1)];
  const pad = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - columns(text)));
  return rows.map(([place, figure, rest]) => `${pad(place, first)}  ${pad(figure, second)}  ${rest}`);
};

/** A line a figure, for what needs no mending. */
function inBrief(verdicts: readonly Verdict[], scene: Scene): string[] {
  const { draft, colours, run } = scene;
  const rows = verdicts.map((verdict): [string, string, string] => {
    const { line, column } = placeOf(draft, verdict.figure.start);
    const [best] = verdict.evidence;
    const rest =
      verdict.verdict === "supported" && best
        ? `${citation(best, scene.language)}  ${whereOf(best, run.source(best.document.id))}`
        : `${verdict.message} [${verdict.rule}]`;
    return [`${line}:${column}`, printable(verdict.figure.text), printable(rest)];
  });
  const kind = verdicts[0]?.verdict ?? "supported";
  const sign = looks[kind].paint(colours)(looks[kind].sign);
  return [...aligned(rows).map((row) => `  ${sign} ${row}`), ""];
}

const headings = (say: Words): readonly string[] => [say.toMend, say.conflicting, say.unverified, say.supported];

function draftLines(draft: CheckedDraft, run: CheckedRun, options: TextReportOptions, colours: Colours): string[] {
  const language = options.language ?? draft.check.prose.language;
  const say = words[language];
  const scene: Scene = { run, draft, say, language, colours, width: options.width };
  const { verdicts } = draft.check;
  const wanted = options.only ?? groups.flat();
  const sections = groups.flatMap((kinds, index): string[] => {
    const group = inGroup(
      verdicts,
      kinds.filter((kind) => wanted.includes(kind)),
    );
    if (!group.length) return [];
    const heading = `${headings(say)[index]} (${group.length})`;
    const brief = kinds.includes("supported") || kinds.includes("not-enough-info");
    return [colours.bold(heading), ...(brief ? inBrief(group, scene) : group.flatMap((one) => atLength(one, scene)))];
  });
  if (options.only && !sections.length) return [];
  return [colours.underline(printable(draft.path)), "", ...sections, ...(verdicts.length ? [] : [say.noFigures, ""])];
}

/** The report for a terminal or a file: worst first, each figure marked in its line and in the source's sentence. */
export function textReport(run: CheckedRun, options: TextReportOptions): string {
  const colours = createColors(options.colour);
  const lines = run.drafts.flatMap((draft) => draftLines(draft, run, options, colours));
  if (!options.only) {
    const language = options.language ?? run.drafts[0]?.check.prose.language ?? "en";
    lines.push(...summaryLines(run, words[language], options.milliseconds, colours));
  }
  return lines.length ? `${lines.join("\n").trimEnd()}\n` : "";
}

function summaryLines(run: CheckedRun, say: Words, milliseconds: number, colours: Colours): string[] {
  const counts = countsOf(run.drafts);
  const { figures, verdicts } = counts;
  const { documents, figures: known } = run.corpus;
  const wrong = verdicts.refuted + verdicts.outdated;
  return [
    ...(figures ? [(wrong ? colours.red : colours.green)(`${say.summary(counts)}${say.stop}`)] : []),
    ...(figures && !wrong ? [say.nothingToObject] : []),
    colours.dim(`${say.notChecked(verdicts["not-enough-info"], run.skipped)}${say.stop}`),
    colours.dim(`${say.corpus(documents, known)}, ${say.answered(milliseconds)}${say.stop}`),
  ];
}
