const vowel = /[aeiouyàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu;

/**
 * Is this text, or what a PDF file without a table of its letters gives: private signs, boxes, letters moved along the alphabet
 * ("7KH UHSRUW" for "The report")? Told by the share of signs that no text has, and of words without a vowel.
 */
export function isUsable(text: string): boolean {
  const letters = text.match(/[^\s\d]/gu)?.length ?? 0;
  const strange = text.match(/[\p{Co}\p{Cn}\ufffd]|[^\P{Cc}\s]/gu)?.length ?? 0;
  if (strange > letters * 0.05) return false;
  const words = text.match(/(?<![\p{L}\p{N}])\p{Script=Latin}{3,}(?![\p{L}\p{N}])/gu) ?? [];
  const wide = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu)?.length ?? 0;
  if (words.length < 20 || wide > letters * 0.2) return true;
  return words.filter((word) => vowel.test(word)).length >= words.length * 0.7;
}
