import type { SourceDocument } from "../../corpus/document";
import type { Figure } from "../../model/figure";
import type { Quantity } from "../../model/quantity";
import { familyOf, isCurrency } from "../../model/unit";
import { type Agreement, compareFigures, countsAnother } from "../compare/agreement";
import type { ConceptFamily } from "../compare/concept";
import { digitsOf } from "../concepts/digits";
import { isToldOfAnotherTime } from "../concepts/standing";
import { isHeardOtherwise } from "./lexicon";
import { type Likeness, likeness, type Setting, type TermsOf } from "./setting";

/** A source's figure that may answer the draft's, and how alike what is said around the two. */
export interface Answer {
  readonly document: SourceDocument;
  readonly figure: Figure;
  readonly agreement: Agreement;
  readonly likeness: Likeness;
  /** How many other figures of the draft's paragraph stand beside it. */
  readonly company: number;
}

/** A draft's figure with what is said around it. */
export interface Asked {
  readonly figure: Figure;
  readonly setting: Setting;
  /** Its sentence says that it came about. */
  readonly isDone: boolean;
  /** The other figures of its paragraph. */
  readonly beside: readonly Figure[];
}

const companyWeight = 1;
const mostCompany = 3;

/** How much speaks for it that the two are of one thing. */
export const scoreOf = ({ likeness: { shared }, company }: Answer): number =>
  shared + companyWeight * Math.min(company, mostCompany);

// From so many digits on, an equal number may be called by another name.
const fewest = 2;

/** The figures of a document that may be of the same thing as one of a draft, its value apart. */
export function answersIn(
  document: SourceDocument,
  read: TermsOf,
  { figure, setting, beside }: Asked,
  concepts: ConceptFamily,
): Answer[] {
  return document.figures.flatMap((other): Answer[] => {
    if (other.kind !== figure.kind || isHeardOtherwise(figure.language, other.language)) return [];
    const plain = compareFigures(figure, other, concepts);
    const agreement =
      plain.unit === "different" && countsAlike(figure, other) ? { ...plain, holds: true, reason: null } : plain;
    if (!mayAnswer(figure, other, agreement) || isToldOfAnotherTime(figure, other, read, concepts)) return [];
    const company = beside.filter((one) =>
      document.figures.some(
        (there) => there !== other && Math.abs(there.sentence - other.sentence) <= 1 && isEqual(one, there, concepts),
      ),
    );
    const like = likeness(setting, read.setting(other));
    return [{ document, figure: other, agreement, likeness: like, company: company.length }];
  });
}

/** Nothing tells that the two are of different things; where the number is the same, what it is called may be another word. */
function mayAnswer(figure: Figure, other: Figure, agreement: Agreement): boolean {
  const { unit, concept, parties, period, value, holds } = agreement;
  if (parties === "different" || parties === "swapped" || period === "different" || concept === "sibling") return false;
  if (isCalledOtherwise(agreement)) return holds && digitsOf(figure) >= fewest;
  const misnamed = value === "equal" && isCurrency(figure.quantity.unit) && isCurrency(other.quantity.unit);
  return unit === "same" || misnamed || holds;
}

/** Another word of the glossary for what is measured, or a level told as a movement: one language says it otherwise. */
export const isCalledOtherwise = ({ concept, relation }: Agreement): boolean =>
  concept === "different" || relation === "different";

const lasting: ReadonlySet<string> = new Set(["hour", "day", "week", "month", "year"]);
const counts = ({ unit }: Quantity): boolean => familyOf(unit) === "count" || lasting.has(unit);

/** The same number of what one of the two texts counts by a noun that nobody knows: "184 ngày", 「184日間」. */
const countsAlike = ({ quantity: a }: Figure, { quantity: b }: Figure): boolean =>
  counts(a) &&
  counts(b) &&
  (familyOf(a.unit) === "count" || familyOf(b.unit) === "count") &&
  !countsAnother(a, b) &&
  a.lower === b.lower &&
  a.upper === b.upper;

/** Do two figures say the same number or day? A single digit is no company. */
export const isEqual = (a: Figure, b: Figure, concepts: ConceptFamily): boolean =>
  a.kind === b.kind &&
  a.kind !== "reference" &&
  (a.kind === "date" || digitsOf(a) > 1) &&
  compareFigures(a, b, concepts).holds;
