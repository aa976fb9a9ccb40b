import { decide } from "../../server/src/verify/decide";
import type { Weights } from "../../server/src/verify/weights";
import { type Case, type Held, viewsUnder } from "./cases";
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
  /** With the claim's own article taken out of the archive: flagged and confirmed, both guesses. */
  readonly missingFlagged: number;
  readonly missingConfirmed: number;
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
export function labelUnder({ sentences }: Case, weights: Weights, threshold: number, setting: Setting): Label {
  const outcomes = sentences.flatMap((sentence) => {
    const views = heldIn(sentence, setting).map((held) => viewsUnder(held, weights));
    return sentence.items.map(
      (_, at) =>
        decide(
          views.flatMap((list) => list[at] ?? []),
          threshold,
        ).kind,
    );
  });
  if (outcomes.includes("refuted")) return "REFUTED";
  return outcomes.length > 0 && outcomes.every((kind) => kind === "supported") ? "SUPPORTED" : "NEI";
}

const labels: readonly Label[] = ["SUPPORTED", "REFUTED", "NEI"];
const percent = (part: number, whole: number): number => (whole ? Math.round((1000 * part) / whole) / 10 : 0);

/** Measures cases, each under the weights that never saw its fold. */
export function measure(
  cases: readonly Case[],
  weightsOf: (fold: number) => Weights,
  threshold: number,
  setting: "own" | "archive",
): Measures {
  const seen = cases.map((one) => ({ one, got: labelUnder(one, weightsOf(one.row.fold), threshold, setting) }));
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
  const far = cases
    .filter((one) => one.row.real)
    .map((one) => labelUnder(one, weightsOf(one.row.fold), threshold, "missing"));
  return {
    found: percent(numeric.filter((s) => s.got === "REFUTED").length, numeric.length),
    alarms: percent(count("SUPPORTED", "REFUTED"), count("SUPPORTED")),
    confirmed: percent(count("SUPPORTED", "SUPPORTED"), count("SUPPORTED")),
    guessed: percent(count("NEI", "REFUTED"), count("NEI")),
    macroF1: percent(
      f1.reduce((sum, value) => sum + value, 0),
      labels.length,
    ),
    missingFlagged: percent(far.filter((label) => label === "REFUTED").length, far.length),
    missingConfirmed: percent(far.filter((label) => label === "SUPPORTED").length, far.length),
  };
}
