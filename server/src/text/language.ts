import type { Language } from "../model/language";

// Letters that of the three languages only Vietnamese has, and those that French or Portuguese names bring along as well.
const onlyVietnamese = "ăđơưảãạằẳẵắặầẩẫấậẻẽẹềểễếệỉĩịỏọồổỗốộờởỡớợủũụừửữứựỳỷỹỵ";
const alsoVietnamese = "àáâèéêìíòóôõùúý";

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
  readonly roman: number;
  readonly marked: number;
  readonly onlyVietnamese: number;
  readonly kana: number;
  readonly japanese: number;
}

const kinds = ["other", "plain", "foreign", "alsoVietnamese", "onlyVietnamese", "kana", "han"] as const;

/** The kind of each UTF-16 unit as an index into `kinds`: a table, because every letter of every text is asked for. */
const kindOf = new Uint8Array(0x10000);
const mark = (kind: (typeof kinds)[number], from: number, to = from): void => {
  kindOf.fill(kinds.indexOf(kind), from, to + 1);
};
mark("plain", 0x41, 0x5a);
mark("plain", 0x61, 0x7a);
mark("foreign", 0xc0, 0x1eff);
for (const letter of alsoVietnamese + alsoVietnamese.toUpperCase()) mark("alsoVietnamese", letter.charCodeAt(0));
for (const letter of onlyVietnamese + onlyVietnamese.toUpperCase()) mark("onlyVietnamese", letter.charCodeAt(0));
mark("kana", 0x3041, 0x30ff);
mark("han", 0x3400, 0x9fff);

function lettersOf(text: string): Letters {
  const found = new Uint32Array(kinds.length);
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf[text.charCodeAt(at)] ?? 0;
    found[kind] = (found[kind] ?? 0) + 1;
  }
  const [, plain = 0, foreign = 0, also = 0, only = 0, kana = 0, han = 0] = found;
  const marked = also + only;
  return { roman: plain + foreign + marked, marked, onlyVietnamese: only, kana, japanese: kana + han };
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
