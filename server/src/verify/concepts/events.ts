import type { Candidate, CorpusStore } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import type { Evidence, Verdict } from "../../model/verdict";
import type { Prose } from "../../text/prose";
import type { ConceptFamily } from "../compare/concept";
import { compareParties } from "../compare/parties";
import { compareCalendars } from "../compare/period";
import { cite } from "../evidence";
import { atHome, type Home } from "../home";
import { refute, support } from "../verdicts";

/** Words that say the thing itself came about then … */
const came =
  /(?<![\p{L}\p{M}])(?:thiết lập|xác lập|chính thức lập|nâng cấp|nâng tầm|nâng quan hệ|trở thành|bec[ao]m(?:e|ing)|establish(?:ed|ing|ment)|upgrad(?:ed|ing|e)|elevat(?:ed|ing|e)|raised|set up)(?![\p{L}\p{M}])|樹立|格上げ|引き上げ|発展させ|とな(?:った|り)/iu;
/** … and those that say it was only remembered, or that something else happened within it. */
const remembered =
  /(?<![\p{L}\p{M}])(?:kỷ niệm|kỉ niệm|tròn|sau khi|kể từ|trước khi|anniversary|since|after|before|marking|celebrat\w*)(?![\p{L}\p{M}])|周年|記念|以来|以降/iu;

const around = 40;

/** Does the text say of the date that the event came about then, rather than that it was remembered? */
function dates({ at, concept, sentence }: Figure, { view, sentences }: Prose): boolean {
  const home = sentences[sentence];
  if (!home || !concept) return false;
  const named = view.text.indexOf(concept.text, home.start);
  if (named < 0 || named >= home.end) return false;
  const between = view.text.slice(named + concept.text.length, at.start);
  // "ĐTCLTD: 27/11/2023"
  if (/^\s*[:：–-]\s*(?:ngày |năm |tháng )?$/u.test(between)) return true;
  // "… the anniversary of diplomatic ties, established on …": remembered on another day than this.
  if (came.test(between) && !remembered.test(between)) return true;
  const from = Math.max(home.start, Math.min(at.start, named) - around);
  const to = Math.min(home.end, Math.max(at.end, named + concept.text.length) + around);
  const text = view.text.slice(from, to);
  return came.test(text) && !remembered.test(text);
}

const quote = ({ document, figure }: Candidate, agrees: boolean): Evidence => cite(document, figure, agrees);

const limit = 64;

/** Where sources name a date beside what a figure speaks of, for the same two: "sau khi đã nâng cấp quan hệ … năm 2023". */
function datedBeside(
  figure: Figure,
  store: CorpusStore,
  concepts: ConceptFamily,
  home: Home | null,
): readonly Candidate[] {
  const concept = concepts.get(figure.concept?.id);
  if (!concept?.once) return [];
  const parties = (home === null ? null : atHome(figure, home)) ?? figure.parties;
  return store
    .find({ concept: concept.id, unit: "date", limit })
    .found.filter(
      ({ figure: source }) => source.calendar?.year !== undefined && compareParties(parties, source.parties) === "same",
    );
}

/** Where sources date what a figure speaks of, for the same two, in so many words; the surest first. */
export const datesOf = (
  figure: Figure,
  store: CorpusStore,
  concepts: ConceptFamily,
  home: Home | null,
): readonly Candidate[] =>
  datedBeside(figure, store, concepts, home).filter(({ figure: source, document }) => dates(source, document.prose));

/**
 * Judges the date of what happens once between two countries, whatever the words and the language: the day they established
 * relations, the day they upgraded them. `null` where the glossary knows no such event, or no source dates it.
 *
 * @example
 * "… nâng cấp quan hệ lên Đối tác chiến lược toàn diện ngày 27/11/2022" against a source's "November 27, 2023" → refuted, `date`
 */
export function judgeEvent(
  figure: Figure,
  draft: Prose,
  store: CorpusStore,
  concepts: ConceptFamily,
  home: Home | null,
): Verdict | null {
  const { calendar } = figure;
  if (figure.kind !== "date" || calendar?.year === undefined || !dates(figure, draft)) return null;
  const told = datesOf(figure, store, concepts, home);
  const agreeing = datedBeside(figure, store, concepts, home).filter(
    ({ figure: source }) => compareCalendars(calendar, source.calendar ?? {}) === "same",
  );
  const [first, ...rest] = agreeing;
  const steps = [{ what: "concept" }];
  if (first) return support(figure, "stated", [quote(first, true), ...rest.map((one) => quote(one, true))], steps);
  const [other] = told;
  return other ? refute(figure, "date", [quote(other, false)], steps) : null;
}
