import type { SourceDocument } from "../corpus/document";
import type { Figure } from "../model/figure";
import { contains } from "../model/span";
import type { Prose } from "../text/prose";
import { compareToldTimes } from "./compare/agreement";
import type { ConceptFamily } from "./compare/concept";
import { comparePeriods } from "./compare/period";
import { saysWhen } from "./concepts/standing";
import { isOfAnotherPart } from "./part";

/** Both texts say before when: what the source tells of another time is no contradiction. Either count of people may be right. */
export const isOfAnotherTime = (ours: Figure, theirs: Figure, draft: Prose, concepts: ConceptFamily): boolean => {
  if (ours.kind !== "quantity" || ours.quantity.relation !== "level") return false;
  const sentence = draft.sentences[ours.sentence];
  const said = ours.period?.certainty === "implied" ? ours.period.mention : undefined;
  // The day of an event beside the figure is the event's.
  if (!said || !ours.period || !sentence || contains(sentence, said.at)) return false;
  const isStock = concepts.get(ours.concept?.id)?.nature === "stock";
  const told = isStock
    ? theirs.period?.mention !== undefined || theirs.period?.certainty === "stated"
    : theirs.period?.certainty === "stated" && saysWhen(ours, draft);
  return told && compareToldTimes(ours, theirs, concepts) === "different";
};

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
