import type { Language } from "../../model/language";
import type { Span } from "../../model/span";
import type { Verdict } from "../../model/verdict";
import type { Words } from "../words";
import type { Fix, Workbench } from "./fix";

interface Turn {
  /** The words that tell a result, at the end of what stands before the figure (or, `behind`, at the beginning of what follows). */
  readonly told: RegExp;
  readonly goal: (...groups: string[]) => string;
  readonly behind?: true;
}

/** Ways to tell a result, and the same as a goal. */
const turns: Readonly<Record<Language, readonly Turn[]>> = {
  vi: [
    { told: /(?<![\p{L}\p{M}])(?:đã|vừa)(\s+(?:[\p{L}\p{M}]+[\s,]+){0,8})$/iu, goal: (rest) => `phấn đấu${rest}` },
    { told: /(?<![\p{L}\p{M}])((?:đạt|lên|vượt|tới)\s+(?:mức\s+)?)$/iu, goal: (verb) => `phấn đấu ${verb}` },
  ],
  en: [
    {
      told: /(?<![\p{L}\p{M}])(has|have|had)\s+(?:already\s+)?(?:reached|hit|attained)(\s+(?:a\s+)?)$/iu,
      goal: (have, rest) => `${/^have$/i.test(have) ? "are" : "is"} targeted to reach${rest}`,
    },
    // "have created jobs for 900" → "are targeted to have created jobs for 900": the verb stays as it is.
    {
      told: /(?<![\p{L}\p{M}])(has|have|had)((?:\s+[\p{L}\p{M}-]+){0,8}\s+)$/iu,
      goal: (have, rest) => `${/^have$/i.test(have) ? "are" : "is"} targeted to have${rest}`,
    },
    {
      told: /(?<![\p{L}\p{M}])(?:reached|hit|attained|came\s+to)(\s+)$/iu,
      goal: (rest) => `is targeted to reach${rest}`,
    },
  ],
  ja: [
    { told: /^に(?:達し|上っ|到達し)(?:た|ている|ました)/u, goal: () => "を目標としている", behind: true },
    {
      told: /^(?:となった|になった|となっている|だった|である|でした|です)/u,
      goal: () => "を目標としている",
      behind: true,
    },
    { told: /^に達し(?=、)/u, goal: () => "を目標とし", behind: true },
  ],
};

/** A change to the words around a figure, in view offsets. */
function turned(text: string, sentence: Span, figure: Span, language: Language): (Span & { text: string }) | null {
  const before = text.slice(sentence.start, figure.start);
  const after = text.slice(figure.end, sentence.end);
  for (const { told, goal, behind } of turns[language]) {
    const match = told.exec(behind ? after : before);
    if (!match) continue;
    const start = (behind ? figure.end : sentence.start) + match.index;
    return { start, end: start + match[0].length, text: goal(...match.slice(1)) };
  }
  return null;
}

/** Tells a goal as the goal it is: "đã đạt 100 tỷ USD" → "phấn đấu đạt 100 tỷ USD". */
export function tellAsGoal({ figure, reason }: Verdict, { draft: { prose } }: Workbench, say: Words): Fix[] {
  const { view, sentences } = prose;
  const sentence = sentences[figure.sentence];
  const change = reason === "target" && sentence ? turned(view.text, sentence, figure.at, figure.language) : null;
  if (!change) return [];
  const told = view.text.slice(change.start, change.end).trim();
  const changes = [{ ...view.toOriginal(change), text: change.text }];
  return [{ kind: "answer", title: say.tellAsGoal(told, change.text.trim()), changes, needs: "supported" }];
}
