import { eventRules } from "../../mentions/events";
import { isoRules } from "../../mentions/iso";
import {
  callRules,
  codeRules,
  documentNumberRules,
  listNumberRules,
  signRules,
  standardRules,
  webRules,
} from "../../mentions/numbers";
import { type MentionLocale, never, type Rule } from "../../mentions/rule";
import { clockRules, dateRules, weekdayRules } from "./dates";
import { monthRules, periodRules } from "./periods";
import { lawRules, nameRules, referenceRules } from "./references";

const calendarRules = [...lawRules, ...periodRules, ...dateRules, ...monthRules, ...clockRules, ...referenceRules];

const atWord: readonly Rule[] = [
  ...nameRules,
  ...calendarRules,
  ...weekdayRules,
  ...signRules,
  ...callRules,
  ...webRules,
];

export const jaMentions: MentionLocale = {
  anchor:
    /\d|[[(+](?=\d)|[¹²³⁰⁴-⁹]|https?:|www\.|[〇一二三四五六七八九十百千万億元第]|明治|大正|昭和|平成|令和|[今本昨去来前翌同先][年月日四]|[当現]行?の?四|前の[月四]|先の四|きょう|きのう|あす|上半期|下半期|年初|最初の|午[前後]|[月火水木金土日]曜|\([月火水木金土日]|〒/gu,
  atJoinedNumber: [],
  atNumber: [
    ...listNumberRules,
    ...isoRules,
    ...calendarRules,
    ...documentNumberRules,
    ...callRules,
    ...codeRules,
    ...standardRules,
    ...eventRules,
  ],
  atWord: () => atWord,
  asOfBefore: never,
  asOfAfter: /^(?:末?(?:時点|現在)|末|まで|以前|より前)/u,
  deedBefore: never,
  deedAfter: /^(?:まで)?(?:に(?:は)?)?(?:完成|完工|着工|起工|開業|開通|開設|開館|発効|施行|開幕|閉幕)/u,
  baselineBefore: /(?:対)$/u,
  baselineAfter: /^(?:の?同[期月])?(?:比|と比べ|に比べ|と比較|に対し|より(?!前|後))/u,
  sinceBefore: never,
  sinceAfter: /^(?:から|以降|以来|より後|よりも後|~|〜|～)/u,
  through: /^\s?(?:[~〜～\-―—]|(?:の?初め|頭|末)?(?:から|以降))\s?$/u,
  listed: /^(?:、|・|,\s?|及び|および|と)$/u,
  betweenBefore: never,
};
