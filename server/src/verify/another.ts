import type { SourceDocument } from "../corpus/document";
import type { Figure } from "../model/figure";
import type { Period } from "../model/period";
import { contains } from "../model/span";
import type { Prose } from "../text/prose";
import { compareToldTimes } from "./compare/agreement";
import type { ConceptFamily } from "./compare/concept";
import { comparePeriods, days } from "./compare/period";
import { saysWhen } from "./concepts/standing";
import { isOfAnotherPart } from "./part";

/**
 * Both texts say when, in the figure's sentence or before it in the paragraph, and mean two times: what the source tells of another
 * time is no contradiction. Of what the glossary does not know, only where the draft says it before.
 */
export function isOfAnotherTime(
  ours: Figure,
  theirs: Figure,
  draft: Prose,
  { prose, about }: SourceDocument,
  concepts: ConceptFamily,
): boolean {
  if (ours.kind !== "quantity" || compareToldTimes(ours, theirs, concepts) !== "different") return false;
  const [one, other] = [ours, theirs].map(({ concept }) => concepts.get(concept?.id));
  if (one && other && isOfItsDay(theirs))
    return (
      ours.period?.certainty === "stated" &&
      about.publishedOn !== undefined &&
      isFarFrom(ours.period, about.publishedOn)
    );
  if (one?.nature === "stock" && ours.period?.mention && (theirs.period?.mention || saysWhen(theirs, prose)))
    return true;
  if (one && other) return saysWhen(ours, draft) && saysWhen(theirs, prose);
  const sentence = draft.sentences[ours.sentence];
  const said = ours.period?.certainty === "implied" ? ours.period.mention : undefined;
  // The day of an event beside the figure is the event's.
  if (!said || !sentence || contains(sentence, said.at) || ours.quantity.relation !== "level") return false;
  return theirs.period?.certainty === "stated" && saysWhen(ours, draft);
}

/** Does the text name no time, so that the figure is of the day it was published? */
const isOfItsDay = ({ period }: Figure): boolean => period?.certainty === "implied" && period.mention === undefined;

// A text without a time may speak of what ended a season before.
const season = 92;

const isFarFrom = ({ start, end }: Period, day: string): boolean =>
  day < (start ?? "") || (end !== null && days(end, day) > season);

/** Do heads of a table say another time than the source? */
export const isOfOtherHeads = (ours: Figure, theirs: Figure, draft: Prose): boolean => {
  const sentence = draft.sentences[ours.sentence];
  const said = ours.period?.certainty === "stated" ? ours.period.mention : undefined;
  return (
    said !== undefined &&
    sentence !== undefined &&
    !contains(sentence, said.at) &&
    comparePeriods(ours.period, theirs.period) === "different"
  );
};

/** Up to a figure, what its sentence says of whom it speaks. */
const clauseBefore = (text: string, start: number, end: number): string =>
  /[^,;，、。]*$/u.exec(text.slice(start, end))?.[0] ?? "";

/** Does one speak of a part of the other's whole? */
export function isOfOtherPart(ours: Figure, draft: Prose, document: SourceDocument, theirs: Figure): boolean {
  const home = draft.sentences[ours.sentence];
  const other = document.sentences[theirs.sentence];
  if (!home || !other || ours.language !== theirs.language) return false;
  const { text } = draft.view;
  return isOfAnotherPart(
    { clause: clauseBefore(text, home.start, ours.at.start), all: text.slice(home.start, home.end) },
    { clause: clauseBefore(document.text, other.start, theirs.start), all: document.text },
    ours.language,
  );
}
