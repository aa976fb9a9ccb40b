// What CommonMark would read as markup within a line: code, emphasis (not a lone star as in "5 * 3" or "(*)"), struck words,
// tags, links and footnotes, character references, and a backslash before any of its marks.
const within =
  /\\(?=[!-/:-@[-`{-~])|`|\*(?=[^\s)])|(?<![\p{L}\p{N}])_(?=\S)|~~|<(?=[a-z/!?])|\](?=[([:])|\[(?=\^)|&(?=#?\w+;)/giu;
// What makes a line a heading, a quote, a rule, a fence or a table. Numbers and dashes stay: what begins with them is a list.
const opening = /^(?=#{1,6}(?:\s|$)|>|[-=_*](?:[-=_* ]*)$|~{3}|\|)/gm;

const marks = /[\\`*_~<>[\]&|#=-]/;

/** Words as Markdown that reads as just these words: "# 5 <b>" → "\# 5 \<b>". */
export const escapeMarkdown = (words: string): string =>
  marks.test(words) ? words.replace(within, "\\$&").replace(opening, "\\") : words;
