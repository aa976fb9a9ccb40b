import type { SourceMetadata } from "../../model/document";
import type { Language } from "../../model/language";
import { oneLine } from "../../text/one-line";
import { dayInWords } from "./period";

/** A source in one line, as papers of the trade cite it: "Tổng cục Hải quan, “Tình hình xuất nhập khẩu”, 28/11/2023". */
export function citationOf({ publisher, title, id, publishedOn }: SourceMetadata, language: Language): string {
  const [open, close] = language === "ja" ? ["「", "」"] : ["“", "”"];
  const day = publishedOn === undefined ? "" : dayInWords(publishedOn, language);
  return [publisher ?? "", `${open}${title ?? id}${close}`, day]
    .map(oneLine)
    .filter((part) => part !== "")
    .join(language === "ja" ? "、" : ", ");
}
