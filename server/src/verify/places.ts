import type { SourceDocument } from "../corpus/document";
import type { Figure } from "../model/figure";
import { plainLetters } from "../text/plain-letters";
import type { Prose } from "../text/prose";
import type { ConceptFamily } from "./compare/concept";

// "Đà Nẵng", "Binh Duong", "Ha Nam": up to four words with a capital.
const name = String.raw`\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+){0,3}`;
/** Behind a word for where, or as the subject that begins a clause (two capitals at least: any sentence begins with one). */
const placed = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?:tại|ở|tỉnh|thành phố|TP\.?|in|at|province of|city of)\s)(?<where>${name})|(?:^|[;:,.]\s)(?:(?:Riêng|Tại|Ở|In|At)\s)?(?<who>\p{Lu}[\p{Ll}\p{M}]+(?:[ -]\p{Lu}[\p{Ll}\p{M}]+){1,3})(?=\s\p{Ll})`,
  "gu",
);
const plain = (text: string): string => plainLetters(text).replace(/[^\p{L}\p{N}]/gu, "");

/** Months, days, and words that only open a sentence are no places. */
const others =
  /^(?:Theo|Trong|Tính|Kể|Riêng|Kim|Tổng|Hiện|According|The|January|February|March|April|May|June|July|August|September|October|November|December|Q\d|H\d|Tháng|Năm|Quý)/u;

/** The places and bodies that a clause names and that are no parties of the glossary: "vốn đăng ký tại Đồng Nai" → Đồng Nai. */
function placesIn(clause: string, { language }: Figure, concepts: ConceptFamily): string[] {
  return [...clause.matchAll(placed)].flatMap(({ groups }) => {
    const found = groups?.where ?? groups?.who ?? "";
    return others.test(found) || concepts.named(found, language).size > 0 ? [] : [found];
  });
}

/** The part of a sentence that a figure stands in, up to the marks that part what is told of others. */
function clauseOf(sentence: string, at: number): string {
  const from = Math.max(sentence.lastIndexOf(";", at), sentence.lastIndexOf("。", at)) + 1;
  const to = sentence.indexOf(";", at);
  return sentence.slice(from, to < 0 ? undefined : to).trim();
}

/** A figure's clause, and its paragraph with the headings above it. */
interface Telling {
  readonly figure: Figure;
  readonly clause: string;
  readonly around: string;
}

function inDraft(figure: Figure, { sentences, blocks, view }: Prose): Telling | null {
  const home = sentences[figure.sentence];
  const block = blocks[home?.block ?? -1];
  if (!home || !block) return null;
  const said = (at: number): string => view.text.slice(blocks[at]?.start ?? 0, blocks[at]?.end ?? 0);
  return {
    figure,
    clause: clauseOf(view.text.slice(home.start, home.end), figure.at.start - home.start),
    around: [...block.headings.map(said), view.text.slice(block.start, block.end)].join(" "),
  };
}

const namesOther = (ours: Telling, text: string, concepts: ConceptFamily): boolean => {
  const places = placesIn(ours.clause, ours.figure, concepts);
  return places.length > 0 && places.some((place) => !plain(text).includes(plain(place)));
};

const isKnown = ({ concept, language }: Figure, concepts: ConceptFamily): boolean =>
  language !== "ja" && concepts.get(concept?.id) !== undefined;

/**
 * Does the draft's clause name a place that the source names nowhere: Japanese visitors to Hà Nội, and to Đà Nẵng? Only of what the
 * glossary knows; of names in two scripts nothing is known.
 */
export function isOfUnnamedPlace(
  figure: Figure,
  draft: Prose,
  source: Figure,
  { about, prose }: SourceDocument,
  concepts: ConceptFamily,
): boolean {
  if (!isKnown(figure, concepts) || !isKnown(source, concepts)) return false;
  const ours = inDraft(figure, draft);
  return ours !== null && namesOther(ours, `${about.title ?? ""} ${prose.view.text}`, concepts);
}

/** Does one of the two name a place that stands nowhere near the other's figure? */
export function isOfOtherPlace(
  figure: Figure,
  draft: Prose,
  source: Figure,
  document: SourceDocument,
  concepts: ConceptFamily,
): boolean {
  if (isOfUnnamedPlace(figure, draft, source, document, concepts)) return true;
  if (!isKnown(figure, concepts) || !isKnown(source, concepts)) return false;
  const [ours, theirs] = [inDraft(figure, draft), inDraft(source, document.prose)];
  return ours !== null && theirs !== null && namesOther(theirs, ours.around, concepts);
}
