import { citationKey } from "../../corpus/citation-key";
import type { SourceMetadata } from "../../model/document";
import type { Language } from "../../model/language";
import type { Evidence, Verdict } from "../../model/verdict";
import { citationOf } from "../../verify/messages/citation";
import { dayInWords } from "../../verify/messages/period";
import type { CheckedDraft } from "../checked";
import { shortName } from "../inlayHints";
import type { Words } from "../words";
import { inBrackets, timeInWords } from "./asOf";
import { type Change, type Fix, placeBehind, type Workbench } from "./fix";

const phrases: Readonly<Record<Language, (who: string, when: string) => string>> = {
  vi: (who, when) => `theo số liệu của ${who}${when && `, ${when}`}`,
  en: (who, when) => `according to ${who}${when && `, ${when}`}`,
  ja: (who, when) => `出典：${who}${when && `、${when}`}`,
};

const published: Readonly<Record<Language, (day: string) => string>> = {
  vi: (day) => `công bố ngày ${day}`,
  en: (day) => `published on ${day}`,
  ja: (day) => `${day}公表`,
};

/** The trade's own phrase: "theo số liệu của Tổng cục Hải quan, tính đến 31/12/2024"; without a time, the day of publication. */
export function phraseOf({ document, figure }: Evidence, draftSaysWhen: boolean, language: Language): string {
  const { publisher, title, id, publishedOn } = document;
  const time = timeInWords(figure?.period?.mention ? figure.period : null, language);
  const day = publishedOn === undefined ? "" : published[language](dayInWords(publishedOn, language));
  return phrases[language](publisher ?? title ?? id, draftSaysWhen ? "" : time || day);
}

/** A footnote's text at the end of the draft, unless it stands there. */
function noteAtEnd(key: string, source: SourceMetadata, { text }: CheckedDraft, language: Language): Change[] {
  const note = `[^${key}]: ${citationOf(source, language)}`;
  if (text.includes(`[^${key}]:`)) return [];
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const gap = text.endsWith("\n") ? newline : newline + newline;
  return [{ start: text.length, end: text.length, text: `${gap}${note}${newline}` }];
}

/** Is something cited for the figure already: between it and the next figure, or the sentence's end? */
function isCited({ figure }: Verdict, { prose, verdicts }: CheckedDraft): boolean {
  const end = prose.sentences[figure.sentence]?.end ?? figure.at.end;
  const next = verdicts.reduce(
    (nearest, { figure: { at } }) => (at.start > figure.at.end ? Math.min(nearest, at.start) : nearest),
    Number.POSITIVE_INFINITY,
  );
  return prose.citations.some(({ at }) => at >= figure.at.end && at <= Math.min(end + 1, next));
}

/** Cites the source that has the figure, in the style of the settings. */
export function addCitation(verdict: Verdict, { draft, citationStyle }: Workbench, say: Words): Fix[] {
  const { figure, evidence } = verdict;
  const best = evidence.find(({ agrees }) => agrees);
  if (verdict.verdict !== "supported" || !best || isCited(verdict, draft)) return [];
  const key = citationKey(best.document);
  const { language } = figure;
  const insert = (text: string): Change => ({ ...placeBehind(verdict, draft), text });
  const changes = (): Change[] => {
    switch (citationStyle) {
      case "key":
        return [insert(language === "ja" ? `[@${key}]` : ` [@${key}]`)];
      case "footnote":
        return [insert(`[^${key}]`), ...noteAtEnd(key, best.document, draft, language)];
      case "inline":
        return [insert(inBrackets(phraseOf(best, figure.period?.mention !== undefined, language), language))];
    }
  };
  return [
    { kind: "addition", title: say.addCitation(shortName(best.document)), changes: changes(), needs: "supported" },
  ];
}

/** Where the cited source says otherwise: cites the one that agrees instead. */
export function citeAnother(verdict: Verdict, { draft }: Workbench, say: Words): Fix[] {
  if (verdict.rule !== "cited-otherwise") return [];
  const [cited, agreeing] = verdict.evidence;
  const wrong = cited && citationKey(cited.document);
  const right = agreeing && citationKey(agreeing.document);
  const place = draft.prose.citations.find(({ key, at }) => key === wrong && at >= verdict.figure.at.end);
  if (!place || !right || right === wrong) return [];
  const text = `${draft.text.charAt(place.start)}${right}`;
  const changes = [{ start: place.start, end: place.end, text }];
  return [{ kind: "answer", title: say.citeInstead(right), changes, needs: "otherwise" }];
}
