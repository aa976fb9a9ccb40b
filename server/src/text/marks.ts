import type { Edit } from "./edits";

/**
 * Stands in the view for what the page shows but nobody reads aloud (an address, code, a picture, struck-out text),
 * so that its neighbours don't meet: U+FFFC, Unicode's object replacement character.
 */
export const standIn = "\ufffc";

interface Mark {
  /** Without one of these the pattern need not be tried: most texts hold none. */
  readonly hints: readonly string[];
  readonly pattern: RegExp;
  readonly becomes: string;
}

// "theo số liệu của Tổng cục Hải quan", "according to the ministry", "出典：財務省": who says so, a bracket within allowed. "theo giá
// hiện hành" names nobody.
const who = String.raw`(?:[^()（）\d\n]|[(（][^()（）\d\n]{0,60}[)）]){1,120}`;
const credit = String.raw`(?:[Tt]heo\s+(?:(?:số\s+liệu|thống\s+kê|công\s+bố|báo\s+cáo)\s+của\s+|(?=\p{Lu}))|[Aa]ccording\s+to\s+|出典[:：]\s*)${who}`;
const publication = String.raw`[,、]\s*(?:(?:công\s+bố\s+ngày|published\s+on)\s+[^()（）\n]{1,40}|\d{4}年\d{1,2}月\d{1,2}日公表)`;

const kinds: readonly Mark[] = [
  {
    hints: ["://", "www."],
    pattern: /(?<![\p{L}\p{N}])(?:(?:https?|ftp):\/\/|www\.)[^\s<>"\u3001\u3002]+/giu,
    becomes: standIn,
  },
  {
    hints: ["@"],
    pattern: /(?<![\p{L}\p{N}._%+-])[\w.%+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/giu,
    becomes: standIn,
  },
  {
    // `[^1]` anywhere, `[1]` glued to what it annotates ("6,73%[1]") or leading its own note.
    hints: ["["],
    pattern: /\[\^[^\]\s]{1,80}\]:?|(?:(?<=[^\s[])|(?<=(?:^|\n)[ \t]{0,8}))\[\d{1,3}\]/gu,
    becomes: "",
  },
  {
    // Pandoc's citations: "[@hai-quan-2023]", "[xem @a; -@b, tr. 3]"; their digits are no figures.
    hints: ["@"],
    pattern: /[ \t]?\[(?:[^[\]\n@]{0,120}(?<![\p{L}\p{M}\p{N}._%+-]-?)-?@[^[\]\n]{1,400})\]/gu,
    becomes: "",
  },
  {
    hints: ["@"],
    pattern:
      /(?<![\p{L}\p{M}\p{N}._%+/-])@(?:\{[^{}\s]{1,200}\}|[\p{L}\p{N}_][\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]{0,200})/gu,
    becomes: standIn,
  },
  {
    // A credit in brackets cites in words; the time it may add is the figure's and stays.
    hints: ["(", "（"],
    pattern: new RegExp(
      `[ \\t]?[(（]${credit}(?:${publication})?[)）]|(?<=[(（])${credit}[,、]\\s*(?=tính\\s+đến|năm|tháng|quý|as\\s+of|in\\s|\\d{4}年)`,
      "gu",
    ),
    becomes: "",
  },
];

// A full stop or bracket that ends the sentence is not the address's.
const trailing = /[.,;:!?)'\]]+$/;

/** Of edits that overlap ("[xem @a, https://b.vn]" as a citation and as an address) the first, and of those the longest, stands. */
function apart(edits: Edit[]): Edit[] {
  let end = -1;
  return edits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
}

/** What is no prose in a text of any format, as edits: addresses give way to a stand-in, citations and footnote marks vanish. */
export function marksIn(text: string, from = 0, to = text.length): Edit[] {
  const part = text.slice(from, to);
  const edits: Edit[] = [];
  for (const { hints, pattern, becomes } of kinds) {
    if (!hints.some((hint) => part.includes(hint))) continue;
    for (const match of part.matchAll(pattern)) {
      const found = becomes === standIn ? match[0].replace(trailing, "") : match[0];
      const start = from + match.index;
      edits.push({ start, end: start + found.length, text: becomes });
    }
  }
  return apart(edits);
}
