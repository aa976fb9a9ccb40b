import type { Span } from "../model/span";
import { applyEdits, type Edit, type Edited } from "./edits";

/**
 * A text as readers want it, with the way back to the text as it was written.
 *
 * `text` is NFC with ordinary spaces, hyphens, quotes and half-width digits; offsets into it are *view* offsets.
 * `original` is untouched. "１０％" → "10%", "ho\u0300a" → "hòa", "51,43\u00a0tỷ" → "51,43 tỷ".
 */
export interface TextView {
  readonly original: string;
  readonly text: string;
  /** The original span that a view span came from; whole characters, never half a composed one. */
  toOriginal(span: Span): Span;
  /** The view offset of an original offset (the start of the character that holds it). */
  toView(offset: number): number;
}

const replaced = new Map<string, string>([
  ...[..."\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"].map(
    (c) => [c, " "] as const,
  ),
  ...[..."\u2010\u2011\u2012\u2013\u2212"].map((c) => [c, "-"] as const),
  ...[..."\u2018\u2019\u201a\u201b"].map((c) => [c, "'"] as const),
  ...[..."\u201c\u201d\u201e\u201f"].map((c) => [c, '"'] as const),
  ...["\r\n", "\r", "\u2028", "\u2029"].map((c) => [c, "\n"] as const),
  ...[
    ..."\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufe0e\ufe0f\ufeff",
  ].map((c) => [c, ""] as const),
  ["\u301c", "~"],
]);

// All that normalisation could change: a character with its marks (of which Unicode's Stream-Safe Text Format, UAX #15, lets
// thirty follow each other: ordering a longer run takes longer than its length), half-width kana with its voicing, line ends,
// exotic spaces and hyphens, full-width and squared forms, signs and ideographs with a canonical twin. (Hangul aside.)
const unusual = String.raw`\r\n?|[\uff66-\uff9d][\uff9e\uff9f]|[\u00a0\u00ad\u1680\u2000-\u2014\u2018-\u201f\u2028-\u202f\u205f-\u2064\u2126\u212a\u212b\u2212\u3000\u301c\u3300-\u33ff\uf900-\ufad9\ufb00-\ufb06\ufeff\uff00-\uffef]`;
const cluster = new RegExp(String.raw`(?:(?!\p{M})[^\r\n])?\p{M}{1,30}|${unusual}`, "yu");
const usual = new RegExp(String.raw`^(?!\p{M}|${unusual})[^\ud800-\udfff]`, "u");
const mark = /^\p{M}/u;

/** What each UTF-16 unit is, once it was asked: 1 for one that always stays as it is. Nearly all of a text's are. */
const asked = new Uint8Array(0x10000);

function stays(code: number): boolean {
  if (asked[code] === 0) asked[code] = usual.test(String.fromCharCode(code)) ? 1 : 2;
  return asked[code] === 1;
}

const isCompatible = (code: number): boolean =>
  (code >= 0xff00 && code <= 0xffef) || (code >= 0x3300 && code <= 0x33ff) || (code >= 0xfb00 && code <= 0xfb06);

/** One character, with its marks, as the view writes it. */
export const normalise = (cluster: string): string =>
  replaced.get(cluster) ?? cluster.normalize(isCompatible(cluster.charCodeAt(0)) ? "NFKC" : "NFC");

/** Where the character begins that the mark at `at` stands on; another's place, or nothing before it: the mark's own. */
function baseOf(text: string, at: number, from: number): number {
  const low = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
  const base = at - (low(text.charCodeAt(at - 1)) ? 2 : 1);
  return base >= from && !/[\r\n]/.test(text.charAt(base)) ? base : at;
}

/** Builds the view of a text; linear, and without a map where nothing had to change. */
export function createView(original: string): TextView {
  const edits: Edit[] = [];
  let from = 0;
  for (let at = 0; at < original.length; at++) {
    if (stays(original.charCodeAt(at))) continue;
    const isMark = mark.test(original.slice(at, at + 2));
    cluster.lastIndex = isMark ? baseOf(original, at, from) : at;
    const start = cluster.lastIndex;
    const found = cluster.exec(original)?.[0];
    if (found === undefined) continue;
    from = start + found.length;
    at = from - 1;
    const text = normalise(found);
    if (text !== found) edits.push({ start, end: from, text });
  }
  const { text, toSource, toTarget } = applyEdits(original, edits);
  return { original, text, toOriginal: toSource, toView: toTarget };
}

/** The same view after further edits to its text: markup dropped, so that `**19,2** tỷ` reads "19,2 tỷ". */
export const viewThrough = (view: TextView, edited: Edited): TextView => ({
  original: view.original,
  text: edited.text,
  toOriginal: (span) => view.toOriginal(edited.toSource(span)),
  toView: (offset) => edited.toTarget(view.toView(offset)),
});
