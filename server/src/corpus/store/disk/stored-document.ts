import type { SourceInput } from "../../../model/document";
import type { Figure } from "../../../model/figure";
import type { PlaceMark } from "../../../model/place";
import type { Span } from "../../../model/span";
import type { Prose } from "../../../text/prose";
import { proseOf, type SourceDocument } from "../../document";
import type { Tokens } from "../../stream/stream";
import type { Dictionary } from "./pack";
import { aboutIn, figuresIn, type Layout, layoutIn, type Part, textIn } from "./record";

/** What a stored document is read with. */
export interface Reading {
  /** A part of its record, checked. */
  part(part: Part): Uint8Array;
  tokens(): Pick<Tokens, "ids" | "begins" | "sentences">;
  readonly figures: number;
  readonly dictionary: Dictionary;
}

/** A document of a snapshot: each part is read when it is first looked at and kept as long as the document is. */
export class StoredDocument implements SourceDocument {
  #about: SourceDocument["about"] | undefined;
  #figureAt: ((nth: number) => Figure | null) | undefined;
  readonly #figures: (Figure | undefined)[] = [];
  #all: readonly Figure[] | undefined;
  #layout: Layout | undefined;
  #stream: Tokens | undefined;
  #items: Tokens["items"] | undefined;
  #text: string | undefined;
  #prose: Prose | undefined;

  constructor(
    readonly doubted: boolean,
    private readonly reading: Reading,
  ) {}

  get about(): SourceDocument["about"] {
    this.#about ??= aboutIn(this.reading.part("about"));
    return this.#about;
  }

  figure(nth: number): Figure | null {
    const known = this.#figures[nth];
    if (known) return known;
    this.#figureAt ??= figuresIn(this.reading.part("figures"), this.reading.figures, this.reading.dictionary);
    const figure = this.#figureAt(nth);
    if (figure) this.#figures[nth] = figure;
    return figure;
  }

  get figures(): readonly Figure[] {
    this.#all ??= Array.from({ length: this.reading.figures }, (_, nth) => this.figure(nth)).filter(
      (one) => one !== null,
    );
    return this.#all;
  }

  get stream(): Tokens {
    if (this.#stream) return this.#stream;
    // Copies are told by their words: figures are unpacked only for whoever looks at items.
    const items = (): Tokens["items"] => (this.#items ??= this.#laidOut().items(this.figures));
    this.#stream = {
      ...this.reading.tokens(),
      get items() {
        return items();
      },
    };
    return this.#stream;
  }

  get sentences(): readonly Span[] {
    return this.#laidOut().sentences;
  }

  get text(): string {
    this.#text ??= textIn(this.reading.part("text"));
    return this.#text;
  }

  get prose(): Prose {
    this.#prose ??= proseOf({ ...this.about, text: this.text, ...(this.format && { format: this.format }) });
    return this.#prose;
  }

  get format(): SourceInput["format"] {
    return this.#laidOut().format;
  }

  get places(): readonly PlaceMark[] | undefined {
    return this.#laidOut().places;
  }

  #laidOut(): Layout {
    this.#layout ??= layoutIn(this.reading.part("layout"));
    return this.#layout;
  }
}
