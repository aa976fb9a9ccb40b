import type { UnitWord } from "../../locale";

/** Currency symbols and codes that every language uses. ISO 4217 codes come from CLDR (`Intl.supportedValuesOf`). */
const symbols: Readonly<Record<string, string>> = {
  $: "USD",
  us$: "USD",
  usd$: "USD",
  "u.s.$": "USD",
  "€": "EUR",
  "£": "GBP",
  "¥": "JPY",
  "￥": "JPY",
  "₫": "VND",
  "₩": "KRW",
  "₹": "INR",
  "฿": "THB",
  "₽": "RUB",
  "₱": "PHP",
  "₪": "ILS",
  "₴": "UAH",
  "₡": "CRC",
  "₭": "LAK",
  "₮": "MNT",
  "₦": "NGN",
  "₺": "TRY",
  "₸": "KZT",
  "៛": "KHR",
  "₲": "PYG",
  "₵": "GHS",
  "₼": "AZN",
  "₾": "GEL",
  c$: "CAD",
  ca$: "CAD",
  cad$: "CAD",
  a$: "AUD",
  au$: "AUD",
  aud$: "AUD",
  nz$: "NZD",
  hk$: "HKD",
  s$: "SGD",
  sg$: "SGD",
  nt$: "TWD",
  r$: "BRL",
  mex$: "MXN",
  mx$: "MXN",
  mxn$: "MXN",
  vn$: "VND",
  vnd$: "VND",
  "cn¥": "CNY",
  rmb: "CNY",
  元: "CNY",
};

/** "c $ 5", as tokenised English writes it. */
const apart = ["c", "us", "hk", "nz", "au", "ca"].map(
  (country) => [`${country} $`, symbols[`${country}$`] ?? "USD"] as const,
);

/** "120 MEUR": millions, as banks write them. */
const millions = ["EUR", "USD", "GBP", "JPY", "AUD", "CAD", "CHF", "SEK", "NOK", "DKK"].map(
  (unit) => [`m${unit}`, { unit, before: true, factor: "1000000" }] as const,
);

/** Every ISO 4217 code that CLDR knows. */
export const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

const codes = Array.from(currencyCodes, (code) => [code, code] as const);

export const currencySymbols: Readonly<Record<string, UnitWord>> = Object.fromEntries([
  ...[...Object.entries(symbols), ...apart, ...codes].map(([word, unit]) => [word, { unit, before: true }] as const),
  ...millions,
]);

/** Every currency by its CLDR name: "Đô la Mỹ", "Swiss Francs", 韓国ウォン. */
export function currencyNames(
  language: string,
  plural: (name: string) => readonly string[] = () => [],
): Record<string, UnitWord> {
  const names = new Intl.DisplayNames(language, { type: "currency" });
  const entries = codes.flatMap(([code]) => {
    const name = names.of(code) ?? code;
    return [name, ...plural(name)].map((word) => [word, { unit: code, before: true }] as const);
  });
  return Object.fromEntries(entries);
}

/** Currencies by their everyday words; `before`: they also stand before the number ("Rs 20", "VND1000"). */
export const money = (words: Readonly<Record<string, string>>, before: boolean): Record<string, UnitWord> =>
  Object.fromEntries(Object.entries(words).map(([word, unit]) => [word, before ? { unit, before } : { unit }]));
