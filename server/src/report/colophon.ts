import type { Language } from "../model/language";
import { dayInWords } from "../verify/messages/period";
import { type CheckedRun, countsOf } from "./checked";
import { words } from "./words/index";

/** What stands below every report: what was not looked at; against what it was checked, when, and with what. */
export function colophonLines(run: CheckedRun, language: Language): string[] {
  const say = words[language];
  const { documents, figures } = run.corpus;
  return [
    `${say.notChecked(countsOf(run.drafts), run.skipped)}${say.stop}`,
    `${say.corpus(documents, figures)}${say.stop} ${say.checkedOn(dayInWords(run.day, language))}${say.stop} ${run.tool.name} ${run.tool.version}`,
  ];
}
