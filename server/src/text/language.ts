import type { Language } from "../model/language";

// Letters that of the three languages only Vietnamese has, and those that French or Portuguese names bring along as well.
const onlyVietnamese = new Set("ăđơưảãạằẳẵắặầẩẫấậẻẽẹềểễếệỉĩịỏọồổỗốộờởỡớợủũụừửữứựỳỷỹỵ");
const alsoVietnamese = new Set("àáâèéêìíòóôõùúý");

// What Vietnamese often writes without any mark, and its commonest syllables as people type them without accents.
const plainVietnamese =
  /(?<![\p{L}\p{M}])(?:cho|cao|hai|ba|trong|theo|thu|nam|kim|va|cua|cac|duoc|voi|nhat|viet|dat|tang|giam|xuat|nhap|khau|nuoc|nguoi|quan|tinh|den|thang|ty|trieu|nghin|dong|hon|gan|khoang|ban|tu|mot|nhung|ngach|doanh|nghiep|thuong|mai|dau|hop|tac)(?![\p{L}\p{M}])/giu;
// Not "to", "an", "in", "on", "do" or "so", which are Vietnamese words too.
const english =
  /(?<![\p{L}\p{M}])(?:the|of|and|for|with|from|by|is|was|were|have|had|its|that|this|as|will|trade|billion|million|percent|exports?|imports?|year|over|nearly|about)(?![\p{L}\p{M}])/giu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What a language is told by: enough of a text, not all of it. */
const sampleSize = 4000;

interface Letters {
  roman: number;
  marked: number;
  onlyVietnamese: number;
  kana: number;
  japanese: number;
}

function lettersOf(text: string): Letters {
  const found: Letters = { roman: 0, marked: 0, onlyVietnamese: 0, kana: 0, japanese: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) found.roman++;
    else if (code >= 0xc0 && code <= 0x1eff) {
      const letter = text.charAt(at).toLowerCase();
      const isOnly = onlyVietnamese.has(letter);
      if (isOnly) found.onlyVietnamese++;
      if (isOnly || alsoVietnamese.has(letter)) found.marked++;
      found.roman++;
    } else if (code >= 0x3041 && code <= 0x30ff) {
      found.kana++;
      found.japanese++;
    } else if (code >= 0x3400 && code <= 0x9fff) found.japanese++;
  }
  return found;
}

/**
 * The language of a passage by its letters: kana or Han → `ja`, Vietnamese letters → `vi`, else by common words.
 *
 * "514億4300万米ドル、JETRO Hanoi" → `ja`; "Kim ngach xuat khau dat 19 ty USD" → `vi`; "US$19.2 billion, Quảng Ninh" → `en`.
 * A passage with too little to tell by ("2023", "19.2 USD") takes `fallback`.
 */
export function languageOf(text: string, fallback: Language = "en"): Language {
  const sample = text.length > sampleSize ? text.slice(0, sampleSize) : text;
  const letters = lettersOf(sample);
  const { roman, japanese } = letters;
  // One Japanese letter says about as much as three Latin ones; a name in brackets does not turn the passage.
  if (japanese > 0 && japanese * 3 >= roman) return "ja";
  if (letters.kana >= 4 && japanese * 8 >= roman) return "ja";
  // In Vietnamese every fifth letter or so carries a mark; among foreign names fewer, in a Vietnamese name in English fewer still.
  if (letters.onlyVietnamese > 0 && letters.marked * 8 >= roman) return "vi";
  const inEnglish = count(sample, english);
  if (letters.marked > 0 && inEnglish === 0 && (fallback === "vi" || letters.marked * 16 >= roman)) return "vi";
  const inVietnamese = count(sample, plainVietnamese);
  if (inEnglish >= 2 && inEnglish > inVietnamese) return "en";
  if (inVietnamese >= 3 && inVietnamese > inEnglish * 2 && inVietnamese * 9 >= roman) return "vi";
  // A run of names ("Toyota Motor Vietnam") says nothing; a longer run of unmarked words is hardly Vietnamese or Japanese.
  return fallback === "en" || inEnglish > 0 || roman >= 24 ? "en" : fallback;
}
