import type { CalendarFields } from "../../model/period";
import type { Verdict } from "../../model/verdict";
import { dayInWords, periodInWords } from "../../verify/messages/period";
import { writeDate } from "../format/dates";
import type { Words } from "../words";
import type { Fix, Workbench } from "./fix";

const capitalised = (text: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** The month that a day ends: 2024-10-31 → October 2024; `null` for other days. */
function monthEndedBy(day: string): CalendarFields | null {
  const [year = 0, month = 0, last = 0] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === last ? { year, month } : null;
}

const isMonth = ({ year, month, ...rest }: CalendarFields): boolean =>
  year !== undefined && month !== undefined && Object.keys(rest).length === 0;

/** Puts the source's time where the draft names another: "năm 2022" → "năm 2023", in the draft's own way where its words allow. */
export function setPeriod({ figure, reason, evidence }: Verdict, { draft: { prose } }: Workbench, say: Words): Fix[] {
  const theirs = evidence.find(({ agrees }) => !agrees)?.figure?.period;
  const ours = figure.period;
  if (reason !== "period" || !theirs?.end || !ours?.mention) return [];
  const { at, calendar } = ours.mention;
  const sameShape = ours.shape === theirs.shape;
  // "Cuối tháng 6/2024" and what was counted on 31/10/2024 are written alike: by the month.
  const right = sameShape ? theirs.mention?.calendar : isMonth(calendar) ? monthEndedBy(theirs.end) : null;
  if (!sameShape && !right) return [];
  const words = prose.view.text.slice(at.start, at.end);
  const inPlace = right && writeDate({ ...figure, text: words, calendar }, { ...figure, text: "", calendar: right });
  if (!sameShape && !inPlace) return [];
  const anew =
    theirs.shape === "asOf" ? dayInWords(theirs.end, figure.language) : periodInWords(theirs, figure.language);
  const text = inPlace ?? capitalised(anew, words);
  if (text === "" || text === words) return [];
  const changes = [{ ...prose.view.toOriginal(at), text }];
  return [{ kind: "answer", title: say.replaceWord(words, text), changes, needs: "supported" }];
}
