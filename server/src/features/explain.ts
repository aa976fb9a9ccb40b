import type { Explanation } from "../verify/explain";
import { sourceInWords } from "../verify/messages/index";
import { titles } from "../verify/messages/titles";
import { isRuleCode } from "../verify/rules";
import { type CheckedDraft, verdictAt } from "./checked";
import { markdown } from "./markdown";
import { words } from "./words";

const { text, bold, item, quote } = markdown;

/** How the verdict on the figure at an offset came about, as a page of Markdown; `null` where no figure stands. */
export function explainAt(
  draft: CheckedDraft,
  offset: number,
  explain: (verdict: CheckedDraft["verdicts"][number]) => Explanation,
): string | null {
  const verdict = verdictAt(draft, offset);
  if (!verdict) return null;
  const { language } = draft;
  const say = words[language];
  const { steps, candidates } = explain(verdict);
  const name = isRuleCode(verdict.rule) ? titles[language][verdict.rule] : say.verdict[verdict.verdict];
  const parts = [
    `# ${text(verdict.figure.text)}`,
    `${bold(say.verdict[verdict.verdict])} · ${text(name)} (\`${verdict.rule}\`)`,
    text(verdict.message),
    ...(steps.length > 0 ? [`## ${text(say.steps)}`, steps.map((step) => item(text(step))).join("\n")] : []),
    ...(candidates.length > 0 ? [`## ${text(say.candidates)}`] : []),
    ...candidates.flatMap(({ evidence, slots }) => {
      const { sentence, sentenceStart, start, end } = evidence;
      const [from, to] = [start - sentenceStart, end - sentenceStart];
      return [
        text(sourceInWords(evidence.document, language)),
        quote({ before: sentence.slice(0, from), figure: sentence.slice(from, to), after: sentence.slice(to) }),
        [
          ...slots,
          ...(evidence.derivation ? [`${say.computed}: ${evidence.derivation}`] : []),
          ...(evidence.doubt ? [`${say.doubt}: ${evidence.doubt}`] : []),
        ]
          .map((line) => item(text(line)))
          .join("\n"),
      ];
    }),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}
