import type { Figure } from "../../model/figure";
import type { Reason, Verdict } from "../../model/verdict";
import type { Agreement } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
import { digitsOf } from "../concepts/digits";
import { near } from "../concepts/near";
import { cite } from "../evidence";
import { refute, support } from "../verdicts";
import { type Answer, type Asked, isEqual, scoreOf } from "./answers";

const steps = [{ what: "terms" }];

/** How much two settings must share, by the digits of a number that stands in both: the fewer, the more. */
const enough = (digits: number): number => (digits >= 4 ? 0.8 : digits === 3 ? 1.2 : digits === 2 ? 1.8 : 2.4);
// A day, a month and a year agree no more easily than four digits.
const digitsOfDate = 4;
const leastShared = 0.5;
// Another figure of the source fits as well.
const margin = 0.3;
// A number of three digits and more hardly stands beside another by chance.
const wideMargin = 1;

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
      !one.likeness.elsewhere &&
      one.likeness.shared >= leastShared &&
      scoreOf(one) >= enough(digits) &&
      close(one, digits >= 3 ? wideMargin : margin),
  );
  if (holding) {
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
      slipOf(one.agreement) !== null,
  );
  const reason = slip ? slipOf(slip.agreement) : otherValue(asked, digits, answers, concepts);
  const against = slip ?? best;
  return reason ? refute(figure, reason, [cite(against.document, against.figure, false)], steps) : null;
}

type Told = Exclude<Reason, "arithmetic">;

/** The source's very digits, and one thing of them another: the power of ten, the currency, up for down, a goal for a fact. */
function slipOf({ reason, modality }: Agreement): Told | null {
  if (reason === "target") return reason;
  const slips = reason === "scale" || reason === "direction" || reason === "unit" || reason === "bound";
  return slips && modality === "same" ? reason : null;
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
