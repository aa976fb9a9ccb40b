import type { Figure } from "../../model/figure";
import type { CalendarFields } from "../../model/period";
import { isCurrency } from "../../model/unit";
import type { Evidence, Verdict } from "../../model/verdict";
import type { Prose } from "../../text/prose";
import { type Agreement, compareFigures } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
import { everyone } from "../compare/parties";
import { overlap } from "../compare/period";
import { isOwnedByAnother } from "../owner";
import { leave, refute } from "../verdicts";
import { isTelling } from "./digits";
import { saysDone } from "./done";
import { near } from "./near";
import { predates } from "./standing";

const farthest = 100;
const times = 3;

/** A place that the words found, with how its figure stands to the draft's. */
interface Held {
  readonly evidence: Evidence;
  readonly figure: Figure;
  readonly slots: Agreement;
}

/**
 * Settles what the words of the passages say (`byWords`) with what the concepts say (`byConcept`).
 * Both ways err on the side of silence: a refutation stands only where the other way does not support the figure.
 */
export function settle(byWords: Verdict, byConcept: Verdict | null, draft: Prose, concepts: ConceptFamily): Verdict {
  const { figure } = byWords;
  const held = byWords.evidence.flatMap((evidence): Held[] =>
    evidence.figure
      ? [{ evidence, figure: evidence.figure, slots: compareFigures(figure, evidence.figure, concepts) }]
      : [],
  );
  const [best] = held;
  const supported = byConcept?.verdict === "supported" || (!byConcept && byWords.verdict === "supported");
  const { evidence, provenance } = byConcept ?? byWords;
  const named = (name: string): ReadonlySet<string> => concepts.named(name, figure.language);
  if (supported && evidence.length > 0 && evidence.every((one) => isOwnedByAnother(figure, one, draft, named)))
    return leave(figure, "other-statement", evidence, provenance);
  if (byConcept) {
    if (
      byConcept.verdict === "supported" &&
      isTurned(byWords) &&
      byConcept.evidence.every((one) => isSame(one, best?.evidence))
    )
      return byWords;
    // The words found the same figure in a passage that the glossary sees no difference in. Many things are third.
    const isRank = figure.quantity.unit === "rank";
    const objected =
      byWords.verdict === "supported" &&
      held.some(({ slots }) => slots.holds && (isRank ? slots.concept === "same" : slots.concept !== "different"));
    return byConcept.verdict === "refuted" && objected ? byWords : byConcept;
  }
  if (!best || byWords.rule === "derived") return byWords;
  // What happens once is dated by texts that say so (events.ts): a day on which it was only spoken of is another's.
  const spokenOf = figure.kind === "date" && concepts.get(figure.concept?.id)?.once === true;
  const third =
    figure.kind === "date" &&
    best.slots.parties === "different" &&
    !namesAll(best.evidence.sentence, best.figure, figure, concepts);
  if (byWords.verdict === "refuted" && (spokenOf || third))
    return leave(figure, "unsure", byWords.evidence, byWords.provenance);
  // Another day of another month (of another year): a slip of the pen changes one of them; what happened then is another thing.
  if (byWords.verdict === "refuted" && figure.calendar && sharesNothing(figure.calendar, best.figure.calendar))
    return leave(figure, "unsure", byWords.evidence, byWords.provenance);
  if (byWords.verdict === "supported" && held.every((one) => isOfOtherYear(figure, one)))
    return leave(figure, "other-period", byWords.evidence, byWords.provenance);
  // What came about once between two says nothing of another two.
  const isOthers = concepts.get(figure.concept?.id)?.once === true && everyone(figure.parties).size > 1;
  if (
    byWords.verdict === "supported" &&
    isOthers &&
    held.every(({ slots }) => slots.parties !== "same" && slots.parties !== "compatible")
  )
    return leave(figure, "other-statement", byWords.evidence, byWords.provenance);
  if (figure.kind !== "quantity") return byWords;
  if (byWords.verdict === "supported" && held.every(({ evidence }) => countsElse(figure, evidence.figure)))
    return leave(figure, "other-statement", byWords.evidence, byWords.provenance);
  // Second in one thing is not second in another.
  if (
    byWords.verdict === "supported" &&
    figure.quantity.unit === "rank" &&
    held.every(({ slots, evidence }) => slots.concept === "different" && !names(evidence.sentence, figure))
  )
    return leave(figure, "other-statement", byWords.evidence, byWords.provenance);
  if (
    byWords.verdict === "supported" &&
    namesAll(sentenceOf(figure, draft), figure, figure, concepts) &&
    held.every((one) => isOthersNumber(figure, one, concepts))
  )
    return leave(figure, "other-statement", byWords.evidence, byWords.provenance);
  if (byWords.verdict === "supported" && !held.some(({ slots }) => slots.holds))
    return inspect(byWords, best.evidence, best.slots, draft);
  if (byWords.verdict === "refuted") {
    const early = predates(best.evidence.document.publishedOn, figure, draft);
    // Of what the glossary does not know, a part of a time ("cuối năm 2022") may stand for the whole.
    const apart =
      best.slots.period === "different" &&
      !(best.slots.concept === "unknown" && overlap(figure.period, best.figure.period));
    if (early || (apart && byWords.reason !== "period"))
      return leave(figure, "other-period", byWords.evidence, byWords.provenance);
    const { concept, parties } = best.slots;
    const other = concept === "different" || (concept === "sibling" && byWords.reason !== "role");
    // Of what the glossary does not know, as of trials, matches or patients, parties count only where both sentences name theirs.
    // What A exports to B says nothing of what B exports to A.
    const otherWay = parties === "swapped" && byWords.reason !== "role";
    const ofOthers =
      parties === "different" && (concept !== "unknown" || nameOthers(figure, best.evidence, draft, concepts));
    const elsewhere = ofOthers || (concept !== "unknown" && otherWay);
    // What grew as a part of it, or is many times as much, says nothing of the whole.
    const isRate = figure.quantity.relation === "difference";
    const ofPart = concept === "part" && (isRate || !near(figure, best.figure, best.slots, times));
    const far = concept === "same" && !near(figure, best.figure, best.slots, farthest);
    // Whom the source names in the place of the draft's is what its wording differs in.
    if ((other || elsewhere || ofPart || far) && !isTurned(byWords))
      return leave(figure, "unsure", byWords.evidence, byWords.provenance);
  }
  return byWords;
}

/** Is the figure refuted for a word beside it, though the source has its value? What the glossary sees is the value. */
const isTurned = ({ rule }: Verdict): boolean => rule === "wording";

const isSame = (a: Evidence, b: Evidence | undefined): boolean =>
  a.document.id === b?.document.id && a.start === b.start;

/** Does a sentence name everyone whom a figure is about, if in another role: "ASEAN họp tại Indonesia"? */
const namesAll = (sentence: string, { language }: Figure, { parties }: Figure, concepts: ConceptFamily): boolean => {
  const named = concepts.named(sentence, language);
  return [...everyone(parties)].every((party) => named.has(party));
};

/** Is it the number of another country, or of the other way, by what the source's own sentence says? */
const isOthersNumber = (
  figure: Figure,
  { evidence: { sentence }, figure: theirs, slots: { parties } }: Held,
  concepts: ConceptFamily,
): boolean =>
  namesAll(sentence, theirs, theirs, concepts) &&
  (parties === "swapped" || (parties === "different" && !namesAll(sentence, theirs, figure, concepts)));

const sentenceOf = ({ sentence }: Figure, { sentences, view }: Prose): string => {
  const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
  return view.text.slice(start, end);
};

/** Do both sentences name a country, and each one that the other does not: "tại Hàn Quốc" and "tại Nhật Bản"? */
function nameOthers(
  figure: Figure,
  { sentence, figure: theirs }: Evidence,
  draft: Prose,
  concepts: ConceptFamily,
): boolean {
  const ours = concepts.named(sentenceOf(figure, draft), figure.language);
  const others = concepts.named(sentence, theirs?.language ?? figure.language);
  return [...ours].some((one) => !others.has(one)) && [...others].some((one) => !ours.has(one));
}

/** Two universities are no "năm 2": where the glossary knows what the draft counts, the source must not count something else. */
const countsElse = ({ quantity: ours }: Figure, evidence: Figure | null): boolean => {
  const theirs = evidence?.quantity;
  if (!theirs || ours.unit !== "count" || theirs.unit !== "count" || ours.counted === undefined) return false;
  return theirs.noun !== undefined && theirs.counted !== ours.counted && !sharesWord(ours.noun, theirs.noun);
};

/** Does a sentence name what the figure measures, beside something else: "thứ 3 về đầu tư và du lịch"? */
const names = (sentence: string, { concept }: Figure): boolean =>
  (concept?.text.toLowerCase().split(/\s+/) ?? []).some(
    (word) => word.length > 2 && sentence.toLowerCase().includes(word),
  );

const sharesWord = (a: string | undefined, b: string): boolean => {
  const words = new Set(a?.toLowerCase().split(" "));
  return b
    .toLowerCase()
    .split(" ")
    .some((word) => words.has(word));
};

const fields = ["day", "month", "year"] as const;

/**
 * Do two days have nothing in common of all that both tell? "22/4" is told of the year at hand, and a source that names the year
 * speaks of another day: "25/11/2025".
 */
function sharesNothing(ours: CalendarFields, theirs: CalendarFields | undefined): boolean {
  if (ours.year === undefined && theirs?.year === undefined) return false;
  const both = fields.filter((field) => ours[field] !== undefined && theirs?.[field] !== undefined);
  return both.includes("day") && both.length > 1 && both.every((field) => ours[field] !== theirs?.[field]);
}

/** "Ngày 6/9" in a source published in October 2023 is no 6/9/2022. */
const isOfOtherYear = (
  { calendar: ours }: Figure,
  { figure: { calendar: theirs, period }, evidence }: { readonly figure: Figure; readonly evidence: Evidence },
): boolean =>
  ours?.year !== undefined &&
  theirs !== undefined &&
  theirs.year === undefined &&
  evidence.document.publishedOn !== undefined &&
  period?.end != null &&
  Number(period.end.slice(0, 4)) !== ours.year;

const otherCurrency = (a: Figure, b: Figure): boolean =>
  isCurrency(a.quantity.unit) && isCurrency(b.quantity.unit) && a.quantity.unit !== b.quantity.unit;

/** The number stands in the right place of the source; does what stands around it in its own slots differ? */
function inspect(byWords: Verdict, evidence: Evidence, slots: Agreement, draft: Prose): Verdict {
  const { figure, provenance } = byWords;
  const against = { ...evidence, agrees: false };
  switch (slots.reason) {
    case "direction":
    case "bound":
      return refute(figure, slots.reason, [against], provenance);
    case "unit":
      return evidence.figure && otherCurrency(figure, evidence.figure)
        ? refute(figure, "unit", [against], provenance)
        : byWords;
    case "target":
      // The end of a Japanese clause tells what was done from what is meant to be, whatever the glossary knows.
      return (slots.concept === "same" || (slots.concept === "unknown" && figure.language === "ja")) &&
        saysDone(figure, draft)
        ? refute(figure, "target", [against], provenance)
        : byWords;
    case "period":
      if (slots.concept !== "same" || slots.parties !== "same") return byWords;
      return evidence.figure && isTelling(figure, evidence.figure)
        ? refute(figure, "period", [against], provenance)
        : leave(figure, "other-period", [against], provenance);
    case "role":
      return slots.concept === "same" && slots.parties === "same"
        ? refute(figure, slots.reason, [against], provenance)
        : byWords;
    case "value":
    case "scale":
    case "rank":
    case "date":
    case "reference":
    case "arithmetic":
    case null:
      return byWords;
  }
}
