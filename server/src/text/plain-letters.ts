/**
 * Latin letters in lower case and without marks, so that one name is met however it is spelt.
 *
 * @example plainLetters("Đà Nẵng") → "da nang"
 */
export const plainLetters = (text: string): string =>
  text.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "");
