import type { Span } from "../model/span";

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

// Anything that normalisation could change: marks, Hangul aside, exotic spaces and hyphens, full-width and squared forms, CR.
const notPlain =
  /[\p{M}\r\u00a0\u00ad\u1680\u2000-\u2015\u2018-\u201f\u2028-\u202f\u205f-\u2064\u2212\u3000\u301c\u3300-\u33ff\ufb00-\ufb06\ufeff\uff00-\uffef]/u;

const replaced = new Map<string, string>([
  ...[..."\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"].map(
    (c) => [c, " "] as const,
  ),
  ...[..."\u2010\u2011\u2012\u2013\u2212"].map((c) => [c, "-"] as const),
  ...[..."\u2018\u2019\u201a\u201b"].map((c) => [c, "'"] as const),
  ...[..."\u201c\u201d\u201e\u201f"].map((c) => [c, '"'] as const),
  ...[..."\u2028\u2029"].map((c) => [c, "\n"] as const),
  ...[
    ..."\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufe0e\ufe0f\ufeff",
  ].map((c) => [c, ""] as const),
  ["\u301c", "~"],
]);

// One base character with the marks that may compose with it; everything else stands alone.
const clusters = /\r\n|\P{M}\p{M}*|\p{M}+/gsu;

const normalise = (cluster: string): string => {
  if (cluster === "\r\n" || cluster === "\r") return "\n";
  const known = replaced.get(cluster);
  if (known !== undefined) return known;
  const code = cluster.charCodeAt(0);
  const compatible = (code >= 0xff00 && code <= 0xffef) || (code >= 0x3300 && code <= 0x33ff);
  return compatible ? cluster.normalize("NFKC") : cluster.normalize("NFC");
};

/** Builds the view of a text; linear, and without a map where nothing had to change. */
export function createView(original: string): TextView {
  if (!notPlain.test(original))
    return { original, text: original, toOriginal: (span) => ({ start: span.start, end: span.end }), toView: (o) => o };
  const parts: string[] = [];
  // starts[i], ends[i]: the original span of view unit i.
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(clusters)) {
    const from = match.index;
    const to = from + match[0].length;
    const plain = normalise(match[0]);
    parts.push(plain);
    for (let i = 0; i < plain.length; i++) {
      starts.push(from);
      ends.push(to);
    }
  }
  const text = parts.join("");
  return {
    original,
    text,
    toOriginal: ({ start, end }) => {
      const from = starts[start] ?? original.length;
      return { start: from, end: end > start ? (ends[end - 1] ?? original.length) : from };
    },
    toView: (offset) => {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] ?? 0) <= offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}
