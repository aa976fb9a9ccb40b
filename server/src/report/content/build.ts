import type { SourceMetadata } from "../../model/document";
import type { Language } from "../../model/language";
import type { Span } from "../../model/span";
import type { Evidence, Verdict } from "../../model/verdict";
import { citationOf } from "../../verify/messages/citation";
import { placeInWords } from "../../verify/messages/place";
import { titles } from "../../verify/messages/titles";
import { undecidedCodes } from "../../verify/rules";
import { type CheckedDraft, type CheckedRun, countsOf, inGroup, titleOf } from "../checked";
import { words } from "../words/index";
import type { Content, Finding, Group, Quote, Spot } from "./content";
import { draftRuns, sourceRuns } from "./marks";
import { seriesOf } from "./series";
import { spotAt, spotIn } from "./spots";

const longest = 80;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);

/** All that a report shows of one draft, in `own` language or the draft's. Pure; the same input gives the same content. */
export function contentOf(draft: CheckedDraft, run: CheckedRun, own?: Language): Content {
  const { prose, verdicts } = draft.check;
  const language = own ?? prose.language;
  const say = words[language];
  const file = { text: prose.view.original, ...(draft.uri !== undefined && { uri: draft.uri }) };

  const draftSpot = (span: Span): Spot => spotIn(file, span);
  const sourceSpot = (document: SourceMetadata, span: Span): Spot => {
    const target = run.locate?.(document, span);
    if (target) return spotAt(target);
    const source = run.source(document.id);
    return source ? spotIn(source, span, source.path) : { label: document.id, target: null };
  };
  const placed = (spot: Spot, { place }: Evidence): Spot =>
    place ? { ...spot, label: `${spot.label.replace(/:\d+:\d+$/, "")}, ${placeInWords(place, language)}` } : spot;
  const cite = (document: SourceMetadata): string => citationOf(document, language);

  const quote = (verdict: Verdict, evidence: Evidence): Quote => ({
    sentence: sourceRuns(verdict, evidence),
    source: cite(evidence.document),
    spot: placed(sourceSpot(evidence.document, evidence), evidence),
    ...(evidence.document.url !== undefined && { url: evidence.document.url }),
    ...(evidence.derivation !== undefined && { derivation: evidence.derivation }),
    ...(evidence.doubt !== undefined && { doubt: evidence.doubt }),
  });
  const finding = (verdict: Verdict): Finding => ({
    verdict: verdict.verdict,
    rule: verdict.rule,
    title: titleOf(verdict, language),
    // As it reads: without the marks of emphasis that may stand in it.
    figure: prose.view.text.slice(verdict.figure.at.start, verdict.figure.at.end),
    message: verdict.message,
    spot: draftSpot(verdict.figure),
    sentence: draftRuns(verdict, prose),
    quotes: verdict.evidence.map((evidence) => quote(verdict, evidence)),
  });
  const group = (title: string, of: readonly Verdict[]): Group[] =>
    of.length > 0 ? [{ title, findings: of.map(finding) }] : [];

  return {
    language,
    path: draft.path,
    counts: countsOf([draft]),
    flagged: [
      ...group(say.toMend, inGroup(verdicts, ["refuted", "outdated"])),
      ...group(say.conflicting, inGroup(verdicts, ["conflicting"])),
    ],
    series: seriesOf(verdicts, { language, history: run.history, cite, draftSpot, sourceSpot }),
    unchecked: undecidedCodes.flatMap((code) =>
      group(
        titles[language][code],
        verdicts.filter(({ rule }) => rule === code),
      ),
    ),
    masked: prose.masked.flatMap((mask) => {
      const span = prose.view.toOriginal(mask);
      const text = prose.view.original.slice(span.start, span.end);
      return /\p{Nd}/u.test(text) ? [{ text: cut(text), spot: draftSpot(span) }] : [];
    }),
    supported: inGroup(verdicts, ["supported"]).map(finding),
  };
}
