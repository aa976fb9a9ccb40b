// Control characters, and the marks that turn the reading direction: what could rewrite a terminal or hide text in it.
const unprintable = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu;

/** A text from a file or a file's name as one line that a terminal shows as it is: "a\u001b[2J" → "a [2J". */
export const printable = (text: string): string => text.replace(unprintable, " ");
