import type { Language } from "../../model/language";
import type { Period } from "../../model/period";
import type { Evidence, Verdict } from "../../model/verdict";
import { dayInWords, periodInWords } from "../../verify/messages/period";
import type { Words } from "../words";
import { type Fix, placeBehind, type Workbench } from "./fix";

const endsMonth = (day: string): boolean => new Date(Date.parse(day) + 86_400_000).toISOString().slice(8, 10) === "01";

const until: Readonly<Record<Language, (day: string) => string>> = {
  vi: (day) => `tính đến ${dayInWords(day, "vi")}`,
  en: (day) => `as of ${dayInWords(day, "en")}`,
  ja: (day) =>
    endsMonth(day) ? `${dayInWords(day, "ja").replace(/\d+日$/, "")}末時点` : `${dayInWords(day, "ja")}時点`,
};

/**
 * When a figure was counted, as papers put it behind the figure: "tính đến 31/12/2024", "as of 31 December 2024", "2024年12月末時点";
 * for what was gathered over a time, that time: "năm 2024". Empty where nobody knows.
 */
export const timeInWords = (period: Period | null, language: Language): string =>
  period?.shape === "asOf" && period.end ? until[language](period.end) : periodInWords(period, language);

export const inBrackets = (text: string, language: Language): string =>
  language === "ja" ? `（${text}）` : ` (${text})`;

const agreeing = (evidence: readonly Evidence[]): Evidence | undefined =>
  evidence.find(({ agrees, figure, derivation }) => agrees && derivation === undefined && figure?.period?.mention);

/** Says when a figure was counted, where the draft does not and the source that has it does. */
export function addTime(one: Verdict, { draft }: Workbench, say: Words): Fix[] {
  const { figure, verdict, evidence } = one;
  if (figure.kind !== "quantity" || figure.period?.mention || (verdict !== "supported" && verdict !== "outdated"))
    return [];
  const time = timeInWords(agreeing(evidence)?.figure?.period ?? null, figure.language);
  if (time === "") return [];
  const changes = [{ ...placeBehind(one, draft), text: inBrackets(time, figure.language) }];
  return [{ kind: "addition", title: say.addTime(time), changes, needs: "supported" }];
}
