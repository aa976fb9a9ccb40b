import Big from "big.js";
import type { Language } from "../../model/language";
import type { Quantity } from "../../model/quantity";
import type { Scale, Style } from "./numbers";

/** A figure of the draft cut around its number: "gần | 37 tỷ | USD", with how that number was written. */
export interface Template {
  readonly before: string;
  readonly after: string;
  readonly style: Style;
  /** The scale word as the draft writes it ("tỉ", "bn"), `null` where it writes all digits. */
  readonly scale: Scale | null;
  /** What stands between the number and its scale word: " ", or nothing in "37bn". */
  readonly space: string;
  /** Digits before the decimal mark, as written. */
  readonly width: number;
  /** Japanese groups: 億, 万. */
  readonly kanji: boolean;
  /** Does the draft separate thousands? */
  readonly grouped: boolean;
}

const powers: Readonly<Record<string, number>> = {
  "nghìn tỷ": 12,
  "nghìn tỉ": 12,
  "ngàn tỷ": 12,
  "ngàn tỉ": 12,
  tỷ: 9,
  tỉ: 9,
  triệu: 6,
  vạn: 4,
  nghìn: 3,
  ngàn: 3,
  trillion: 12,
  billion: 9,
  bn: 9,
  million: 6,
  mn: 6,
  thousand: 3,
};

const latinRun =
  /(\d+(?:[.,]\d+)*)(?:(\s*)((?:nghìn|ngàn)\s+t[ỷỉ]|t[ỷỉ]|triệu|vạn|nghìn|ngàn|trillion|billion|bn|million|mn|thousand)(?![\p{L}\p{M}]))?/giu;
const kanjiRun = /\d[\d.,]*(?:[兆億万千]\d[\d.,]*)*[兆億万千]?/g;

/** What a written number is worth in a style; `null` where it does not fit the style ("1.2.3"). */
function worth(written: string, style: Style): Big | null {
  const [thousands, decimal] = style === "comma" ? [".", ","] : [",", "."];
  const [whole = "", fraction, more] = written.split(decimal);
  const parts = whole.split(thousands);
  const grouped = parts.slice(1).every((part) => part.length === 3);
  if (more !== undefined || !grouped || fraction?.includes(thousands)) return null;
  return Big(parts.join("") + (fraction ? `.${fraction}` : ""));
}

const whole = (written: string, style: Style): number =>
  (written.split(style === "comma" ? "," : ".")[0] ?? "").replace(/\D/g, "").length;

/**
 * Cuts a draft's figure around its one number. `null` where there is none ("gấp đôi"), more than one ("0,1-0,3%", "2 triệu 637 nghìn"),
 * or where the number as written is not the value that was read: then nothing is known about how it is written.
 */
export function templateOf(text: string, quantity: Quantity, language: Language): Template | null {
  const normal = text.normalize("NFC").replace(/[\u00a0\u202f]/g, " ");
  const value = quantity.lower ?? quantity.upper;
  if (value === null || (quantity.upper ?? value) !== value) return null;
  if (language === "ja" && /\d[\d.,]*[兆億万千]/.test(normal)) {
    const [run, ...others] = normal.matchAll(kanjiRun);
    if (!run || others.length > 0) return null;
    return {
      before: normal.slice(0, run.index),
      after: normal.slice(run.index + run[0].length),
      style: "point",
      scale: null,
      space: "",
      width: 0,
      kanji: true,
      grouped: false,
    };
  }
  const [run, ...others] = normal.matchAll(latinRun);
  // "thứ 3/143" and "2.812,8 (tăng 4%)": what follows a stroke belongs to the words around the number.
  if (!run || others.some((other) => !normal.slice(0, other.index).endsWith("/"))) return null;
  const [all, written = "", space = "", word] = run;
  const scale = word ? { word, power: powers[word.toLowerCase().replace(/\s+/g, " ")] ?? 0 } : null;
  const styles: readonly Style[] = language === "vi" ? ["comma", "point"] : ["point", "comma"];
  const style = styles.find((one) =>
    worth(written, one)
      ?.times(Big(10).pow(scale?.power ?? 0))
      .eq(value),
  );
  if (!style) return null;
  return {
    before: normal.slice(0, run.index),
    after: normal.slice(run.index + all.length),
    style,
    scale,
    space,
    width: whole(written, style),
    kanji: false,
    grouped: whole(written, style) < 4 || /[.,]/.test(written.slice(0, -3)) || /[.,]\d{3}$/.test(written),
  };
}
