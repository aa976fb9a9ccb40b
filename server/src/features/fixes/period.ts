import type { Verdict } from "../../model/verdict";
import { dayInWords, periodInWords } from "../../verify/messages/period";
import { writeDate } from "../format/dates";
import type { Words } from "../words";
import type { Fix, Workbench } from "./fix";

const capitalised = (text: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** Puts the source's time where the draft names another: "năm 2022" → "năm 2023", in the draft's own way where its words allow. */
export function setPeriod({ figure, reason, evidence }: Verdict, { draft: { prose } }: Workbench, say: Words): Fix[] {
  const theirs = evidence.find(({ agrees }) => !agrees)?.figure?.period;
  const ours = figure.period;
  if (reason !== "period" || !theirs?.end || !ours?.mention || ours.shape !== theirs.shape) return [];
  const { at, calendar } = ours.mention;
  const words = prose.view.text.slice(at.start, at.end);
  const inPlace =
    theirs.mention &&
    writeDate({ ...figure, text: words, calendar }, { ...figure, text: "", calendar: theirs.mention.calendar });
  const anew =
    theirs.shape === "asOf" ? dayInWords(theirs.end, figure.language) : periodInWords(theirs, figure.language);
  const text = inPlace ?? capitalised(anew, words);
  if (text === "" || text === words) return [];
  const changes = [{ ...prose.view.toOriginal(at), text }];
  return [{ kind: "answer", title: say.replaceWord(words, text), changes, needs: "supported" }];
}
