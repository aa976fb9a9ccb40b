import { behind } from "../../../text/behind";
import { Anchors } from "../../mentions/anchors";
import { eventRules } from "../../mentions/events";
import { isoRules } from "../../mentions/iso";
import type { MentionLocale } from "../../mentions/locale";
import {
  callRules,
  codeRules,
  documentNumberRules,
  listNumberRules,
  signRules,
  standardRules,
  webRules,
} from "../../mentions/numbers";
import { beginning, type Rule } from "../../mentions/rule";
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

const words = [
  "〇|一|二|三|四|五|六|七|八|九|十|百|千|万|億|元|第|明治|大正|昭和|平成|令和",
  ...["今", "本", "昨", "去", "来", "前", "翌", "同", "先"].map((when) => `${when}年|${when}月|${when}日|${when}四`),
  "当四|当の四|当行四|当行の四|現四|現の四|現行四|現行の四|前の月|前の四|先の四",
  "きょう|きのう|あす|上半期|下半期|年初|最初の|午前|午後",
  ...["月", "火", "水", "木", "金", "土", "日"].map((day) => `${day}曜|(${day}`),
  "〒|http|https|www",
].join("|");

export const jaMentions: MentionLocale = {
  anchors: new Anchors(beginning(words, ...atWord)),
  atSign: atWord,
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
  asOfBefore: () => false,
  asOfAfter: /^(?:末?(?:時点|現在)|末|まで|以前|より前)/u,
  deedBefore: () => false,
  deedAfter: /^(?:まで)?(?:に(?:は)?)?(?:完成|完工|着工|起工|開業|開通|開設|開館|発効|施行|開幕|閉幕)/u,
  baselineBefore: behind("対"),
  baselineAfter: /^(?:の?同[期月])?(?:比|と比べ|に比べ|と比較|に対し|より(?!前|後))/u,
  sinceBefore: () => false,
  sinceAfter: /^(?:から|以降|以来|より後|よりも後|~|〜|～)/u,
  through: /^\s?(?:[~〜～\-―—]|(?:の?初め|頭|末)?(?:から|以降))\s?$/u,
  listed: /^(?:、|・|,\s?|及び|および|と)$/u,
  betweenBefore: () => false,
};
