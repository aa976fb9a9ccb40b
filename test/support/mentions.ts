import { readMentions } from "../../server/src/figures/mentions/scan";
import type { Language } from "../../server/src/model/language";

/**
 * What a sentence says of time and reference, in one short line each, for tables:
 * `time` "hết tháng 10/2023" → "tháng 10/2023 = ..2023-10-31"; `reference` "U23 = u 23"; `noise` "[1] = (footnote)".
 */
export function mentionsOf(text: string, language: Language, today = "2024-09-01"): string[] {
  return readMentions(text, { start: 0, end: text.length }, { language, today }).map((mention) => {
    const words = text.slice(mention.start, mention.end);
    if (mention.kind === "noise") return `${words} = (${mention.what})`;
    if (mention.kind === "reference") return `${words} = ${mention.series} ${mention.number}`;
    const { calendar, until, period, role } = mention;
    const clock =
      calendar.hour === undefined ? "" : `${calendar.hour}:${String(calendar.minute ?? 0).padStart(2, "0")}`;
    const days = period && (period.start === period.end ? period.start : `${period.start ?? ""}..${period.end ?? ""}`);
    const sign = period?.certainty === "implied" ? "~" : "";
    const fields = [calendar, until].flatMap((c) =>
      c ? [[c.day, c.month, c.year].map((f) => f ?? "?").join("/")] : [],
    );
    const value = clock || (days ? sign + days : fields.join("-"));
    return `${words} = ${value}${role === "baseline" ? " (baseline)" : ""}`;
  });
}
