import { fontEncodingOf } from "./encoding/legacy";

/** Words of a document in the font they are set in; `""`: that of their style. */
export interface Typed {
  readonly text: string;
  readonly font: string;
}

export interface OldFonts {
  readonly encoding: "TCVN3" | "VNI" | null;
  readonly restore: (typed: Typed) => string;
}

/** ".VnTime", ".VnArialH" and "VNI-Times" name how they were typed; any other font does not. */
const familyOf = (font: string): string => /^(?:\.Vn|VNI-)/i.exec(font)?.[0].toLowerCase() ?? "";

/**
 * Vietnamese typed for the fonts of TCVN3 or VNI, in all of a document or, where it is mixed with Unicode, in what is set in such
 * fonts. The letters decide, not the font's name: Unicode in a font of that name stays as it is.
 *
 * @param words in their order, with their line ends
 * @example "NhËt B¶n: h¬n 5 tû" in ".VnTime", "Việt Nam" in "Times New Roman" → "Nhật Bản: hơn 5 tỷ", "Việt Nam"
 */
export function oldFontsOf(words: readonly Typed[]): OldFonts {
  const texts = new Map<string, string>();
  for (const { text, font } of words) texts.set(familyOf(font), (texts.get(familyOf(font)) ?? "") + text);
  const all = fontEncodingOf(words.map(({ text }) => text).join(""));
  const found = new Map([...texts].map(([family, text]) => [family, fontEncodingOf(text) ?? all]));
  return {
    encoding: [...found.values()].find((one) => one !== null)?.encoding ?? null,
    restore: ({ text, font }) => found.get(familyOf(font))?.restore(text) ?? text,
  };
}
