import Big from "big.js";
import type { Language } from "../../../model/language";

/**
 * A number as the language writes it, exact and not to be mistaken: no thousands marks, and one zero more where three decimals
 * could be thousands. 2156.5 → vi "2156,5"; 1.234 → vi "1,2340".
 */
export function writeDecimal(plain: string, language: Language): string {
  const [whole = "", decimals = ""] = plain.split(".");
  if (decimals === "") return whole;
  const isDoubtful = decimals.length === 3 && /^-?[1-9]\d{0,2}$/.test(whole);
  return `${whole}${language === "vi" ? "," : "."}${decimals}${isDoubtful ? "0" : ""}`;
}

/** What a sheet's format does to the number that it shows, beside its digits (ECMA-376 part 1, 18.8.31). */
export interface NumberFormat {
  /** Tens that the stored number is multiplied by to be shown: 2 for percent, -3 for each comma behind the digits. */
  readonly shift: number;
  /** Words before and behind: "US$ " and " triệu", "%". */
  readonly before: string;
  readonly behind: string;
}

const literal = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|[_*]./g;

/** "#,##0.0" → nothing beside; `0.0%` → shift 2, "%"; `[$¥-411]#,##0` → "¥"; `0.0,," triệu"` → shift -6, " triệu". */
export function readFormat(code: string, isNegative = false): NumberFormat {
  const sections = code.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const section = (isNegative ? sections[1] : undefined) ?? sections[0] ?? "";
  const digits = /[#0?](?:[#0?.,]|\s(?=[#0?]))*(?:E\+0+)?/i;
  // Quoted digits are words: marks of the private use area keep them apart while the digits are looked for.
  const words: string[] = [];
  const marked = section.replace(literal, (_, quoted?: string, single?: string, money?: string) => {
    const text = quoted ?? single ?? money ?? "";
    return text === "" ? "" : String.fromCharCode(0xe000 + words.push(text) - 1);
  });
  const back = (text: string): string =>
    text.replace(/[\ue000-\uf8ff]/g, (mark) => words[mark.charCodeAt(0) - 0xe000] ?? "");
  const found = digits.exec(marked);
  if (!found) return { shift: 0, before: "", behind: "" };
  const [before, behind] = [marked.slice(0, found.index), marked.slice(found.index + found[0].length)];
  const thousands = /,+\s*$/.exec(found[0])?.[0].trim().length ?? 0;
  const isPercent = (before + behind).includes("%");
  // A minus or brackets in the format are the number's own sign.
  const clean = (text: string): string => back(text).replace(/[-()]/g, "");
  return { shift: (isPercent ? 2 : 0) - 3 * thousands, before: clean(before), behind: clean(behind) };
}

/** A stored number as its sheet means it: exact where the sheet shows it rounded, with the words of its format. */
export function writeNumber(value: number, code: string, language: Language): string {
  // Fifteen digits are what a sheet itself works with; what lies behind is noise of the binary form.
  const exact = new Big(value.toPrecision(15));
  const { shift, before, behind } = readFormat(code, value < 0);
  const shown = shift === 0 ? exact : exact.times(new Big(10).pow(shift));
  return `${before}${writeDecimal(shown.toFixed(), language)}${behind}`.trim();
}
