const japanese = "[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}]";
// "- ", "• ", "a) ", "(1) ", "12. ", "1.2. ", "II. ", "・", and glued to Japanese "1." and "(1)": never "1.500 đại biểu", "-5 °C" or "5. 000".
const mark = new RegExp(
  [
    "[-+*•◦▪‣●○■□–—➢✓❖]\\s+",
    "・\\s*",
    `\\(?(?:\\d{1,3}|[a-zđ]|[ivx]{1,5})\\)(?:\\s+|(?=${japanese}))`,
    "(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5})\\.\\s+(?!\\d{3}(?!\\d))",
    `\\d{1,2}\\.(?=${japanese})`,
  ]
    .map((form) => `^${form}`)
    .join("|"),
  "u",
);

/** How many characters of a line are its list mark or paragraph number; 0 where it has none or is nothing else. */
export function listMark(line: string): number {
  const length = mark.exec(line)?.[0].length ?? 0;
  return length < line.length ? length : 0;
}

// "1 面積", "2　人口", "１．貿易": numbers of headings as Japanese offices set them.
const headingNumber = new RegExp(`^[\\d０-９]{1,2}(?:[ \u3000]+|[.．、])(?=${japanese})(?![年月日件社]|人(?!口))`, "u");

/** The same of a heading. */
export function headingMark(line: string): number {
  const length = listMark(line) || (headingNumber.exec(line)?.[0].length ?? 0);
  return length < line.length ? length : 0;
}
