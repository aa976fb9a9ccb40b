import { createColors } from "picocolors";
import type { Language } from "../model/language";
import type { Verdict, VerdictKind } from "../model/verdict";
import { sourceInWords } from "../verify/messages/index";
import { type CheckedDraft, type CheckedRun, countsOf, groups, inGroup, placeOf, whereOf } from "./checked";
import { columns } from "./excerpt";
import { type Colours, evidenceLines, findingLines, paintOf, type Scene, signs } from "./finding";
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

/** A figure with all there is to say: what is wrong, the draft's line, what the source says. */
function atLength(verdict: Verdict, scene: Scene): string[] {
  const { say, colours } = scene;
  const shown = verdict.evidence.slice(0, verdict.verdict === "refuted" ? 1 : 2);
  const more = verdict.evidence.length - shown.length;
  return [
    ...findingLines(verdict, scene),
    ...shown.flatMap((one) => evidenceLines(one, scene)),
    ...(more ? [`${" ".repeat(4 + columns(say.draft) + 2)}${colours.dim(say.moreSources(more))}`] : []),
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
function inBrief(verdicts: readonly Verdict[], { draft, colours, run, language }: Scene): string[] {
  const rows = verdicts.map((verdict): [string, string, string] => {
    const { line, column } = placeOf(draft, verdict.figure.start);
    const [best] = verdict.evidence;
    const rest =
      verdict.verdict === "supported" && best
        ? `${sourceInWords(best.document, language)}  ${whereOf(best, run.source(best.document.id), language)}`
        : `${verdict.message} [${verdict.rule}]`;
    return [`${line}:${column}`, printable(verdict.figure.text), printable(rest)];
  });
  const kind = verdicts[0]?.verdict ?? "supported";
  const sign = paintOf(kind, colours)(signs[kind]);
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

function summaryLines(run: CheckedRun, say: Words, milliseconds: number, colours: Colours): string[] {
  const counts = countsOf(run.drafts);
  const { figures, verdicts } = counts;
  const { documents, figures: known } = run.corpus;
  const wrong = verdicts.refuted + verdicts.outdated;
  return [
    ...(figures ? [(wrong ? colours.red : colours.green)(`${say.summary(counts)}${say.stop}`)] : []),
    ...(figures && !wrong ? [say.nothingToObject] : []),
    colours.dim(`${say.notChecked(counts, run.skipped)}${say.stop}`),
    colours.dim(`${say.corpus(documents, known)}${say.comma}${say.answered(milliseconds)}${say.stop}`),
  ];
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
