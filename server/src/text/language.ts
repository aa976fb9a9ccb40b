import type { Language } from "../model/language";

const kana = /[\u3040-\u30ff]/g;
const han = /[\u4e00-\u9fff]/g;
const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/gi;
const latin = /[a-z]/gi;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * The language of a passage by its letters: kana or Han → `ja`, Vietnamese letters → `vi`, else `en`.
 * A passage with too few letters to tell ("514億" aside) takes `fallback`.
 */
export function languageOf(text: string, fallback: Language = "en"): Language {
  const sample = text.length > 20000 ? text.slice(0, 20000) : text;
  const japanese = count(sample, kana) + count(sample, han);
  const roman = count(sample, latin);
  if (japanese > 0 && japanese * 3 >= roman) return "ja";
  const marked = count(sample, vietnamese);
  if (marked * 12 >= roman + marked && marked > 0) return "vi";
  return roman >= 12 ? "en" : fallback;
}
