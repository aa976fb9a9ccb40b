import { originOf } from "../../figures/memo";
import type { Figure } from "../../model/figure";
import { detached } from "../../text/memo";
import type { Prose } from "../../text/prose";
import type { Relation } from "./relation";

/** Relations of one paragraph's figures, by kind. */
export type ByKind = readonly (readonly Relation[])[];

interface Kept {
  /** The paragraph with the ends of its neighbours. */
  readonly text: string;
  /** As they stood then. */
  readonly figures: readonly Figure[];
  readonly found: ByKind;
}

// Patterns look so far over a paragraph's ends at most.
const around = 120;

const surroundings = ({ view, blocks, sentences }: Prose, { sentence }: Figure): string => {
  const block = blocks[sentences[sentence]?.block ?? -1];
  return block ? view.text.slice(Math.max(0, block.start - around), block.end + around) : "";
};

const areSame = (before: readonly Figure[], now: readonly Figure[]): boolean =>
  before.length === now.length &&
  now.every((figure, at) => {
    const other = before[at];
    return other !== undefined && originOf(figure) === originOf(other) && figure.text === other.text;
  });

function moved({ figures, found }: Kept, now: readonly Figure[]): ByKind {
  if (found.every((relations) => relations.length === 0)) return found;
  const places = new Map(figures.map((figure, at) => [figure, now[at] ?? figure]));
  const here = (figure: Figure): Figure => places.get(figure) ?? figure;
  return found.map((relations) =>
    relations.map((one) => ({ ...one, result: here(one.result), operands: one.operands.map(here) })),
  );
}

/** What paragraphs were found to state, kept from one check of a draft to the next. */
export class RelationMemo {
  readonly #known = new WeakMap<Figure, Kept>();

  /** The relations of a paragraph's figures: the same for a paragraph that was only moved. */
  recall(figures: readonly Figure[], prose: Prose, work: () => ByKind): ByKind {
    const [first] = figures;
    if (!first) return [];
    const text = surroundings(prose, first);
    const before = this.#known.get(originOf(first));
    if (before?.text === text && areSame(before.figures, figures)) return moved(before, figures);
    const found = work();
    this.#known.set(originOf(first), { text: detached(text), figures, found });
    return found;
  }
}
