import type { Figure } from "../../model/figure";
import type { Prose } from "../../text/prose";

/** A draft's figures grouped by sentence and by paragraph, with the words between them. */
export interface Passage {
  readonly figures: readonly Figure[];
  /** The view's text, for looking at the words around a figure. */
  readonly text: string;
}

/** The figures of each block, in order. */
export function byBlock(figures: readonly Figure[], prose: Prose): Passage[] {
  const groups = new Map<number, Figure[]>();
  for (const figure of figures) {
    const block = prose.sentences[figure.sentence]?.block ?? -1;
    const group = groups.get(block);
    if (group) group.push(figure);
    else groups.set(block, [figure]);
  }
  return [...groups.values()].map((group) => ({ figures: group, text: prose.view.text }));
}

/** The figures of each sentence that has more than one, in order. */
export function bySentence(figures: readonly Figure[], prose: Prose): Passage[] {
  const groups = new Map<number, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.sentence);
    if (group) group.push(figure);
    else groups.set(figure.sentence, [figure]);
  }
  return [...groups.values()].flatMap((group) => (group.length > 1 ? [{ figures: group, text: prose.view.text }] : []));
}

/** The words between two figures, at most `limit` characters, else `null`. */
export function between(passage: Passage, first: Figure, second: Figure, limit: number): string | null {
  const length = second.at.start - first.at.end;
  return length >= 0 && length <= limit ? passage.text.slice(first.at.end, second.at.start) : null;
}
