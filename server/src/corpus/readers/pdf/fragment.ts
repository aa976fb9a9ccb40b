/** A run of letters as a page shows it; lengths in points, `y` counted downwards to the line that the letters stand on. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of the font. */
  readonly size: number;
  readonly font: string;
}

/** Fragments that stand side by side, put together: a line of a paragraph, a cell of a table. */
export interface Segment extends Fragment {}

/** Segments on one line, from left to right. */
export type Row = readonly Segment[];

const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;

/** Is the letter of a script that sets no spaces between words? */
export const isWide = (letter: string): boolean => wide.test(letter);

/** Between `before` and `after`, how two pieces of one text are joined: Chinese and Japanese set no space. */
export function glue(before: string, after: string): string {
  const [last, first] = [before.at(-1) ?? " ", after.at(0) ?? " "];
  return /\s/.test(last + first) || isWide(last) || isWide(first) ? "" : " ";
}

// In the place of a raised mark until the words are escaped: the private signs of Unicode for such notes.
const [raisedOpen, raisedClose] = ["\ufff9", "\ufffb"];

/** Words with raised marks shown as HTML does. */
export const showRaised = (words: string): string =>
  words.replaceAll(raisedOpen, "<sup>").replaceAll(raisedClose, "</sup>");

/** The raised marks in some words. */
export const raisedIn = (words: string): string[] =>
  words
    .split(raisedOpen)
    .slice(1)
    .map((part) => part.split(raisedClose, 1)[0] ?? "");

// A footnote's number, or the 2 of a square: small, and above the line.
const isRaised = (fragment: Fragment, line: Fragment): boolean =>
  fragment.size <= line.size * 0.88 &&
  line.y - fragment.y > line.size * 0.15 &&
  /^[[(]?\d{1,3}[\])]?$|^\*{1,3}$/.test(fragment.text.trim());

/** Widest gap that still is one between words, in sizes of the font. */
const wordGap = 1.3;
/** Narrowest gap that is one between words. */
const leastGap = 0.17;
/** Between two numbers a gap wider than a space parts columns: in no sentence does one follow the other. */
const numberGap = 0.45;
const isNumber = (text: string): boolean => /^[-−△▲(]?[\d.,]+[)%]?$/.test(text.normalize("NFKC").trim());

/** Lays fragments out in rows, top to bottom. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const lines: { base: Fragment; all: Fragment[] }[] = [];
  // The largest letters of a line say where it stands: a raised mark joins them, not they the mark.
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y || a.left - b.left)) {
    const line = lines.findLast(
      ({ base }, index) =>
        index >= lines.length - 3 && Math.abs(base.y - fragment.y) <= Math.max(base.size, fragment.size) * 0.45,
    );
    if (!line) lines.push({ base: fragment, all: [fragment] });
    else {
      line.all.push(fragment);
      if (fragment.size > line.base.size) line.base = fragment;
    }
  }
  return lines.toSorted((a, b) => a.base.y - b.base.y).map(({ base, all }) => segmentsOf(base, all));
}

function segmentsOf(base: Fragment, all: readonly Fragment[]): Segment[] {
  const segments: Segment[] = [];
  for (const fragment of all.toSorted((a, b) => a.left - b.left)) {
    const last = segments.at(-1);
    const text = isRaised(fragment, base) ? `${raisedOpen}${fragment.text.trim()}${raisedClose}` : fragment.text;
    const gap = last ? fragment.left - last.right : Number.POSITIVE_INFINITY;
    const size = Math.max(fragment.size, last?.size ?? 0);
    const widest = last && isNumber(last.text) && isNumber(text) ? numberGap : wordGap;
    if (!last || gap > size * widest) segments.push({ ...fragment, text, y: base.y });
    else {
      const isApart = gap > size * (isWide(last.text.at(-1) ?? "") || isWide(text.at(0) ?? "") ? 0.6 : leastGap);
      const between = isApart && !/\s$/.test(last.text) && !/^\s/.test(text) ? " " : "";
      const main = fragment.text.length > last.text.length ? fragment : last;
      segments[segments.length - 1] = {
        text: last.text + between + text,
        left: last.left,
        right: Math.max(last.right, fragment.right),
        y: base.y,
        size: main.size,
        font: main.font,
      };
    }
  }
  return segments.map((segment) => ({ ...segment, text: segment.text.trim() })).filter(({ text }) => text !== "");
}
