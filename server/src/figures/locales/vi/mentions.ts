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
import { romanNumbers } from "../../mentions/roman";
import { beginning, never } from "../../mentions/rule";
import { signClockRules, weekdayRules, wordClockRules } from "./clock";
import { dayRulesAtNumber, dayRulesAtWord, namedDateRules, numericDateRules, relativeDateRules } from "./dates";
import { countedPeriodRules, periodRulesAtNumber, periodRulesAtWord, quarterOfList } from "./periods";
import { nameRules, nameWords, ordinalRules, referenceRules, scoreRules } from "./references";
import { yearRangeRule, yearRulesAtNumber, yearRulesAtWord } from "./years";

const numbers = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một|mười hai";
const counted = numbers.replace(/[^|]+/gu, "$& tháng|$& quý");
const capital = nameWords.replace(/(?:^|\|)Năm/u, "");

// As they stand in running text and at the head of a sentence; capitals throughout are left to the digits behind them.
const anchors = new Anchors({
  ...beginning("tháng|quý|nửa", ...periodRulesAtWord),
  ...beginning("đầu|giữa|cuối|năm|những năm|thập|niên|tài khóa|tài khoá|tài chính|cùng kỳ|cùng kì", ...yearRulesAtWord),
  ...beginning("ngày", ...numericDateRules, ...namedDateRules, ...dayRulesAtWord, ...relativeDateRules),
  ...beginning("mùng|mồng", ...namedDateRules, ...dayRulesAtWord),
  ...beginning("hôm", ...relativeDateRules),
  ...beginning("thứ", ...weekdayRules, ...ordinalRules),
  ...beginning("chủ", ...weekdayRules),
  ...beginning("lần thứ", ...ordinalRules),
  ...beginning(counted, ...countedPeriodRules, ...yearRulesAtWord, ...nameRules),
  ...beginning(capital, ...nameRules),
  ...beginning("Năm", ...yearRulesAtWord, ...nameRules),
  ...beginning("http|https|www", ...webRules),
  ...beginning(romanNumbers, quarterOfList, ...referenceRules, ...signRules),
});

export const viMentions: MentionLocale = {
  anchors,
  atSign: [...signRules, ...callRules],
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
  asOfBefore: behind(
    String.raw`(?<!\p{L})(?:hết|đến hết|tính đến|tính tới|đến|tới|cho đến|cho tới|đến cuối|lũy kế đến|luỹ kế đến|cập nhật đến|chậm nhất|trước)(?:\s(?:hết|nay|thời điểm|cuối))?\s(?:ngày\s|sáng\s|chiều\s|tối\s)?\(?`,
    "iu",
  ),
  asOfAfter: never,
  deedBefore: behind(
    String.raw`(?<!\p{L})(?:hoàn thành|hoàn tất|khởi công|khánh thành|động thổ|thông xe|cất nóc|khai trương|khai mạc|bế mạc|vận hành|ra mắt|có hiệu lực|đi vào hoạt động|đưa vào (?:khai thác|sử dụng|hoạt động|vận hành))\s(?:thương mại\s)?(?:vào|trong|từ|trước)?\s?`,
    "iu",
  ),
  deedAfter: never,
  baselineBefore: behind(
    String.raw`(?<!\p{L})(?:so với|so|chỉ bằng|mới bằng)(?:\s(?:với|cùng kỳ|cùng kì|của|hồi|thời điểm|mức|con số)){0,4}\s`,
    "iu",
  ),
  baselineAfter: never,
  sinceBefore: behind(String.raw`(?<!\p{L})(?:kể từ|từ|bắt đầu từ|từ sau|sau)\s(?:ngày\s|sáng\s|đầu\s|khi\s)?`, "iu"),
  sinceAfter: /^\s(?:trở lại đây|trở đi|đến nay|tới nay)/iu,
  through: /^(?:\s?-\s?|,?\s(?:cho\s)?(?:đến|tới)\s(?:hết\s|nay\s)?)(?:ngày\s)?$/iu,
  listed: /^(?:,\s?|,?\s(?:và|hoặc|hay|&)\s)(?:ngày\s|đầu\s|giữa\s|cuối\s)?$/iu,
  betweenBefore: () => false,
};
