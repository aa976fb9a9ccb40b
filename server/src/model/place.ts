/** A place in a document as people name it; all numbers count from 1. */
export type Place =
  | { readonly kind: "page"; readonly page: number }
  | { readonly kind: "paragraph"; readonly paragraph: number }
  /**
   * `row` and `column` as the sheet counts them: row 7, column 3 is C7. `sheet`: its name, empty where there is but one without
   * a name; a number: which table of a text document.
   */
  | { readonly kind: "cell"; readonly sheet: string | number; readonly row: number; readonly column: number }
  | { readonly kind: "line"; readonly line: number };

/** From `start` (UTF-16 offset into the text that was read) up to the next mark, the text stands at `place`. */
export interface PlaceMark {
  readonly start: number;
  readonly place: Place;
}

/** The place of an offset, by bisection; `marks` are sorted by `start`. `null` before the first mark. */
export function placeAt(marks: readonly PlaceMark[], offset: number): Place | null {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1]?.place ?? null;
}

/** The letters that a sheet gives its columns: 1 → "A", 26 → "Z", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
