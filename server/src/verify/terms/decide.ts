import type { Figure } from "../../model/figure";
import type { Reason, Verdict } from "../../model/verdict";
import type { Agreement } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
import { turnsTwo } from "../compare/slip";
import { digitsOf, surely, telling } from "../concepts/digits";
import { near } from "../concepts/near";
import { dayOf } from "../concepts/standing";
import { cite } from "../evidence";
import { refute, support, weigh } from "../verdicts";
import { type Answer, type Asked, isCalledOtherwise, isEqual, scoreOf } from "./answers";

const steps = [{ what: "terms" }];

/** How much two settings must share, by the digits of a number that stands in both: the fewer, the more. */
const enough = (digits: number): number =>
  digits >= 5 ? 0.45 : digits === 4 ? 0.8 : digits === 3 ? 1.2 : digits === 2 ? 1.8 : 2.4;
// A day, a month and a year agree no more easily than four digits.
const digitsOfDate = 4;
const leastShared = (digits: number): number => (digits >= 5 ? 0.3 : 0.5);
// Another figure of the source fits as well.
const margin = 0.3;
// A number of three digits and more hardly stands beside another by chance.
const wideMargin = 1;

const gap = 0.6;
const otherWord = 0.5;

/** Where nothing else comes near, or each says nearly all that the other does, less must be shared. */
function easeOf(one: Answer, answers: readonly Answer[]): number {
  const { ours, theirs } = one.likeness;
  const isFirst = answers.every((other) => other === one || scoreOf(other) <= scoreOf(one) - gap);
  return (isFirst ? 0.7 : 1) * (ours >= 0.75 && theirs >= 0.5 ? 0.8 : 1);
}

/** What the likeliest answers say of a figure; `null`: nothing that is sure. `answers`: the likeliest first. */
export function decide(asked: Asked, answers: readonly Answer[], concepts: ConceptFamily): Verdict | null {
  const [best] = answers;
  if (!best) return null;
  const { figure } = asked;
  const digits = figure.kind === "date" ? digitsOfDate : digitsOf(figure);
  const close = (one: Answer, by: number): boolean => scoreOf(one) >= scoreOf(best) - by;
  const holding = answers.find(
    (one) =>
      one.agreement.holds &&
      one.agreement.value !== "within" &&
      !one.likeness.elsewhere &&
      one.likeness.shared >= leastShared(digits) &&
      scoreOf(one) >= enough(digits) * easeOf(one, answers) + (isCalledOtherwise(one.agreement) ? otherWord : 0) &&
      (digits >= surely || close(one, digits >= telling ? wideMargin : margin)),
  );
  if (holding) {
    const newer = newerThan(holding, asked, answers);
    if (newer)
      return weigh(
        figure,
        "outdated",
        [cite(newer.document, newer.figure, false), cite(holding.document, holding.figure, true)],
        steps,
      );
    const rule = holding.agreement.value === "equal" ? "stated" : "rounded";
    return support(figure, rule, [cite(holding.document, holding.figure, true)], steps);
  }
  const slip = answers.find(
    (one) =>
      digits >= 2 &&
      one.likeness.ours >= 0.4 &&
      !one.likeness.elsewhere &&
      scoreOf(one) >= enough(digits) + (one.company > 0 ? 0 : margin) &&
      close(one, margin) &&
      slipOf(asked, one) !== null,
  );
  const reason = slip ? slipOf(asked, slip) : otherValue(asked, digits, answers, concepts);
  const against = slip ?? best;
  return reason ? refute(figure, reason, [cite(against.document, against.figure, false)], steps) : null;
}

/** Does the draft speak of its own day, and name no other? */
const isOfNow = ({ period, quantity, modality }: Figure): boolean =>
  period?.shape === "asOf" && !period.mention && quantity.relation === "level" && modality === "actual";

/** What a later source gives for the very thing, of which the draft speaks as of now. */
function newerThan(holding: Answer, { figure }: Asked, answers: readonly Answer[]): Answer | undefined {
  const day = dayOf(holding);
  if (!isOfNow(figure) || figure.kind !== "quantity" || day === null) return undefined;
  return answers.find((one) => {
    const { document, likeness, agreement } = one;
    const theirs = dayOf(one);
    return (
      document !== holding.document &&
      theirs !== null &&
      theirs > day &&
      theirs <= (figure.period?.end ?? "") &&
      agreement.reason === "value" &&
      agreement.unit === "same" &&
      !likeness.elsewhere &&
      likeness.shared >= Math.max(1.5, holding.likeness.shared - margin) &&
      likeness.ours >= 0.6 &&
      near(figure, one.figure, agreement, farthest)
    );
  });
}

type Told = Exclude<Reason, "arithmetic">;

/** The source's very digits, and one thing of them another: the power of ten, the currency, up for down, a goal for a fact. */
function slipOf(
  { figure, isDone }: Asked,
  { agreement: { reason, modality, period }, figure: other }: Answer,
): Told | null {
  if (reason === "target") return isDone ? reason : null;
  if (modality !== "same") return null;
  if (reason === "value")
    return isOneTime(period, figure, other) && turnsTwo(figure.quantity, other.quantity) ? reason : null;
  return reason === "scale" || reason === "direction" || reason === "unit" || reason === "bound" ? reason : null;
}

// What differs more than this is hardly a slip.
const farthest = 3;

/** All but the number is the source's, and nothing else of it comes near. */
function otherValue(
  { figure, beside }: Asked,
  digits: number,
  answers: readonly Answer[],
  concepts: ConceptFamily,
): Told | null {
  const [best, next] = answers;
  if (!best || digits < 2 || (next && scoreOf(next) >= scoreOf(best) - margin)) return null;
  const { agreement, likeness, company, figure: other } = best;
  const { reason, period, modality } = agreement;
  if (modality !== "same" || likeness.elsewhere || likeness.ours < 0.7 || !isOneTime(period, figure, other))
    return null;
  const sure =
    (likeness.shared >= 2 && likeness.theirs >= 0.5) ||
    (company >= 2 && likeness.shared >= 1.2 && likeness.theirs >= 0.4);
  if (!sure || beside.some((one) => isEqual(one, other, concepts))) return null;
  if (reason === "date") return reason;
  return (reason === "value" || reason === "rank") && near(figure, other, agreement, farthest) ? reason : null;
}

const isOneTime = (period: Agreement["period"], a: Figure, b: Figure): boolean =>
  period === "same" || (a.period?.certainty !== "stated" && b.period?.certainty !== "stated");
