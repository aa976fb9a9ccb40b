import type { CorpusStore } from "../corpus/store/port";
import type { Figure } from "../model/figure";
import type { Span } from "../model/span";
import { languageOf } from "../text/language";
import type { Prose } from "../text/prose";
import { surroundings } from "../text/surroundings";
import type { ConceptFamily } from "./compare/concept";
import { type Filled, type Gap, type Suggestion, standIn, suggest, unitBehind } from "./suggest";

/** What may fill a gap of a draft. */
export interface Offer {
  /** The gap with what belongs to its figure around it: a bound before, a unit behind; offsets into the draft. */
  readonly span: Span;
  /** The stand-in as it was read there. */
  readonly place: Figure;
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
}

/** Looks for the figure that is meant in place of a span of a draft; `null` where no quantity can stand there. */
export function fillGap(
  text: string,
  gap: Span,
  read: (text: string) => { readonly prose: Prose; readonly figures: readonly Figure[] },
  write: Gap["write"],
  store: CorpusStore,
  concepts: ConceptFamily,
): Offer | null {
  const { before, after } = surroundings(text.slice(0, gap.start) + text.slice(gap.end), gap.start);
  const at = before.length;
  const fill = (filling: string): Filled | null => {
    const { prose, figures } = read(before + filling + after);
    const place = figures.find(
      ({ kind, start, end }) => kind === "quantity" && start < at + filling.length && at < end,
    );
    return place ? { prose, figures, place } : null;
  };
  const grouped = standIn(languageOf(before.slice(before.lastIndexOf("\n") + 1), languageOf(before)));
  // Before another number's comma a grouped one reads two ways.
  const put = fill(grouped) ? grouped : grouped.replace(/\D/g, "");
  const bare = fill(put);
  if (!bare) return null;
  const { place } = bare;
  const span = {
    start: gap.start - Math.max(0, at - place.start),
    // A noun that the glossary does not know may be any word that goes on.
    end: gap.end + (unitBehind(place) === null ? 0 : Math.max(0, place.end - at - put.length)),
  };
  return { span, place, suggestions: suggest({ standIn: put, read: fill, write }, store, concepts) };
}
