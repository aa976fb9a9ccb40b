import { readFrontMatter } from "./front-matter";

/** What stands before a place decides what it inherits: period, subject. More than this is not looked back. */
const lookedBack = 800;
const lookedOn = 600;

/** The headings above the end of a text, outermost first. */
function headingsAbove(text: string): string[] {
  const found: string[] = [];
  let depth = 7;
  for (const [line, marks = ""] of [...text.matchAll(/^(#{1,6})\s.*$/gm)].reverse()) {
    if (marks.length >= depth) continue;
    depth = marks.length;
    found.unshift(line);
  }
  return found;
}

/**
 * A place of a draft with as much around it as reading it takes: the front matter, the headings above, the paragraphs before and
 * the rest of its own; so that what is asked while writing costs the same in a long draft.
 *
 * `before` + `after` is a text by itself; the place is between them.
 */
export function surroundings(text: string, offset: number): { readonly before: string; readonly after: string } {
  const { end } = readFrontMatter(text);
  const front = Math.min(end, offset);
  const from = Math.max(front, offset - lookedBack);
  const paragraph = from === front ? front : text.indexOf("\n\n", from) + 1;
  const start = paragraph > front && paragraph < offset ? paragraph : Math.max(front, text.lastIndexOf("\n", from) + 1);
  // At a line's end nothing follows yet: the next line is another thought.
  const blank = /[\r\n]/.test(text.charAt(offset)) ? offset : text.indexOf("\n\n", offset);
  const stop = Math.min(blank < 0 ? text.length : blank, offset + lookedOn);
  const headings = headingsAbove(text.slice(front, start));
  return {
    before: [text.slice(0, front), ...headings.map((line) => `\n\n${line}\n\n`), text.slice(start, offset)].join(""),
    after: text.slice(offset, stop),
  };
}
