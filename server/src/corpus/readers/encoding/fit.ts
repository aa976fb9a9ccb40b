import iconv from "iconv-lite";
import { isSyllable } from "./syllable";

/** How much of a trial decoding reads as its language, and how much does not; of what is not ASCII only. */
export interface Fit {
  readonly good: number;
  readonly bad: number;
}

// What typesetting adds to any text, and no letter: quotes, dashes, signs of money and measure.
const signs = /[\u00a0£¥§©«®°±²³´·»¼½¾×÷‐-—‘-‚“-„†-‡•…‰‹›€₫™]/u;
const nonAscii = /[^\p{ASCII}]/u;
const wordOrSign = /[\p{L}\p{M}]+|[^\p{ASCII}]/gu;

/** `isGood` says `null` of words that prove nothing. */
function fitBy(text: string, isGood: (word: string) => boolean | null): Fit {
  const fit = { good: 0, bad: 0 };
  for (const [part] of text.matchAll(wordOrSign)) {
    if (!nonAscii.test(part)) continue;
    const verdict = /^\p{L}/u.test(part) ? isGood(part) : signs.test(part) ? null : false;
    if (verdict !== null) fit[verdict ? "good" : "bad"]++;
  }
  return fit;
}

// "NĐ-CP", "HĐND", "TƯ": initials follow no rule of syllables.
const initials = /^[A-ZĐĂÂÊÔƠƯ]{1,6}$/u;

/** Counts words with letters that are not ASCII: syllables of Vietnamese, and others. */
export const vietnameseFit = (text: string): Fit =>
  fitBy(text, (word) => isSyllable(word) || (initials.test(word) ? null : false));

const cased = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u;
const rare = /[ªºÐÞðþ]/u;
// A sign glued to letters ("®¹t", "Ph¸p") is a letter of another encoding.
const glued = /(?<=\p{L})[^\p{ASCII}\p{L}’‐-—·…”»]+(?=\p{L})|[®¹¸µ¬¶]+(?=\p{Ll})/gu;

/** Counts words with accents as the languages of western Europe set them (few in a word, no capital within), and others. */
export const westernFit = (text: string): Fit =>
  fitBy(text.replace(glued, "ð"), (word) => {
    const accented = word.match(/[^\p{ASCII}]/gu)?.length ?? 0;
    return cased.test(word) && !rare.test(word) && (accented * 2 <= word.length || word.length === 1);
  });

let commonKanji: ReadonlySet<string> | undefined;

/** The 2,965 kanji of everyday print: JIS X 0208, level 1, rows 16 to 47. */
function isCommonKanji(letter: string): boolean {
  if (!commonKanji) {
    const cells: number[] = [];
    for (let row = 16; row <= 47; row++)
      for (let cell = 1; cell <= (row === 47 ? 51 : 94); cell++) cells.push(row + 0xa0, cell + 0xa0);
    commonKanji = new Set(iconv.decode(Uint8Array.from(cells), "euc-jp"));
  }
  return commonKanji.has(letter);
}

const kana = /[\u3041-\u3096\u30a1-\u30fc]/u;
const japaneseSigns = /[\u2010-\u203b\u2190-\u21ff\u2460-\u2473\u25a0-\u2606\u3000-\u301e\uff01-\uff5e￥×÷±°℃]/u;

/** Counts kana, everyday kanji and Japanese signs, and others. Without kana it may as well be Chinese: nothing is good. */
export function japaneseFit(text: string): Fit {
  const fit = { good: 0, bad: 0 };
  let kanas = 0;
  for (const letter of text) {
    if (letter <= "\u007f") continue;
    const isKana = kana.test(letter);
    if (isKana) kanas++;
    fit[isKana || isCommonKanji(letter) || japaneseSigns.test(letter) ? "good" : "bad"]++;
  }
  return kanas * 20 >= fit.good ? fit : { good: 0, bad: fit.good + fit.bad };
}
