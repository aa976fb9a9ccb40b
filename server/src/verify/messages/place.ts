import type { Language } from "../../model/language";
import { columnLetters, type Place } from "../../model/place";

/** A place in an original: "trang 3", "paragraph 12", "セル Sheet1!C7", "bảng 2, ô B3". */
export function placeInWords(place: Place, language: Language): string {
  switch (place.kind) {
    case "page":
      return { vi: `trang ${place.page}`, en: `page ${place.page}`, ja: `${place.page}ページ` }[language];
    case "paragraph":
      return { vi: `đoạn ${place.paragraph}`, en: `paragraph ${place.paragraph}`, ja: `第${place.paragraph}段落` }[
        language
      ];
    case "line":
      return { vi: `dòng ${place.line}`, en: `line ${place.line}`, ja: `${place.line}行目` }[language];
    case "cell": {
      const { sheet } = place;
      const cell = `${columnLetters(place.column)}${place.row}`;
      if (typeof sheet === "number")
        return { vi: `bảng ${sheet}, ô ${cell}`, en: `table ${sheet}, cell ${cell}`, ja: `表${sheet}のセル${cell}` }[
          language
        ];
      const full = sheet === "" ? cell : `${sheet}!${cell}`;
      return { vi: `ô ${full}`, en: `cell ${full}`, ja: `セル${full}` }[language];
    }
  }
}
