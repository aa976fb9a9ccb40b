import Big from "big.js";
import type { Figure } from "../model/figure";
import type { Language } from "../model/language";
import type { Decimal, Quantity } from "../model/quantity";
import { isCurrency } from "../model/unit";
import { oneLine } from "../text/one-line";
import { rebound, withBound } from "./format/bounds";
import { writeDate } from "./format/dates";
import { digits, kanjiDigits, type Scale, usualScales, usualStyle } from "./format/numbers";
import { writeRank } from "./format/ranks";
import { type Template, templateOf } from "./format/template";

const oneValue = ({ lower, upper }: Quantity): Decimal | null =>
  lower !== null && upper !== null && lower !== upper ? null : (lower ?? upper);

const scaled = (value: Big, { power }: Scale): Big => value.div(Big(10).pow(power));

const wholeDigits = (value: Big): number => value.abs().round(0, Big.roundDown).toFixed().length;

/** The scale a value of this size is usually given in, where that needs no more than three decimals. */
const naturalScale = (value: Big, language: "vi" | "en"): Scale | null =>
  usualScales[language].find((scale) => {
    const amount = scaled(value, scale);
    return amount.abs().gte(1) && amount.eq(amount.round(3));
  }) ?? null;

/** The source's value as the draft writes its own: scale word kept while the number stays as readable as it was. */
function numberLike(value: Decimal, template: Template, language: Language): string {
  if (template.kanji) return kanjiDigits(value);
  const amount = Big(value);
  const inOwn = template.scale ? scaled(amount, template.scale) : amount;
  const keeps =
    wholeDigits(inOwn) <= Math.max(3, template.width) && (inOwn.abs().gte(1) || amount.eq(0) || !template.scale);
  const scale = keeps || language === "ja" ? template.scale : naturalScale(amount, language);
  const text = digits(scale ? scaled(amount, scale) : amount, template.style);
  const number = template.grouped || scale ? text : text.replace(template.style === "comma" ? /\./g : /,/g, "");
  return scale ? `${number}${scale === template.scale ? template.space : " "}${scale.word}` : number;
}

const currencies: Readonly<Record<Language, Readonly<Record<string, { before?: string; after?: string }>>>> = {
  vi: {
    USD: { after: " USD" },
    JPY: { after: " yên" },
    VND: { after: " đồng" },
    EUR: { after: " euro" },
    CNY: { after: " nhân dân tệ" },
  },
  en: { USD: { before: "US$" }, EUR: { before: "€" }, GBP: { before: "£" } },
  ja: {
    USD: { after: "ドル" },
    JPY: { after: "円" },
    VND: { after: "ドン" },
    EUR: { after: "ユーロ" },
    CNY: { after: "元" },
  },
};

const symbols: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { percent: "%", percentagePoint: " điểm phần trăm", person: " người", dose: " liều" },
  en: { percent: "%", percentagePoint: " percentage points", person: " people", dose: " doses" },
  ja: { percent: "%", percentagePoint: "ポイント", person: "人", dose: "回分" },
};

/**
 * A quantity in a language's usual way: 19223000000 USD → "19,223 tỷ USD", "US$19.223 billion", "192億2300万ドル";
 * its bound said, a range as "a-b". `null` for units whose words we do not have in that language (counted nouns).
 */
export function writeQuantity(quantity: Quantity, language: Language): string | null {
  const { lower, upper, unit, bound } = quantity;
  const around = isCurrency(unit)
    ? (currencies[language][unit] ?? (language === "en" ? { before: `${unit} ` } : { after: ` ${unit}` }))
    : symbols[language][unit] === undefined
      ? null
      : { after: symbols[language][unit] };
  const ends = [lower, upper].filter((end) => end !== null);
  const [low] = ends;
  if (!around || low === undefined) return null;
  const scale = language === "ja" ? null : naturalScale(Big(low), language);
  const write = (value: Decimal): string =>
    language === "ja"
      ? kanjiDigits(value)
      : digits(scale ? scaled(Big(value), scale) : Big(value), usualStyle(language));
  const number = [...new Set(ends)].map(write).join(language === "ja" ? "～" : "-");
  const text = `${around.before ?? ""}${number}${scale ? ` ${scale.word}` : ""}${around.after ?? ""}`;
  return withBound(text, bound, language);
}

/**
 * The source's figure as the draft would write it, in the place of the draft's own: its number format, scale word and noun are kept,
 * its bound words only where they stay true. `null` where no safe way of writing it is known.
 *
 * draft "gần 73 tỷ USD", source "US$36.9 billion" → "36,9 tỷ USD"; draft "lớn thứ 2", source rank 4 → "lớn thứ 4".
 */
export function writeInPlaceOf(draft: Figure, source: Figure): string | null {
  // "19,2** tỷ USD": an edit would tear the pair of marks apart.
  if (draft.kind !== source.kind || /[*_~`\n]/.test(draft.text)) return null;
  switch (draft.kind) {
    case "date":
      return writeDate(draft, source);
    case "reference": {
      const [ours, theirs] = [draft.quantity.noun, source.quantity.noun];
      const text = draft.text.normalize("NFC");
      return ours && theirs && text.split(ours).length === 2 ? text.replace(ours, () => theirs) : null;
    }
    case "quantity":
      return writeQuantityInPlaceOf(draft, source);
  }
}

function writeQuantityInPlaceOf(draft: Figure, source: Figure): string | null {
  const [ours, theirs, language] = [draft.quantity, source.quantity, draft.language];
  const value = oneValue(theirs);
  // The same number in another unit is a slip of the unit; another number in another unit is another statement.
  if (ours.unit !== theirs.unit)
    return ours.lower === theirs.lower && ours.upper === theirs.upper ? writeQuantity(theirs, language) : null;
  if (ours.unit === "rank") return value === null ? null : writeRank(draft.text, Number(value), language);
  const template = value === null ? null : templateOf(draft.text, ours, language);
  if (value === null || !template)
    return source.language === language ? oneLine(source.text) : writeQuantity(theirs, language);
  const around = rebound(template, ours.bound, theirs.bound, language);
  return around && `${around.before}${numberLike(value, template, language)}${around.after}`;
}
