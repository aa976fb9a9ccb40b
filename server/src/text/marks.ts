import type { Edit } from "./edits";

/**
 * Stands in the view for what the page shows but nobody reads aloud (an address, code, a picture, struck-out text),
 * so that its neighbours don't meet: U+FFFC, Unicode's object replacement character.
 */
export const standIn = "\ufffc";

// Addresses of pages and mail, and footnote marks: `[^1]` anywhere, `[1]` glued to what it annotates ("6,73%[1]") or leading its own note.
const pattern =
  /(?<![\p{L}\p{N}])(?:(?:https?|ftp):\/\/|www\.)[^\s<>"\u3001\u3002]+|(?<![\p{L}\p{N}._%+-])[\w.%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}|\[\^[^\]\s]{1,40}\]:?|(?:(?<=[^\s[])|(?<=(?:^|\n)[ \t]{0,8}))\[\d{1,3}\]/giu;

/** What is no prose in a text of any format, as edits: addresses give way to a stand-in, footnote marks vanish. */
export function marksIn(text: string, from = 0, to = text.length): Edit[] {
  const edits: Edit[] = [];
  pattern.lastIndex = 0;
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const footnote = match[0].startsWith("[");
    // A full stop or bracket that ends the sentence is not the address's.
    const found = footnote ? match[0] : match[0].replace(/[.,;:!?)'\]]+$/, "");
    const start = from + match.index;
    edits.push({ start, end: start + found.length, text: footnote ? "" : standIn });
  }
  return edits;
}
