import type { SourceDocument } from "../../corpus/document";
import type { Figure } from "../../model/figure";
import type { Span } from "../../model/span";
import type { Evidence, Step, Verdict } from "../../model/verdict";
import type { Prose } from "../../text/prose";
import { disjoint, intervalOf } from "../arithmetic/interval";
import type { Coverage } from "../coverage";
import { cite, passageOf } from "../evidence";
import { support } from "../verdicts";
import { stretchOf } from "./durations";
import { listedIn } from "./lists";
import { ratioOf } from "./ratios";

/** A document beside a statement, and how well it covers it. */
interface Beside {
  readonly document: SourceDocument;
  readonly coverage: Coverage;
}

// From so much of the statement on a document speaks of the same.
const speaks = 0.5;
// More names than that are a register.
const mostNames = 20;

const steps: readonly Step[] = [{ what: "derived" }];

type Some = readonly [Evidence, ...Evidence[]];

const derived = (figure: Figure, [first, ...rest]: Some, formula: string): Verdict => {
  const derivation = `${formula} = ${figure.text}`;
  const told = rest.map((one) => ({ ...one, derivation }));
  return support(figure, "derived", [{ ...first, derivation }, ...told], steps, derivation);
};

const wholeNumber = ({ quantity: { lower, upper, bound } }: Figure): number =>
  bound === "exact" && lower !== null && lower === upper ? Number(lower) : Number.NaN;

/** "3 tỉnh" where the sentence lists three names: the draft names them too, or the source says "tỉnh" before each. */
function countOf(figure: Figure, text: string, statement: string, passage: Evidence): Verdict | null {
  const count = wholeNumber(figure);
  if (!["count", "person"].includes(figure.quantity.unit) || !(count > 1 && count <= mostNames)) return null;
  const listed = listedIn(text);
  if (listed?.names.length !== count) return null;
  const isNamed = listed.names.every((name) => statement.includes(name));
  const isCounted = listed.noun !== null && figure.text.endsWith(listed.noun);
  return isNamed || isCounted ? derived(figure, [passage], listed.names.join(" + ")) : null;
}

/**
 * Supports a figure that a passage does not state but that follows from it, the formula shown: how many names it lists, how long it
 * is from one of its dates to the other, what share or growth its two amounts make. Only where nothing else decided the figure.
 */
export function followsFrom(figure: Figure, views: readonly Beside[], draft: Prose): Verdict | null {
  if (figure.kind !== "quantity" || figure.quantity.ambiguous !== undefined || figure.modality === "target")
    return null;
  const home: Span | undefined = draft.sentences[figure.sentence];
  const statement = home ? draft.view.text.slice(home.start, home.end) : "";
  for (const { document, coverage } of views) {
    if (coverage.share < speaks) continue;
    for (const sentence of coverage.sentences) {
      const passage = passageOf(document, sentence);
      if (!passage) continue;
      const own = document.figures.filter((one) => one.sentence === sentence);
      const counted = countOf(figure, passage.text.normalize("NFC"), statement, { ...passage, agrees: true });
      if (counted) return counted;
      const stretch = stretchOf(own, figure.quantity.unit);
      if (stretch?.counts.includes(wholeNumber(figure))) {
        const [first, ...rest] = stretch.figures.map((one) => cite(document, one, true));
        if (first) return derived(figure, [first, ...rest], stretch.formula);
      }
      const ratio = ratioOf(figure, own);
      const stated = intervalOf(figure.quantity);
      if (ratio && stated && !disjoint(stated, ratio.computed)) {
        const [top, base] = ratio.figures;
        return derived(figure, [cite(document, top, true), cite(document, base, true)], ratio.formula);
      }
    }
  }
  return null;
}
