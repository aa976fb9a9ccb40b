const grave = "\u0300";
const acute = "\u0301";
const circumflex = "\u0302";
const tilde = "\u0303";
const breve = "\u0306";
const hook = "\u0309";
const dot = "\u0323";

/** What VNI for Windows writes behind a vowel, as Windows-1252 shows it in small letters → the marks it stands for. */
const marks: Readonly<Record<string, string>> = {
  ø: grave,
  ù: acute,
  û: hook,
  õ: tilde,
  ï: dot,
  â: circumflex,
  à: circumflex + grave,
  á: circumflex + acute,
  å: circumflex + hook,
  ã: circumflex + tilde,
  ä: circumflex + dot,
  ê: breve,
  è: breve + grave,
  é: breve + acute,
  ú: breve + hook,
  ü: breve + tilde,
  ë: breve + dot,
};

/** Letters that stand for themselves. */
const letters: Readonly<Record<string, string>> = {
  ì: "ì",
  í: "í",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
  ô: "ơ",
  ö: "ư",
  ñ: "đ",
};

const isLower = (letter: string): boolean => letter === letter.toLowerCase();
const alike = (written: string, meant: string): string => (isLower(written) ? meant : meant.toUpperCase());

/**
 * Text in the VNI-Windows fonts, read as Windows-1252 → Vietnamese: a vowel followed by its mark, capitals by capital marks.
 *
 * @example "Vieät Nam ñaït hôn 5 tyû" → "Việt Nam đạt hơn 5 tỷ"
 */
export function fromVni(text: string): string {
  return text
    .replace(/([aeouyôö])([øùûõïâàáåãäêèéúüë])/giu, (_, vowel: string, mark: string) => {
      const small = vowel.toLowerCase();
      return alike(vowel, letters[small] ?? small) + (marks[mark.toLowerCase()] ?? "");
    })
    .replace(/[ìíæóòîôöñ]/giu, (letter) => alike(letter, letters[letter.toLowerCase()] ?? letter))
    .normalize("NFC");
}
