import type { Figure } from "../../model/figure";
import type { Period } from "../../model/period";
import type { Quantity } from "../../model/quantity";
import type { Reason } from "../../model/verdict";
import type { ConceptFamily, ConceptMatch } from "./concept";
import { convert } from "./measures";
import { compareParties, type PartyMatch } from "./parties";
import { compareCalendars, compareDays, comparePeriods, type PeriodMatch } from "./period";
import { compareValues, isSaid, type ValueMatch } from "./value";

/** Slot by slot, how a source's figure stands to the draft's. Whether they speak of the same thing is alignment's to say. */
export interface Agreement {
  readonly unit: "same" | "different";
  readonly value: ValueMatch;
  readonly direction: "same" | "unknown" | "opposite";
  readonly relation: "same" | "different";
  readonly period: PeriodMatch;
  /** What changes are measured against; `compatible` where one text does not say it. */
  readonly baseline: PeriodMatch;
  readonly parties: PartyMatch;
  readonly concept: ConceptMatch;
  readonly modality: "same" | "goalAsFact" | "factAsGoal";
  /** Does every slot that can be compared allow the draft's figure? */
  readonly holds: boolean;
  /** If the two speak of the same thing and it does not hold: the slot that is the finding. */
  readonly reason: Reason | null;
}

/** The pair of quantities in one unit, by the amount in parentheses where the first does not fit. */
function inOneUnit(claim: Quantity, evidence: Quantity): readonly [Quantity, Quantity] | null {
  if (claim.unit === evidence.unit && !countsAnother(claim, evidence)) return [claim, evidence];
  const ours = [claim, ...(claim.equivalent ? [claim.equivalent] : [])];
  const theirs = [evidence, ...(evidence.equivalent ? [evidence.equivalent] : [])];
  for (const a of ours) for (const b of theirs) if (a.unit === b.unit && !countsAnother(a, b)) return [a, b];
  const converted = convert(evidence, claim.unit);
  return converted && claim.unit !== evidence.unit ? [claim, converted] : null;
}

// 件 and 個 count projects as well as cases.
const countsAnything = new Set(["case", "item"]);
const names = ({ counted }: Quantity): boolean => counted !== undefined && !countsAnything.has(counted);

/** "149 countries" says nothing of "5,512 projects". A noun that the glossary does not know may be anything. */
export const countsAnother = (a: Quantity, b: Quantity): boolean => names(a) && names(b) && a.counted !== b.counted;

const opposite = { up: "down", down: "up", flat: null } as const;

function direction(claim: Quantity, evidence: Quantity): Agreement["direction"] {
  if (claim.change === null || evidence.change === null) return claim.change === evidence.change ? "same" : "unknown";
  if (claim.change === evidence.change) return "same";
  return opposite[claim.change] === evidence.change ? "opposite" : "unknown";
}

/** Does no slot tell that the two speak of different things, and does the value hold? What they measure may be unnamed. */
export const mayBeOfOne = ({ holds, concept, parties }: Agreement): boolean =>
  holds && concept !== "different" && concept !== "sibling" && parties !== "different";

function valueReason(unit: string, value: ValueMatch): Reason {
  if (unit === "rank") return "rank";
  if (value === "bound") return "bound";
  return value === "scale" ? "scale" : "value";
}

function compareDates(claim: Figure, evidence: Figure): PeriodMatch {
  if (claim.calendar && evidence.calendar) return compareCalendars(claim.calendar, evidence.calendar);
  return comparePeriods(claim.period, evidence.period);
}

/** "So với năm 2019" against "so với năm 2023"; "cùng kỳ" and "năm trước" are years only where the text tells them. */
function compareBaselines(claim: Period | undefined, evidence: Period | undefined): PeriodMatch {
  if (!claim?.end || !evidence?.end || claim.certainty !== "stated") return "compatible";
  return claim.end.slice(0, 4) === evidence.end.slice(0, 4) ? "same" : "different";
}

/** What is held against each other whatever the kind of figure. */
type Common = Pick<Agreement, "concept" | "parties" | "period" | "baseline" | "modality">;

/** Does it stand at a date, as people and projects do, rather than sum up over a time? */
export const isCount = ({ concept, quantity }: Figure, concepts: ConceptFamily): boolean =>
  quantity.relation === "level" && concepts.get(concept?.id)?.nature === "stock";

/** The times two figures hold for: of what stands at a date by their days, else by their stretches. */
export const compareTimes = (claim: Figure, evidence: Figure, concepts: ConceptFamily): PeriodMatch =>
  (isCount(claim, concepts) ? compareDays : comparePeriods)(claim.period, evidence.period);

/** The same where both paragraphs say when, be it before the figure's own sentence. */
export const compareToldTimes = (claim: Figure, evidence: Figure, concepts: ConceptFamily): PeriodMatch =>
  compareTimes(asStated(claim), asStated(evidence), concepts);

const asStated = (figure: Figure): Figure =>
  figure.period ? { ...figure, period: { ...figure.period, certainty: "stated" } } : figure;

/** Compares a draft's figure with a source's, slot by slot. */
export function compareFigures(claim: Figure, evidence: Figure, concepts: ConceptFamily): Agreement {
  const common: Common = {
    concept: concepts.compare(claim.concept, evidence.concept),
    parties: compareParties(claim.parties, evidence.parties),
    period: compareTimes(claim, evidence, concepts),
    baseline: compareBaselines(claim.baseline, evidence.baseline),
    modality: claim.modality === evidence.modality ? "same" : claim.modality === "actual" ? "goalAsFact" : "factAsGoal",
  };
  if (claim.kind === "quantity" && evidence.kind === "quantity") return compareQuantities(claim, evidence, common);
  const plain = { ...common, direction: "same", relation: "same" } as const;
  if (claim.kind !== evidence.kind)
    return { ...plain, unit: "different", value: "differs", holds: false, reason: "unit" };
  if (claim.kind === "date") {
    const match = compareDates(claim, evidence);
    const value = match === "same" ? "equal" : match === "compatible" ? "within" : "differs";
    return {
      ...plain,
      period: "compatible",
      unit: "same",
      value,
      holds: match === "same",
      reason: match === "different" ? "date" : null,
    };
  }
  const same = claim.quantity.noun !== undefined && claim.quantity.noun === evidence.quantity.noun;
  return {
    ...plain,
    unit: "same",
    value: same ? "equal" : "differs",
    holds: same,
    reason: same ? null : "reference",
  };
}

function compareQuantities(claim: Figure, evidence: Figure, common: Common): Agreement {
  const plainly = compareValues(claim.quantity, evidence.quantity);
  // "2.812,8 tỷ USD" against "2.812,8 tỷ Yên (27,5 tỷ USD)": the number is the same and the currency is not.
  const misnamed = claim.quantity.unit !== evidence.quantity.unit && plainly === "equal";
  const pair = misnamed ? null : inOneUnit(claim.quantity, evidence.quantity);
  const [ours, theirs] = pair ?? [claim.quantity, evidence.quantity];
  // Written out: a draft's figures are held against thousands, and objects spread into each other take their time.
  const { concept, parties, period, baseline, modality } = common;
  const unit = pair ? "same" : "different";
  const value = ours === claim.quantity && theirs === evidence.quantity ? plainly : compareValues(ours, theirs);
  const moves = direction(claim.quantity, evidence.quantity);
  const relation = claim.quantity.relation === evidence.quantity.relation ? "same" : "different";
  const slots = { unit, value, direction: moves, relation, period, baseline, parties, concept, modality } as const;
  const reason = findReason(claim, slots);
  return {
    unit,
    value,
    direction: moves,
    relation,
    period,
    baseline,
    parties,
    concept,
    modality,
    holds: reason === null,
    reason,
  };
}

/** The first slot that differs, most telling first: a wrong role explains a wrong value, not the other way round. */
function findReason(claim: Figure, slots: Omit<Agreement, "holds" | "reason">): Reason | null {
  const sameValue = isSaid(slots.value);
  if (slots.unit === "different") return "unit";
  if (slots.direction === "opposite" && (sameValue || slots.value === "bound")) return "direction";
  if (!sameValue) return valueReason(claim.quantity.unit, slots.value);
  if (slots.parties === "swapped" || slots.parties === "different" || slots.concept === "sibling") return "role";
  if (slots.modality === "goalAsFact") return "target";
  if (slots.period === "different" || slots.baseline === "different") return "period";
  return null;
}
