import type { Candidate } from "../corpus/store/port";
import type { Item } from "../corpus/stream/items";
import { type Stream, StreamMemo } from "../corpus/stream/stream";
import { originOf } from "../figures/memo";
import type { Figure } from "../model/figure";
import type { Language } from "../model/language";
import type { Evidence, Verdict } from "../model/verdict";
import { detached, Memo } from "../text/memo";
import type { Prose } from "../text/prose";
import { RelationMemo } from "./arithmetic/memo";
import type { Alike } from "./concepts/why";
import type { Home } from "./home";
import { inLanguage } from "./messages/index";
import type { WeighedEvidence } from "./sources/weigh";
import { reach } from "./statement";

/** What the passages say of one item of a statement. */
export interface Heard {
  readonly verdict: Verdict;
  readonly refuted: boolean;
  /** Does no passage have its value anywhere? */
  readonly unheard: boolean;
}

/** What the concepts say of a figure, and what came of it together with what the passages said. */
interface Weighed {
  readonly byConcept: Verdict | null;
  readonly settled: WeakMap<Verdict, Verdict>;
}

/** Something worked out for a figure: the same for one that was only moved. */
class FigureMemo<T> {
  readonly #known = new WeakMap<Figure, { readonly found: T }>();

  recall(figure: Figure, work: () => T): T {
    const origin = originOf(figure);
    const known = this.#known.get(origin) ?? { found: work() };
    this.#known.set(origin, known);
    return known.found;
  }
}

/** A message in another language than that of the figure's passage. */
interface Translated {
  readonly figure: Figure;
  readonly native: string;
  readonly language: Language;
  readonly message: string;
}

/** What was judged before, kept from one check of a draft to the next, for one corpus, one glossary and one caution. */
export class JudgingMemo {
  /** `stream`: the draft's sentences as tokens, the same whatever corpus they are held against. */
  constructor(readonly stream = new StreamMemo()) {}

  /** What follows for a figure from others of one source. */
  derived = new FigureMemo<Verdict | null>();
  /** Where sources of another language have its value. */
  readonly abroad = new FigureMemo<readonly Candidate[]>();
  /** What the sources have of the same thing at the same time, and at another. */
  readonly alike = new FigureMemo<Alike>();
  /** What the publisher that the draft names for a figure says of it: by the evidence, as what stands around the figure decides too. */
  #named = new WeakMap<readonly Evidence[], { readonly figure: Figure; readonly own: Verdict | null }>();
  /** The evidence without copies of one report. */
  readonly weighed: WeighedEvidence = new WeakMap();
  /** What the draft's paragraphs state of their own figures. */
  readonly relations = new RelationMemo();
  readonly #statements = new Memo<readonly Heard[]>();
  readonly #terms = new Memo<readonly (Verdict | null)[]>();
  #figures = new WeakMap<Figure, Weighed>();
  /** By the evidence, which a verdict keeps wherever its figure is moved to. */
  readonly #translated = new WeakMap<readonly Evidence[], Translated>();
  #home: Home | null = null;
  readonly #numbers = new WeakMap<Figure, number>();
  #last = 0;

  /** What the passages say of a sentence's items: the same for the same words, neighbours and figures. */
  heard(draft: Prose, stream: Stream, sentence: number, hear: () => readonly Heard[]): readonly Heard[] {
    return this.#statements.recall(this.#keyOf(draft, stream, sentence), () =>
      hear().map(({ verdict, refuted, unheard }) => ({ verdict: kept(verdict), refuted, unheard })),
    );
  }

  /** Whom the draft is about: what is left unsaid is judged by it, so nothing is kept when it changes. */
  enter(home: Home | null): void {
    if (home === this.#home) return;
    this.#figures = new WeakMap();
    this.#named = new WeakMap();
    this.derived = new FigureMemo();
    this.#home = home;
  }

  /** The verdict on a figure, given what the passages say of it: the same for a figure that was only moved. */
  settled(
    byWords: Verdict,
    figure: Figure,
    judge: () => Verdict | null,
    settle: (byConcept: Verdict | null) => Verdict,
  ) {
    const origin = originOf(figure);
    let weighed = this.#figures.get(origin);
    if (!weighed) {
      const byConcept = judge();
      weighed = { byConcept: byConcept && kept(byConcept), settled: new WeakMap() };
      this.#figures.set(origin, weighed);
    }
    let verdict = weighed.settled.get(byWords);
    if (!verdict) {
      verdict = kept(settle(weighed.byConcept && onto(figure, weighed.byConcept)));
      weighed.settled.set(byWords, verdict);
    }
    return onto(figure, verdict);
  }

  /** What a named publisher says of a figure, given what all say. */
  named({ figure, evidence }: Verdict, ask: () => Verdict | null): Verdict | null {
    const origin = originOf(figure);
    let known = this.#named.get(evidence);
    if (known?.figure !== origin) {
      known = { figure: origin, own: ask() };
      this.#named.set(evidence, known);
    }
    return known.own;
  }

  /** The verdict with its message in this language. */
  inLanguage(verdict: Verdict, language: Language): Verdict {
    if (verdict.figure.language === language) return verdict;
    const figure = originOf(verdict.figure);
    const native = verdict.message;
    let known = this.#translated.get(verdict.evidence);
    if (known?.figure !== figure || known.native !== native || known.language !== language) {
      known = { figure, native, language, message: detached(inLanguage(verdict, language).message) };
      this.#translated.set(verdict.evidence, known);
    }
    return { ...verdict, message: known.message };
  }

  /** What the terms of a paragraph say of its figures: the same for the same text and what was found of its figures so far. */
  byTerms(
    { blocks, sentences }: Prose,
    text: string,
    verdicts: readonly Verdict[],
    judge: () => readonly (Verdict | null)[],
  ): readonly (Verdict | null)[] {
    let key = "";
    for (const { figure, verdict, rule, evidence } of verdicts) {
      const base = blocks[sentences[figure.sentence]?.block ?? -1]?.start ?? 0;
      key += `${this.#numberOf(figure)}@${figure.at.start - base} `;
      key += verdict === "supported" ? evidence.map(({ document }) => document.id).join() : rule;
    }
    return this.#terms.recall(`${key}\n${text}`, judge);
  }

  #numberOf(figure: Figure): number {
    const origin = originOf(figure);
    let number = this.#numbers.get(origin);
    if (number === undefined) {
      number = ++this.#last;
      this.#numbers.set(origin, number);
    }
    return number;
  }

  /** The words within reach of a sentence, where sentences begin among them, and their figures. */
  #keyOf({ view }: Prose, stream: Stream, sentence: number): string {
    const first = stream.begins[sentence] ?? 0;
    const end = stream.begins[sentence + 1] ?? first;
    const from = Math.max(0, first - reach);
    const to = Math.min(stream.ids.length, end + reach);
    const base = stream.at[from] ?? 0;
    let key = `${first - from} ${end - from}`;
    for (let token = from; token < to; token++) {
      if (token > from && stream.sentences[token] !== stream.sentences[token - 1]) key += ` .${token - from}`;
      const at = stream.itemAt[token] ?? -1;
      const item = at < 0 ? undefined : stream.items[at];
      if (item) key += this.#keyOfItem(item, token - from, base);
    }
    return `${key} ${view.text.slice(base, stream.at[to])}`;
  }

  #keyOfItem({ figure, period, bare, core }: Item, token: number, base: number): string {
    // A number word is made anew at every layout, and all of it follows from the words.
    if (bare) return ` ${token}b@${core.start - base}-${core.end - base}`;
    return ` ${token}${period ? "p" : "#"}${this.#numberOf(figure)}@${core.start - base}-${core.end - base}`;
  }
}

/** On the figure as it is kept, the message in one piece: neither holds on to the text of a draft that has moved on. */
export const kept = (verdict: Verdict): Verdict =>
  onto(originOf(verdict.figure), { ...verdict, message: detached(verdict.message) });

/** The same verdict on the same figure, read again at another place. */
export const onto = (figure: Figure, verdict: Verdict): Verdict =>
  verdict.figure === figure ? verdict : { ...verdict, figure };
