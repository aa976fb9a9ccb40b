const onset = "(?:ngh|ng|nh|gh|gi|g|kh|k|ch|c|th|tr|t|ph|p|qu|b|d|đ|h|l|m|n|r|s|v|x)?";

// The rhymes of Vietnamese without their tones (Đoàn Thiện Thuật, Ngữ âm tiếng Việt), and -ăk of the highlands' names.
const rhymes = [
  "a(?:ch?|i|m|ng?|nh|o|p|t|u|y)?",
  "ă(?:c|k|m|ng?|p|t)",
  "â(?:c|m|ng?|p|t|u|y)",
  "e(?:c|m|ng?|o|p|t)?",
  "ê(?:ch|m|n|nh|p|t|u)?",
  "i(?:a|ch|m|nh?|p|t|u)?",
  "iê(?:c|m|ng?|p|t|u)",
  "o(?:c|i|m|ng?|p|t)?",
  "oo(?:c|ng)",
  "o[aă](?:ch?|i|m|ng?|nh|o|p|t|y)?",
  "oe(?:n|o|t)?",
  "ô(?:c|i|m|ng?|p|t)?",
  "ơ(?:i|m|n|p|t)?",
  "u(?:a|c|i|m|ng?|p|t)?",
  "uâ(?:ng?|t|y)",
  "uê(?:ch|nh)?",
  "uô(?:c|i|m|ng?|t)",
  "uơ",
  "uy(?:a|ch|nh?|p|t|u)?",
  "uyê(?:n|t)",
  "ư(?:a|c|i|m|ng?|t|u)?",
  "ươ(?:c|i|m|ng?|p|t|u)",
  "y(?:t|nh|ch)?",
  "yê(?:m|ng?|t|u)",
].join("|");

const syllable = new RegExp(`^${onset}(?:${rhymes})$`, "u");
const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const stopped = /(?:ch|[ckpt])$/u;

/**
 * Can this be a syllable of Vietnamese? Onset, rhyme and at most one tone; a syllable that a stop closes bears sắc or nặng.
 *
 * @example "nghiệp", "Quốc", "ĐẮK" → true; "café", "Vióót", "chơp" → false
 */
export function isSyllable(word: string): boolean {
  if (word.length > 8) return false;
  const parts = word.toLowerCase().normalize("NFD");
  const [tone, ...more] = parts.match(tones) ?? [];
  const bare = parts.replace(tones, "").normalize("NFC");
  if (more.length > 0 || (stopped.test(bare) && tone !== "\u0301" && tone !== "\u0323")) return false;
  return syllable.test(bare);
}
