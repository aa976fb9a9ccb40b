import Big from "big.js";
import type { Figure } from "../../model/figure";
import type { Reason, Verdict } from "../../model/verdict";
import { comparePeriods } from "../../verify/compare/period";
import { compareValues } from "../../verify/compare/value";
import { writeInPlaceOf } from "../figureFormat";
import type { Words } from "../words";
import type { Fix, Workbench } from "./fix";

/** May the draft's figure simply give way to the source's? Not where the words around it are what is wrong. */
const figureIsWrong = (reason: Reason | null): boolean => {
  switch (reason) {
    case null:
    case "value":
    case "scale":
    case "unit":
    case "bound":
    case "rank":
    case "date":
    case "reference":
      return true;
    case "direction":
    case "period":
    case "role":
    case "target":
    case "arithmetic":
      return false;
  }
};

const finer = (a: Figure, b: Figure): number => Big(a.quantity.step).cmp(b.quantity.step);

/** Do two sources tell the same value, one perhaps rounded? */
const sameAnswer = (a: Figure, b: Figure): boolean => {
  if (a.kind !== b.kind || a.quantity.unit !== b.quantity.unit) return false;
  if (a.kind !== "quantity") return a.text === b.text;
  switch (compareValues(a.quantity, b.quantity)) {
    case "equal":
    case "rounded":
    case "within":
      return true;
    case "bound":
    case "scale":
    case "differs":
      return false;
  }
};

/**
 * What should stand in place of the draft's figure, in the draft's format; `null` unless the sources leave exactly one answer.
 * Sources that round the same value agree: the finest of them is taken.
 */
export function onlyAnswer(verdict: Verdict): string | null {
  if (verdict.verdict !== "refuted" && verdict.verdict !== "outdated") return null;
  if (!figureIsWrong(verdict.reason)) return null;
  const rivals = verdict.evidence
    .filter(({ agrees, derivation }) => !agrees && derivation === undefined)
    .map(({ figure }) => figure);
  const figures = rivals.filter((figure) => figure !== null).sort(finer);
  const [best] = figures;
  if (!best || figures.length < rivals.length || !figures.every((other) => sameAnswer(best, other))) return null;
  const text = writeInPlaceOf(verdict.figure, best);
  return text === verdict.figure.text ? null : text;
}

/** Replaces the figure by the one answer the sources leave. */
export function replaceFigure(verdict: Verdict, say: Words): Fix[] {
  const answer = onlyAnswer(verdict);
  return answer === null ? [] : [put(verdict.figure, answer, say, "unobjected")];
}

const put = ({ start, end }: Figure, text: string, say: Words, needs: Fix["needs"]): Fix => ({
  kind: "answer",
  title: say.replaceBy(text),
  changes: [{ start, end, text }],
  needs,
});

/**
 * Where the figure is somebody else's or another time's: the one that the sources give for what the sentence speaks of.
 * Only figures of the very time count, and they must be one.
 */
export function replaceBySlot({ figure, reason }: Verdict, { stating }: Workbench, say: Words): Fix[] {
  if (reason !== "role" && reason !== "period") return [];
  const own = stating(figure)
    .map((candidate) => candidate.figure)
    .filter((other) => comparePeriods(figure.period, other.period) === "same" && other.modality === figure.modality)
    .filter((other) => other.quantity.unit === figure.quantity.unit)
    .sort(finer);
  const [best] = own;
  if (!best || !own.every((other) => sameAnswer(best, other))) return [];
  const text = writeInPlaceOf(figure, best);
  return text === null || text === figure.text ? [] : [put(figure, text, say, "supported")];
}
