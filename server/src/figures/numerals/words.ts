/** What a word does in a number. */
export type NumberWord =
  /** One to nine: may stand alone, before a multiplier, or behind tens. */
  | { readonly kind: "digit"; readonly value: number; readonly only?: "inside" }
  /** Ten to nineteen where they are words of their own: takes no digit. */
  | { readonly kind: "teen"; readonly value: number }
  | { readonly kind: "tens"; readonly value: number }
  /** Ten, hundred, dozen …: multiplies what stands before it within a section. `alone`: may stand for one of itself. */
  | { readonly kind: "times"; readonly value: number; readonly alone?: boolean }
  /** Thousand and above, as a power of ten. */
  | { readonly kind: "scale"; readonly exponent: number; readonly alone?: boolean }
  /** "linh", "and". */
  | { readonly kind: "link" }
  /** "phẩy", "point". */
  | { readonly kind: "point" }
  /** "rưỡi", "and a half": half of what was named last. */
  | { readonly kind: "half"; readonly value: string }
  /** A whole by itself: "half a million". */
  | { readonly kind: "whole"; readonly value: string; readonly exponent: number }
  /** Multiplies all before it: a dozen. */
  | { readonly kind: "pack"; readonly value: number }
  /** "hàng trăm", 数百: an order of magnitude, no number. */
  | { readonly kind: "vague" }
  /** "hơn 10 vạn" as "10余万": changes nothing but says that it is more. */
  | { readonly kind: "odd" };

export type NumberWords = Readonly<Record<string, NumberWord>>;

export const digits = (words: Readonly<Record<string, number>>): NumberWords =>
  Object.fromEntries(Object.entries(words).map(([word, value]) => [word, { kind: "digit", value }]));

export const scales = (words: Readonly<Record<string, number>>): NumberWords =>
  Object.fromEntries(Object.entries(words).map(([word, exponent]) => [word, { kind: "scale", exponent }]));
