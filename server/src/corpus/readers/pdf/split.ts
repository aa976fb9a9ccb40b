import { type Fragment, isWide } from "./fragment";

// pdf.js makes one piece of what stands on a line up to 1.3 letters apart, be it words of a sentence or figures of two columns.

/** About how wide letters are, as parts of the font's size: those of Times, by a tenth narrower than those of Arial. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => {
    if (isWide(letter)) return sum + 1;
    if (/[\s.,:;'’!|()ijltfI[\]-]/.test(letter)) return sum + 0.25;
    return sum + (/[\p{Lu}mw%]/u.test(letter) ? 0.7 : 0.5);
  }, 0);

/** Narrowest gap between two columns of figures; spaces are half as wide. What may be one number in groups needs more. */
const [leastGap, leastOfGroups] = [0.42, 0.9];
const groups = /^\d{1,3}(?: \d{3})+$/;

const numbers = /^[-−△▲(]?[\d.,]+[)%]?(?: [-−△▲(]?[\d.,]+[)%]?)+$/;

/** Figures of several columns, each by itself: "952.0 174.0" over 60 points of 12-point letters; not "12 345". */
export function splitNumbers(fragment: Fragment): Fragment[] {
  const { text, left, right, size } = fragment;
  if (!numbers.test(text.normalize("NFKC"))) return [fragment];
  const words = text.split(" ");
  const widths = words.map((word) => widthOf(word) * size);
  const gap = (right - left - widths.reduce((sum, width) => sum + width, 0)) / (words.length - 1);
  if (gap < size * (groups.test(text) ? leastOfGroups : leastGap)) return [fragment];
  let at = left;
  return words.map((word, index) => {
    const from = at;
    at += (widths[index] ?? 0) + gap;
    return { ...fragment, text: word, left: from, right: at - gap };
  });
}

/** A piece that reaches over the side of a cell, cut at the space that stands about there; whole if none does. */
export function splitAt(fragment: Fragment, side: number): Fragment[] {
  const { text, left, right, size } = fragment;
  if (side < left + size * 0.3 || side > right - size * 0.3) return [fragment];
  const scale = (right - left) / Math.max(0.1, widthOf(text));
  const spaces = Array.from(text.matchAll(/\s+/g), ({ 0: space, index }) => {
    const from = left + widthOf(text.slice(0, index)) * scale;
    return { index, end: index + space.length, away: Math.abs(from - side) };
  });
  const [nearest] = spaces.sort((a, b) => a.away - b.away);
  if (!nearest || nearest.away > size * 2) return [fragment];
  return [
    { ...fragment, text: text.slice(0, nearest.index), right: side - size * 0.1 },
    { ...fragment, text: text.slice(nearest.end), left: side + size * 0.1 },
  ];
}
