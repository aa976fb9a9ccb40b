import { currencyCodes } from "../locales/common/currencies";
import { isCounting, isNameEnd } from "./numbers";
import { type Rule, reference, ruleBehind } from "./rule";

// Capitalised words of a proper name; plain Latin letters, so that "Tại SEA Games 32" and "SEA Games 32" are one series.
const nameWord = "[A-Z][A-Za-z.]+";
const events =
  "Games|Cup|EURO|Euro|Olympics?|Paralympics?|Asiad|ASIAD|Open|Festival|Fair|Expo|EXPO|Universe|International|Grand|Prix|Awards?|Summit|Apollo|Falcon|Formula|Windows|Boeing|Airbus|Galaxy|Ligue|Series|Tour|Top|Masters|Connect|Week|Day|Forum|Conference|Show|League|Run|Challenge|Championships?|World|APEC|ASEAN|COP|Dialogue";

// Words that are capitalised at the head of a sentence, months, and money: what follows them is no part of a name.
const notNames =
  /^(?:Sau|Trong|Qua|Hai|Ba|Trung|Tin|Theo|Cho|Khi|In|On|At|By|To|From|Of|The|About|Over|Nearly|Some|With|And|But|After|Before|Since|Until|Than|Only|Up|Around|All|These|Those|Another|TP|HCM|US|Rs|Rupees?|Dollars?|Euros?|Pounds?|Yuan|Baht|Won|Peso|Rupiah|Ringgit|Yen|Dong|No|Q|H|FY|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)$/;
/** A name that ends in its number: an event, a product, a craft. */
export const eventRules: Rule[] = [
  // "SEA Games 32", "FIFA World Cup 2026", "Apollo 11".
  ruleBehind(
    String.raw`(?<s>(?:${nameWord}\s){0,3}(?:${events}|iPhone|iPad|iOS))\s`,
    String.raw`(?<n>\d{1,4})(?![\p{L}\p{N}%]|[.,/]\p{N})`,
    ({ s = "", n = "" }, match) => (isCounting(match) ? null : reference(s, n)),
    "uy",
  ),
  // "District 9", "RON 95": plain Latin letters, and the sentence goes on as after a name.
  ruleBehind(
    String.raw`(?<s>(?:[A-Z][A-Za-z]*\s){0,2}[A-Z][A-Za-z]+)\s`,
    String.raw`(?<n>\d{1,3})(?![\p{L}\p{N}%]|[.,/:-]\p{N})`,
    ({ s = "", n = "" }, match) =>
      notNames.test(s) || currencyCodes.has(s) || isCounting(match) || !isNameEnd(match) ? null : reference(s, n),
    "uy",
  ),
];
