import type { Candidate, CorpusStore } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import type { Evidence, Reason, Step, Verdict } from "../../model/verdict";
import type { Prose } from "../../text/prose";
import { isCount } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
import { compareParties } from "../compare/parties";
import { comparePeriods } from "../compare/period";
import { slips } from "../compare/slip";
import { compareValues, isSaid } from "../compare/value";
import { cite as quote } from "../evidence";
import { atHome, type Home, isWider } from "../home";
import { isOfOtherPlace } from "../places";
import { refute, support, weigh } from "../verdicts";
import { judgeAnniversary } from "./anniversary";
import { type Bearing, bearings, upholds } from "./bearing";
import { digitsOf, isTelling, surely, telling } from "./digits";
import { saysAnnounced, saysDone } from "./done";
import { judgeEvent } from "./events";
import { near } from "./near";
import {
  bySoundness,
  closestFirst,
  dayOf,
  isSound,
  isToldOfAnotherTime,
  newestFirst,
  ownLanguageFirst,
  predates,
  saysWhen,
} from "./standing";

const fits = ({ agreement }: Bearing): boolean => agreement.unit === "same" && isSaid(agreement.value);

/** Nothing but the value may differ: same concept, same parties, same unit, fact against fact. */
const sameSlot = ({ agreement }: Bearing): boolean =>
  agreement.concept === "same" &&
  agreement.unit === "same" &&
  agreement.parties === "same" &&
  agreement.modality !== "goalAsFact";

const sharesPeriod = ({ agreement }: Bearing): boolean => agreement.period === "same";

/** Does the source name that very time? Then it may speak of it, whenever it was published. */
const saysItself = (bearing: Bearing): boolean =>
  sharesPeriod(bearing) && bearing.figure.period?.certainty === "stated";

const cite = (bearing: Bearing, agrees: boolean): Evidence => quote(bearing.document, bearing.figure, agrees);

/**
 * Is it the only value its document gives for the concept at that time? A document that gives two means two things by it,
 * and only its words tell which.
 */
function alone(one: Bearing, bearing: readonly Bearing[]): boolean {
  return bearing.every(
    (other) =>
      other === one ||
      other.document !== one.document ||
      !sameSlot(other) ||
      other.figure.quantity.change !== one.figure.quantity.change ||
      comparePeriods(other.figure.period, one.figure.period) === "different" ||
      fitsEachOther(other, one),
  );
}

const fitsEachOther = (a: Bearing, b: Bearing): boolean => isSaid(compareValues(a.figure.quantity, b.figure.quantity));

/**
 * Judges a figure by what it measures: its concept, parties, unit and period against those of every source's figure.
 * Works across languages, since concepts and parties have no language; `null` where the glossary does not know the concept
 * or no source is clearly about the same thing at the same time.
 */
export function judgeByConcept(
  figure: Figure,
  draft: Prose,
  store: CorpusStore,
  concepts: ConceptFamily,
  home: Home | null = null,
): Verdict | null {
  const verdict = byConcept(figure, draft, store, concepts, home);
  if (verdict?.verdict !== "refuted" || figure.kind !== "quantity") return verdict;
  const [against] = verdict.evidence;
  const document = against && store.document(against.document.id);
  return against?.figure && document && isOfOtherPlace(figure, draft, against.figure, document, concepts)
    ? null
    : verdict;
}

function byConcept(
  figure: Figure,
  draft: Prose,
  store: CorpusStore,
  concepts: ConceptFamily,
  home: Home | null,
): Verdict | null {
  // What a text says was announced is held against plans too: "công bố đợt bổ sung 1,5 triệu liều".
  const once =
    judgeEvent(figure, draft, store, concepts, home) ?? judgeAnniversary(figure, draft, store, concepts, home);
  if (once || figure.kind !== "quantity") return once;
  const told: Figure = saysAnnounced(figure, draft) ? { ...figure, modality: "target" } : figure;
  // "In 2023 nearly 500,000 lived there", told in January, says nothing of the year's last day.
  const namesIt = (other: Bearing): boolean => {
    const [ours, theirs] = [figure.period?.start, other.figure.period?.start];
    return saysItself(other) && (theirs === null || (ours !== null && (theirs ?? "") >= (ours ?? "")));
  };
  const hear = (one: Figure, wanted = (_: Candidate): boolean => true): Bearing[] =>
    bearings(one, store, concepts, wanted)
      .filter((other) => namesIt(other) || !predates(other.document.about.publishedOn, one, draft))
      .sort((a, b) => bySoundness(a, b) || newestFirst(a, b) || closestFirst(a, b) || ownLanguageFirst(figure, a, b));
  const dated = figure.period?.certainty === "stated";
  const upheld = (bearing: readonly Bearing[]): Bearing[] =>
    bearing.filter(
      (one) =>
        upholds(one, digitsOf(figure), dated) && !isToldOfAnotherTime(figure, one.figure, one.document, concepts),
    );
  const steps: Step[] = [{ what: "concept" }];
  // What goes unsaid in a paper on two countries is theirs: enough to support a figure, to refute a rank, and what is
  // of their time and about as much (`whenTheirs`).
  const parties = home === null || isWider(figure, draft) ? null : atHome(figure, home);
  const atHomeToo =
    parties && hear({ ...told, parties }, (one) => compareParties(parties, one.figure.parties) === "same");
  const theirs = atHomeToo && upheld(atHomeToo);
  if (theirs?.length) return whenHeld(figure, draft, theirs, atHomeToo ?? [], concepts, steps);
  const bearing = hear(told);
  const holding = upheld(bearing);
  if (holding.length > 0) return whenHeld(figure, draft, holding, bearing, concepts, steps);
  if (!atHomeToo) return whenNotHeld(figure, draft, bearing, concepts, steps);
  return figure.quantity.unit === "rank"
    ? whenNotHeld(figure, draft, atHomeToo, concepts, steps)
    : (whenNotHeld(figure, draft, bearing, concepts, steps) ?? whenTheirs(figure, atHomeToo, steps));
}

/** Does the source give the very number for something that the glossary calls by another name, or by none? */
const saysElsewhere = ({ quantity }: Figure, { document }: Bearing): boolean =>
  document.figures.some(
    (other) =>
      other.kind === "quantity" &&
      other.quantity.unit === quantity.unit &&
      other.quantity.lower === quantity.lower &&
      other.quantity.upper === quantity.upper,
  );

// A paper on two countries that means another's figure of that very time means one of another size.
const closely = 1.5;

/** Of the very time and about as much, or off by a power of ten: theirs, though the draft leaves unsaid whose. */
function whenTheirs(figure: Figure, bearing: readonly Bearing[], steps: Step[]): Verdict | null {
  const found = bearing.find(
    (one) =>
      sameSlot(one) &&
      sharesPeriod(one) &&
      digitsOf(figure) > 1 &&
      near(figure, one.figure, one.agreement, closely) &&
      alone(one, bearing) &&
      !saysElsewhere(figure, one),
  );
  const reason = found?.agreement.reason;
  const isLevel = figure.quantity.relation === "level" && figure.period?.certainty === "stated";
  return found && (reason === "scale" || (reason === "value" && isLevel))
    ? refute(figure, reason, [cite(found, false)], steps)
    : null;
}

// Without words to tell what a figure is of, only what is about as much may be the same thing.
const farthest = 3;

/** Some source says so. Does a newer or an equal one say otherwise? */
function whenHeld(
  figure: Figure,
  draft: Prose,
  holding: readonly Bearing[],
  bearing: readonly Bearing[],
  concepts: ConceptFamily,
  steps: Step[],
): Verdict | null {
  const others = bearing.filter(
    (one) => sameSlot(one) && !fits(one) && near(figure, one.figure, one.agreement, farthest),
  );
  const stated = saysWhen(figure, draft);
  const best = holding.find(sharesPeriod) ?? holding[0];
  if (!best) return null;
  if (stated) {
    const rival = others.find(
      (one) =>
        sharesPeriod(one) &&
        (saysItself(one) || !saysItself(best)) &&
        one.document !== best.document &&
        (isSound(one) || !isSound(best)) &&
        alone(one, bearing),
    );
    // A source that says when outweighs one that does not.
    if (rival && !sharesPeriod(best) && rival.agreement.reason !== null)
      return whenNotHeld(figure, draft, bearing, concepts, steps);
    if (rival && sharesPeriod(best)) return weigh(figure, "conflicting", [cite(best, true), cite(rival, false)], steps);
  } else if (figure.period?.mention === undefined) {
    const today = figure.period?.end;
    const newest = others.find(
      (one) =>
        !holding.some((held) => held.document === one.document) &&
        (!today || (dayOf(one) ?? "") <= today) &&
        alone(one, bearing),
    );
    const ours = dayOf(best);
    const theirs = newest && dayOf(newest);
    if (newest && ours && theirs && theirs > ours)
      return weigh(figure, "outdated", [cite(newest, false), cite(best, true)], steps);
  }
  const [first, ...rest] = [best, ...holding.filter((one) => one !== best)];
  const rule = first?.agreement.value === "equal" ? "stated" : "rounded";
  return support(figure, rule, [cite(best, true), ...rest.map((one) => cite(one, true))], steps);
}

/** The digits of the source's number at the very time, in another order or size: no coincidence, though one leaves unsaid whose. */
const slipped = (figure: Figure, { figure: source, agreement }: Bearing): boolean =>
  agreement.concept === "same" &&
  agreement.unit === "same" &&
  agreement.period === "same" &&
  (agreement.parties === "partly" || agreement.parties === "compatible") &&
  digitsOf(figure) >= telling &&
  slips(figure.quantity, source.quantity);

// What is counted now was much the same a season ago.
const season = 92;

/** Do both speak of their own day, and the source not long before the draft? */
function isOfNow({ period }: Figure, { figure: source, document: { about } }: Bearing): boolean {
  if (period?.shape !== "asOf" || period.mention || !period.end || source.period?.mention || !about.publishedOn)
    return false;
  const ago = (Date.parse(period.end) - Date.parse(about.publishedOn)) / 86_400_000;
  return ago >= 0 && ago <= season;
}

/** No source says so. Is one clearly about the same thing? */
function whenNotHeld(
  figure: Figure,
  draft: Prose,
  bearing: readonly Bearing[],
  concepts: ConceptFamily,
  steps: Step[],
): Verdict | null {
  const exact = digitsOf(figure) >= telling;
  const told = (one: Bearing | undefined, reason: Exclude<Reason, "arithmetic">): Verdict | null =>
    one ? refute(figure, reason, [cite(one, false)], steps) : null;
  const aside = (reason: Reason): Bearing | undefined =>
    bearing.find(
      (one) => one.agreement.reason === reason && (reason === "period" || one.agreement.period !== "different"),
    );

  const otherWay = aside("direction");
  const turned = otherWay && otherWay.agreement.parties !== "different" && (exact || sharesPeriod(otherWay));
  if (turned && otherWay.agreement.concept === "same") return told(otherWay, "direction");
  if (figure.modality === "actual" && saysDone(figure, draft)) {
    const goal = aside("target");
    if (goal?.agreement.concept === "same") return told(goal, "target");
  }
  const stated = figure.period?.certainty === "stated";
  const slot = bearing.filter(
    (one) =>
      (sameSlot(one) || slipped(figure, one)) &&
      near(figure, one.figure, one.agreement, farthest) &&
      (stated ? sharesPeriod(one) : one.agreement.period !== "different"),
  );
  const rival = slot.find((one) => alone(one, bearing));
  const reason = rival?.agreement.reason;
  const role = aside("role");
  // The number of the neighbouring concept explains the error better than "another value".
  const beside = role?.document === rival?.document && role?.agreement.value === "equal";
  if ((exact || beside) && role && (role.agreement.concept === "sibling" || role.agreement.parties === "swapped"))
    return told(role, "role");
  const currency = bearing.find(
    ({ agreement: { reason, concept, value, parties, period } }) =>
      reason === "unit" && concept === "same" && value === "equal" && parties !== "different" && period !== "different",
  );
  if (exact && currency) return told(currency, "unit");
  const present = slot.find((one) => isOfNow(figure, one) && isCount(figure, concepts) && alone(one, bearing));
  if (present?.agreement.reason === "value" && near(figure, present.figure, present.agreement, closely))
    return told(present, "value");
  if (rival && reason && reason !== "arithmetic" && reason !== "unit" && (stated || figure.quantity.unit === "rank"))
    return told(rival, reason);
  // "Tăng 8,2% so với năm 2019": all but what it is measured against is the source's.
  const otherBaseline = bearing.find(
    ({ agreement: { reason, baseline, parties, period, concept, value } }) =>
      reason === "period" &&
      baseline === "different" &&
      period === "same" &&
      parties === "same" &&
      concept === "same" &&
      value === "equal",
  );
  if (otherBaseline) return told(otherBaseline, "period");
  const otherTime = aside("period");
  // Two years may well have one number of three digits: it must be of the same two, or a rare one.
  const isRare = digitsOf(figure) >= surely || otherTime?.agreement.parties === "same";
  if (stated && otherTime?.agreement.concept === "same" && isRare && isTelling(figure, otherTime.figure))
    return told(otherTime, "period");
  return null;
}
