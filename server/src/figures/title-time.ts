import type { Language } from "../model/language";
import type { Period } from "../model/period";
import { readMentions } from "./mentions/scan";
import { tellsWhen } from "./times";

/**
 * The time that a source's title gives for what stands in it: "外国人雇用状況(2024年10月末)" → as of 2024-10-31. `undefined` where it names
 * none, or more than one, or only the day of an event.
 */
export function titleTime(title: string | undefined, language: Language, today: string): Period | undefined {
  if (title === undefined) return undefined;
  const mentions = readMentions(title, { start: 0, end: title.length }, { language, today });
  const times = mentions.filter((mention) => mention.kind === "time").filter(tellsWhen);
  const [only, another] = times;
  if (!only?.period || another || only.role === "event" || only.period.certainty !== "stated") return undefined;
  const { mention: _, ...period } = only.period;
  return period;
}
