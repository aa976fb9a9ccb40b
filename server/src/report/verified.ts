import type { Language } from "../model/language";
import { overlaps, type Span } from "../model/span";
import { dayInWords } from "../verify/messages/period";
import type { CheckedDraft, CheckedRun } from "./checked";
import { colophonLines } from "./colophon";
import { contentOf } from "./content/build";
import { words } from "./words/index";

const comment = /<!--[\s\S]*?-->[ \t]*\n?/g;

/**
 * A passage of a draft with a line below it for whoever gets it: what was checked and when, what is still open, and the sources.
 * Front matter and comments stay behind; figures outside the passage do not count.
 */
export function verifiedText(draft: CheckedDraft, run: CheckedRun, passage: Span, own?: Language): string {
  const { prose, verdicts } = draft.check;
  const language = own ?? prose.language;
  const say = words[language];
  const part: CheckedDraft = {
    ...draft,
    check: { ...draft.check, verdicts: verdicts.filter(({ figure }) => overlaps(figure, passage)) },
  };
  const content = contentOf(part, run, language);
  const listed = [...content.flagged, ...content.unchecked].flatMap(({ findings }) =>
    findings.map(({ figure, title }) => `- ${figure}: ${title}`),
  );
  const told = [...content.flagged.flatMap(({ findings }) => findings), ...content.supported];
  const sources = [...new Set(told.flatMap(({ quotes: [best] }) => best?.source ?? []))];
  const { counts } = content;
  return [
    prose.view.original.slice(passage.start, passage.end).replace(comment, "").trim(),
    "",
    "—",
    `${say.checkedOn(dayInWords(run.day, language))}${say.stop} ${counts.figures ? say.summary(counts) : say.noFigures}${counts.figures ? say.stop : ""}`,
    ...listed,
    ...(sources.length > 0 ? [`${say.sources}:`, ...sources.map((source) => `- ${source}`)] : []),
    ...colophonLines({ ...run, drafts: [part] }, language).slice(0, 1),
    "",
  ].join("\n");
}
