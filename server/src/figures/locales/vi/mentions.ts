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
import { signClockRules, weekdayRules, wordClockRules } from "./clock";
import { dayRulesAtNumber, dayRulesAtWord, namedDateRules, numericDateRules, relativeDateRules } from "./dates";
import { countedPeriodRules, periodRulesAtNumber, periodRulesAtWord, quarterOfList } from "./periods";
import { nameRules, nameWords, ordinalRules, referenceRules, scoreRules } from "./references";
import { yearRangeRule, yearRulesAtNumber, yearRulesAtWord } from "./years";

// As they stand in running text and at the head of a sentence; capitals throughout are left to the digits behind them.
const words =
  "ngày|hôm|tháng|năm|quý|cùng k[ỳì]|giữa|đầu|cuối|nửa|mùng|mồng|thứ|chủ|những năm|thập|niên|tài (?:kh|ch)|lần thứ|(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười|mười một|năm) (?:tháng|quý)";
const either = words.replace(/(?<![\p{L}[])\p{Ll}(?=[\p{L}\s])/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

const namedNumbers = [...countedPeriodRules, ...nameRules];

const byInitial: Readonly<Record<string, readonly Rule[]>> = {
  q: periodRulesAtWord,
  t: [...periodRulesAtWord, ...yearRulesAtWord, ...weekdayRules, ...ordinalRules, ...namedNumbers],
  n: [
    ...countedPeriodRules,
    ...yearRulesAtWord,
    ...numericDateRules,
    ...namedDateRules,
    ...dayRulesAtWord,
    ...relativeDateRules,
    ...periodRulesAtWord,
    ...nameRules,
  ],
  h: [...relativeDateRules, ...namedNumbers, ...webRules],
  c: [...yearRulesAtWord, ...weekdayRules, ...namedNumbers],
  đ: yearRulesAtWord,
  g: yearRulesAtWord,
  m: [...namedDateRules, ...dayRulesAtWord, ...namedNumbers],
  l: ordinalRules,
  b: namedNumbers,
  s: namedNumbers,
  w: webRules,
  i: [quarterOfList, ...referenceRules, ...signRules],
  v: [quarterOfList, ...referenceRules, ...signRules, ...nameRules],
  x: [...referenceRules, ...signRules],
};
const atSign = [...signRules, ...callRules];

export const viMentions: MentionLocale = {
  anchor: new RegExp(
    String.raw`\d|[[(+](?=\d)|[¹²³⁰⁴-⁹]|https?:|www\.|${either}|${nameWords}|[IVX]{1,6}(?![a-zA-ZÀ-ỹ0-9])`,
    "g",
  ),
  atJoinedNumber: [
    ...isoRules,
    ...documentNumberRules,
    ...callRules,
    ...codeRules,
    ...periodRulesAtNumber,
    yearRangeRule,
    ...numericDateRules,
    ...signClockRules,
  ],
  atNumber: [
    ...listNumberRules,
    ...standardRules,
    ...eventRules,
    ...countedPeriodRules,
    quarterOfList,
    ...yearRulesAtNumber,
    ...namedDateRules,
    ...dayRulesAtNumber,
    ...wordClockRules,
    ...referenceRules,
    ...scoreRules,
  ],
  atWord: (initial) => byInitial[initial] ?? atSign,
  asOfBefore:
    /(?:^|[^\p{L}])(?:hết|đến hết|tính đến|tính tới|đến|tới|cho đến|cho tới|đến cuối|lũy kế đến|luỹ kế đến|cập nhật đến|chậm nhất|trước)(?:\s(?:hết|nay|thời điểm|cuối))?\s(?:ngày\s|sáng\s|chiều\s|tối\s)?\(?$/iu,
  asOfAfter: never,
  deedBefore:
    /(?:^|[^\p{L}])(?:hoàn thành|hoàn tất|khởi công|khánh thành|động thổ|thông xe|cất nóc|khai trương|khai mạc|bế mạc|vận hành|ra mắt|có hiệu lực|đi vào hoạt động|đưa vào (?:khai thác|sử dụng|hoạt động|vận hành))\s(?:thương mại\s)?(?:vào|trong|từ|trước)?\s?$/iu,
  deedAfter: never,
  baselineBefore:
    /(?:^|[^\p{L}])(?:so với|so|chỉ bằng|mới bằng)(?:\s(?:với|cùng kỳ|cùng kì|của|hồi|thời điểm|mức|con số))*\s$/iu,
  baselineAfter: never,
  sinceBefore: /(?:^|[^\p{L}])(?:kể từ|từ|bắt đầu từ|từ sau|sau)\s(?:ngày\s|sáng\s|đầu\s|khi\s)?$/iu,
  sinceAfter: /^\s(?:trở lại đây|trở đi|đến nay|tới nay)/iu,
  through: /^(?:\s?-\s?|,?\s(?:cho\s)?(?:đến|tới)\s(?:hết\s|nay\s)?)(?:ngày\s)?$/iu,
  listed: /^(?:,\s?|,?\s(?:và|hoặc|hay|&)\s)(?:ngày\s|đầu\s|giữa\s|cuối\s)?$/iu,
  betweenBefore: never,
};
