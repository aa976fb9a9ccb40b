import type { Figure } from "../../model/figure";
import { clauses } from "../../text/clauses";
import type { Prose } from "../../text/prose";
import { type Lexicon, type Term, weightOf } from "./lexicon";

/** A term with how near it stands to a figure: 1 in its clause, less in its sentence, least in the sentences around it. */
interface Near {
  readonly term: Term;
  readonly nearness: number;
}

/** What is said around a figure, in terms. */
export interface Setting {
  readonly own: readonly Near[];
  /** The sentences beside it in its paragraph, and what they stand under. */
  readonly around: readonly Near[];
}

const inSentence = 0.5;
const beside = 0.3;

/** The terms of a text's sentences, each read once. */
export class TermsOf {
  readonly #read = new Map<number, readonly Term[]>();
  readonly #headings = new Map<number, readonly Term[]>();
  /** What the whole text is about. */
  readonly #title: readonly Term[];

  constructor(
    readonly prose: Prose,
    private readonly lexicon: Lexicon,
    private readonly figures: readonly Figure[],
    title = "",
  ) {
    this.#title = lexicon.read(
      title.normalize("NFC"),
      { start: 0, end: title.normalize("NFC").length },
      prose.language,
    );
  }

  /** "June" of a date, "USD" of an amount: the figure's own. */
  #isInFigure(start: number, end: number): boolean {
    return this.figures.some(({ at }) => at.start < end && start < at.end);
  }

  sentence(at: number): readonly Term[] {
    const { sentences, view } = this.prose;
    const home = sentences[at];
    const known =
      this.#read.get(at) ??
      (home
        ? this.lexicon
            .read(view.text, home, home.language)
            .filter(({ kind, start, end }) => kind !== "name" || !this.#isInFigure(start, end))
        : []);
    this.#read.set(at, known);
    return known;
  }

  /** What the headings above a block say. */
  headings(block: number): readonly Term[] {
    const known =
      this.#headings.get(block) ??
      (this.prose.blocks[block]?.headings ?? []).flatMap((heading) => this.#block(heading));
    this.#headings.set(block, known);
    return known;
  }

  /** What a paragraph stands under: its headings, what leads in to a list, the heads of a table's cell. */
  above(block: number): readonly Term[] {
    return [...this.headings(block), ...this.#leadIn(block), ...this.#heads(block)];
  }

  #leadIn(block: number): readonly Term[] {
    const { kind, leadIn } = this.prose.blocks[block] ?? {};
    return kind === "tableCell" || leadIn == null ? [] : this.#block(leadIn);
  }

  #heads(block: number): readonly Term[] {
    const { row, column, beside = [] } = this.prose.blocks[block]?.heads ?? { row: null, column: null };
    return [row, column, ...beside].flatMap((at) => (at === null || at === block ? [] : this.#block(at)));
  }

  /** All that is read for a paragraph: its own text and what it stands under. */
  textsOf(block: number): string {
    const { blocks, view } = this.prose;
    const { headings = [], leadIn = null, heads } = blocks[block] ?? {};
    const at = [block, leadIn, heads?.row ?? null, heads?.column ?? null, ...(heads?.beside ?? []), ...headings];
    return at
      .map((one) => (one === null ? "" : view.text.slice(blocks[one]?.start ?? 0, blocks[one]?.end ?? 0)))
      .join("\n");
  }

  #block(block: number): readonly Term[] {
    const { blocks, view, language } = this.prose;
    const span = blocks[block];
    return span ? this.lexicon.read(view.text, span, language) : [];
  }

  setting({ sentence, at }: Figure): Setting {
    const { sentences, view } = this.prose;
    const home = sentences[sentence];
    if (!home) return { own: [], around: [] };
    const clause = clauses(view.text, home).find(({ start, end }) => at.start >= start && at.start < end) ?? home;
    const own = this.sentence(sentence).map(
      (term): Near => ({
        term,
        nearness: term.start < clause.end && term.end > clause.start ? 1 : inSentence,
      }),
    );
    const heads = this.#heads(home.block).map((term): Near => ({ term, nearness: 1 }));
    const others = [sentence - 1, sentence + 1].filter((other) => sentences[other]?.block === home.block);
    const around = [...others.flatMap((other) => this.sentence(other)), ...this.above(home.block), ...this.#title];
    return { own: [...own, ...heads], around: around.map((term) => ({ term, nearness: beside })) };
  }
}

/** How much two settings have in common, from 0, and which part of what each says itself the other says too, 0 to 1. */
export interface Likeness {
  readonly shared: number;
  readonly ours: number;
  readonly theirs: number;
  /** A place of the one where the other has another. */
  readonly elsewhere: boolean;
}

const meets = (a: Term, b: Term): boolean => a.ids.some((id) => b.ids.includes(id));

function covered(own: readonly Near[], other: Setting): { readonly shared: number; readonly share: number } {
  const all = [...other.own, ...other.around];
  const seen = new Set<string>();
  let shared = 0;
  let said = 0;
  let met = 0;
  for (const { term, nearness } of own) {
    const key = term.ids.join();
    if (seen.has(key)) continue;
    seen.add(key);
    const weight = weightOf[term.kind];
    const best = all.reduce((most, one) => (one.nearness > most && meets(term, one.term) ? one.nearness : most), 0);
    said += weight * nearness;
    if (best > 0) met += weight * nearness;
    shared += weight * Math.min(nearness, best);
  }
  return { shared, share: said > 0 ? met / said : 0 };
}

const isPlace = ({ term }: Near): boolean => term.kind === "place";

/** Does the clause name a place, and the other text other places only? */
function isElsewhere(ours: Setting, theirs: Setting): boolean {
  const named = ours.own.filter((one) => isPlace(one) && one.nearness === 1);
  return (
    named.length > 0 &&
    theirs.own.some(isPlace) &&
    !named.some(({ term }) => [...theirs.own, ...theirs.around].some((one) => meets(term, one.term)))
  );
}

export function likeness(ours: Setting, theirs: Setting): Likeness {
  const there = covered(ours.own, theirs);
  const here = covered(theirs.own, ours);
  return {
    shared: there.shared,
    ours: there.share,
    theirs: here.share,
    elsewhere: isElsewhere(ours, theirs) || isElsewhere(theirs, ours),
  };
}
