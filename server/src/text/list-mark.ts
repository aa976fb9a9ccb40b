// "- ", "• ", "a) ", "(1) ", "12. ", "1.2. ", "II. ", "・": never "1.500 đại biểu", "-5 °C" or "5. 000".
const mark =
  /^(?:[-+*•◦▪‣●○■□–—➢✓❖]\s+|・\s*|\(?(?:\d{1,3}|[a-zđ]|[ivx]{1,5})\)\s+|(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5})\.\s+(?!\d{3}(?!\d)))/u;

/** How many characters of a line are its list mark or paragraph number; 0 where it has none or is nothing else. */
export function listMark(line: string): number {
  const length = mark.exec(line)?.[0].length ?? 0;
  return length < line.length ? length : 0;
}
