import { decide, type Limits } from "../../server/src/verify/decide";
import type { Held } from "../../server/src/verify/view";
import type { Weights } from "../../server/src/verify/weights";
import { type Case, viewsUnder } from "./cases";
import { digitsOf } from "./rows";

/** In percent. */
export interface Measures {
  /** Of the claims refuted by a number, those flagged. */
  readonly found: number;
  /** Of the supported ones, those flagged. */
  readonly alarms: number;
  /** Of the supported ones, those whose every figure is supported. */
  readonly confirmed: number;
  /** Of those with not enough information, those flagged. */
  readonly guessed: number;
  readonly macroF1: number;
}

/** With the claims' own articles taken out of the archive, whatever is said is a guess. In percent. */
export interface Guesses {
  readonly flagged: number;
  readonly confirmed: number;
}

type Setting = "own" | "archive" | "missing";
type Label = Case["row"]["label"];

function heldIn(sentence: Case["sentences"][number], setting: Setting): readonly Held[] {
  switch (setting) {
    case "own":
      return [sentence.own];
    case "archive":
      return [sentence.own, ...sentence.others].slice(0, 3);
    case "missing":
      return sentence.others;
  }
}

/** What the engine would make of a claim. */
export function labelUnder({ sentences }: Case, weights: Weights, limit: Limits, setting: Setting): Label {
  const outcomes = sentences.flatMap((sentence) => {
    const views = heldIn(sentence, setting).map((held) => viewsUnder(held, weights));
    return sentence.items.map(
      (_, at) =>
        decide(
          views.flatMap((list) => list[at] ?? []),
          limit,
        ).kind,
    );
  });
  if (outcomes.some((kind) => kind === "refuted" || kind === "turned")) return "REFUTED";
  return outcomes.length > 0 && outcomes.every((kind) => kind === "supported") ? "SUPPORTED" : "NEI";
}

const labels: readonly Label[] = ["SUPPORTED", "REFUTED", "NEI"];
const percent = (part: number, whole: number): number => (whole ? Math.round((1000 * part) / whole) / 10 : 0);

/** Measures cases, each under the weights that never saw its fold. */
export function measure(
  cases: readonly Case[],
  weightsOf: (fold: number) => Weights,
  limit: Limits,
  setting: "own" | "archive",
): Measures {
  const seen = cases.map((one) => ({ one, got: labelUnder(one, weightsOf(one.row.fold), limit, setting) }));
  const count = (want: Label, got?: Label): number =>
    seen.filter((s) => s.one.row.label === want && (got === undefined || s.got === got)).length;
  const numeric = seen.filter(({ one: { row } }) => {
    const known = digitsOf(row.evidence);
    return row.label === "REFUTED" && [...digitsOf(row.claim)].some((number) => !known.has(number));
  });
  const f1 = labels.map((label) => {
    const predicted = seen.filter((s) => s.got === label).length;
    return (2 * count(label, label)) / Math.max(1, predicted + count(label));
  });
  return {
    found: percent(numeric.filter((s) => s.got === "REFUTED").length, numeric.length),
    alarms: percent(count("SUPPORTED", "REFUTED"), count("SUPPORTED")),
    confirmed: percent(count("SUPPORTED", "SUPPORTED"), count("SUPPORTED")),
    guessed: percent(count("NEI", "REFUTED"), count("NEI")),
    macroF1: percent(
      f1.reduce((sum, value) => sum + value, 0),
      labels.length,
    ),
  };
}

/** What is said of claims whose article the archive does not hold. */
export function measureMissing(cases: readonly Case[], weightsOf: (fold: number) => Weights, limit: Limits): Guesses {
  const got = cases.map((one) => labelUnder(one, weightsOf(one.row.fold), limit, "missing"));
  return {
    flagged: percent(got.filter((label) => label === "REFUTED").length, got.length),
    confirmed: percent(got.filter((label) => label === "SUPPORTED").length, got.length),
  };
}

/** In percent: of the figures that nobody changed, those flagged where their evidence is taken out of the article. */
export function measureTakenAway(cases: readonly Case[], weightsOf: (fold: number) => Weights, limit: Limits): number {
  const flagged = cases.flatMap(({ row, sentences }) =>
    sentences.flatMap(({ away, untouched }) =>
      viewsUnder(away, weightsOf(row.fold)).flatMap((view, at) =>
        untouched[at] ? [["refuted", "turned"].includes(decide([view], limit).kind)] : [],
      ),
    ),
  );
  return percent(flagged.filter((flag) => flag).length, flagged.length);
}
