// Old and new placement of the tone mark: "hoà" and "hòa", "thuỷ" and "thủy" are one word.
const plainFirst: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};
const movedTone = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/u;

const shortI: Readonly<Record<string, string>> = { y: "i", ỳ: "ì", ý: "í", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };
const finalY = /^(?:[hklmstv]|qu)[yỳýỷỹỵ]$/u;

/**
 * One spelling a syllable: lower case, the tone on the first vowel, final i for y after h k l m s t v qu.
 *
 * @example "Hoà" → "hòa"; "Mỹ" → "mĩ"; "tỷ" → "tỉ"; "quý" → "quí"; "thuỷ" → "thủy"
 */
export function normaliseSyllable(word: string): string {
  const lower = word.toLowerCase();
  if (finalY.test(lower)) return lower.slice(0, -1) + shortI[lower.slice(-1)];
  return movedTone.test(lower) ? lower.slice(0, -2) + plainFirst[lower.slice(-2)] : lower;
}
