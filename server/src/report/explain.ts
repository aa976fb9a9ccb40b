import { createColors } from "picocolors";
import type { Language } from "../model/language";
import type { Verdict } from "../model/verdict";
import { reportFigures } from "../report";
import type { Explanation } from "../verify/explain";
import { ruleOf } from "../verify/rules";
import type { CheckedDraft, CheckedRun } from "./checked";
import { columns } from "./excerpt";
import { understood } from "./figures";
import { evidenceLines, findingLines, type Scene } from "./finding";
import { printable } from "./printable";
import { words } from "./words/index";

/** How the verdicts on some figures of a draft came about: how each was read, the steps, every place in the sources. */
export function explainReport(
  verdicts: readonly Verdict[],
  draft: CheckedDraft,
  run: CheckedRun,
  explain: (verdict: Verdict, language: Language) => Explanation,
  options: { readonly language?: Language; readonly colour: boolean; readonly width: number },
): string {
  const language = options.language ?? draft.check.prose.language;
  const say = words[language];
  const colours = createColors(options.colour);
  const scene: Scene = { run, draft, say, language, colours, width: options.width };
  const label = (text: string): string => `    ${colours.bold(text)}`;
  const read = reportFigures(
    verdicts.map(({ figure }) => figure),
    draft.check.prose,
  ).map(understood);
  const lines = verdicts.flatMap((verdict, i) => {
    const { steps, candidates } = explain(verdict, language);
    return [
      ...findingLines(verdict, scene),
      "",
      `${label(say.read)}  ${printable(read[i] ?? "")}`,
      ...(steps.length ? [label(say.steps)] : []),
      ...steps.map((step, index) => `    ${index + 1}. ${printable(step)}`),
      ...candidates.flatMap(({ evidence, slots }) => [
        "",
        ...evidenceLines(evidence, scene),
        ...slots.map((slot) => `    ${" ".repeat(columns(say.draft) + 2)}· ${printable(slot)}`),
      ]),
      "",
      `${label(say.rule)}  ${verdict.rule}  ${colours.dim(ruleOf(verdict.rule)?.help ?? "")}`,
      "",
    ];
  });
  return `${lines.join("\n").trimEnd()}\n`;
}
