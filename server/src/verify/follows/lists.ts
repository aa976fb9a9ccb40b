// A name: words with a capital, "of" may stand between; or a run of Han or katakana.
const word = String.raw`\p{Lu}[\p{L}\p{M}\p{N}&'-]*`;
// What is counted may be said before each: "tỉnh Aichi, tỉnh Gunma và tỉnh Ibaraki".
const noun = String.raw`(?:(?<noun>[\p{Ll}\p{M}]{1,8}(?:\s[\p{Ll}\p{M}]{1,8}){0,2})\s)?`;
const latin = String.raw`(?<![\p{L}\p{M}])${noun}(?<latin>${word}(?:\s(?:of\s)?${word}){0,4})(?![\p{L}\p{M}]|\s\p{Lu})`;
const signs = String.raw`\p{Script=Han}\p{Script=Katakana}ー`;
const asian = `(?<![${signs}])(?<asian>[${signs}]{2,12})(?![${signs}])`;
const opens = new RegExp(`(?:${latin}|${asian})$`, "u");
const stands = new RegExp(`^(?:${latin}|${asian})$`, "u");
const closes = new RegExp(`^(?:${latin}|${asian})`, "u");

const separators = /,?\s(?:và|and|&|cùng)\s|,\s|;\s|、|・|と|及び|および/u;
// Longer pieces hold more than a name.
const longest = 80;

/** Names that a sentence lists, and the word said before each of them, where there is one. */
export interface Listed {
  readonly names: readonly string[];
  readonly noun: string | null;
}

/**
 * The one list of names in a sentence, in its order; `null` where it has none, or more than one.
 *
 * "Ký thỏa thuận với tỉnh Aichi, tỉnh Gunma và tỉnh Ibaraki." → Aichi, Gunma, Ibaraki, each a "tỉnh"
 */
export function listedIn(sentence: string): Listed | null {
  const pieces = sentence.split(separators);
  const lists: Listed[] = [];
  for (let at = 0; at + 1 < pieces.length; ) {
    const first = opens.exec(pieces[at]?.slice(-longest) ?? "")?.groups;
    const found = first ? [first] : [];
    let next = at + 1;
    while (first && next < pieces.length) {
      const piece = pieces[next]?.slice(0, longest) ?? "";
      const whole = stands.exec(piece)?.groups;
      const one = whole ?? closes.exec(piece)?.groups;
      if (one) found.push(one);
      next++;
      if (!whole) break;
    }
    if (found.length > 1) {
      const nouns = new Set(found.map((one) => one.noun?.split(" ").at(-1)));
      const [common] = nouns;
      const names = found.map((one) => one.latin ?? one.asian ?? "");
      lists.push({ names, noun: nouns.size === 1 ? (common ?? null) : null });
    }
    at = Math.max(next - 1, at + 1);
  }
  const [only, another] = lists;
  return only && !another ? only : null;
}
