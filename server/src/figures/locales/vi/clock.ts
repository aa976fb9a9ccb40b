import { noise, type Rule, rule, textAfter, textBefore, type Written, weekday } from "../../mentions/rule";
import { edge, end, numberEnd } from "./calendar";

const hour = String.raw`(?<h>[01]?\d|2[0-4])`;
const half = String.raw`(?:\s(?<half>sáng|trưa|chiều|tối|đêm|khuya))?`;

// How long something took, not when it was: "kéo dài 8 giờ", "sau 3 giờ", "48 giờ qua".
const lasting =
  /(?:^|[^\p{L}])(?:trong|kéo dài|mất|sau|hơn|gần|suốt|mỗi|cứ|vòng|thêm|chậm|muộn|sớm|nghỉ|làm|tổng cộng|tốc độ|cách|cách nhau|ngủ|bay|chạy|từng|quá|đủ|tới hơn|ít nhất|tối thiểu|tối đa)\s$/iu;
const cue =
  /(?:^|[^\p{L}])(?:lúc|hồi|vào|từ|đến|tới|khoảng|trước|đúng|giờ|sáng|trưa|chiều|tối|đêm|khuya|nay)[,:]?\s(?:khoảng\s|lúc\s|đúng\s)?$|giờ(?:\s\d{1,2})?\s?-\s?$/iu;
const dayAfter = /^\s?,?\s?(?:\(?\s?(?:cùng\s)?ngày|hôm|kém|rưỡi|sáng|trưa|chiều|tối|đêm|\d{1,2}[/-]\d|thứ|mùng)/iu;

function time(h: number, minute: string | undefined, part: string | undefined): Written | null {
  const isLate = part !== undefined && /chiều|tối|đêm|khuya/iu.test(part);
  const shifted = isLate && h < 12 && !(/đêm|khuya/iu.test(part) && h < 6) ? h + 12 : h;
  return { kind: "time", granularity: "clock", calendar: { hour: shifted, ...(minute && { minute: Number(minute) }) } };
}

/** Times of day in signs. */
export const signClockRules: Rule[] = [
  // "14h30", "20h", "10g45", "7h30 sáng".
  rule(
    String.raw`(?=\d{1,2}\s?[hg])(?<!\d)${hour}(?:\s?h(?:\s?(?<min>[0-5]\d)(?!\d)(?:\s?(?:'|phút${end}|p${end}))?)?|g(?<min2>[0-5]\d))${half}(?![\p{L}\p{M}\p{N}])`,
    (g, match) => {
      const min = g.min ?? g.min2;
      if (!min && lasting.test(textBefore(match, 16))) return null;
      if (!min && /^\s(?:qua|nữa|liền|đồng hồ|liên tục)/iu.test(textAfter(match, 12))) return null;
      return time(Number(g.h), min, g.half);
    },
  ),
  // "15:30", "7:30 chiều"; "tỷ lệ 1:10" is none.
  rule(String.raw`(?=\d{1,2}:)(?<!\d)${hour}:(?<min>[0-5]\d)(?::[0-5]\d)?${half}${numberEnd}`, (g, match) =>
    /(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số)\s$/iu.test(textBefore(match, 12)) ? null : time(Number(g.h), g.min, g.half),
  ),
];

/** Times of day in words. */
export const wordClockRules: Rule[] = [
  // "8 giờ 30 phút", "12 giờ ngày 25-3", "0 giờ": a time of day only where the words around say so; else a length of time.
  rule(
    String.raw`(?=\d{1,2}\s?giờ)(?<!\d)${hour}\s?giờ(?:\s(?<min>[0-5]?\d)(?:\sphút${end}|(?=\s?(?:ngày|sáng|trưa|chiều|tối|đêm|[,.;)]|đến|-\s?\d{1,2}\s?giờ|$))))?(?<full>\s(?:rưỡi|đúng))?${half}${end}`,
    (g, match) => {
      const before = textBefore(match, 24);
      if (lasting.test(before)) return null;
      // "8 giờ 30 phút" at the head of a phrase is a time of day; inside one it may be how long something took.
      const heads = g.min !== undefined && /(?:^|[,(;:"])\s?$/u.test(before);
      if (!g.half && !heads && !cue.test(before) && !dayAfter.test(textAfter(match, 16)) && g.h !== "0") return null;
      return time(Number(g.h), g.min ?? (g.full?.trim() === "rưỡi" ? "30" : undefined), g.half);
    },
  ),
];

const weekdayWords = "hai|ba|tư|năm|sáu|bảy|bẩy|[2-7]";
// "thứ hai", "thứ 2" is Monday, the first day after Sunday.
const weekdays: Readonly<Record<string, number>> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, bẩy: 6 };
const weekdayOf = (word: string): number => weekdays[word.toLowerCase()] ?? Number(word) - 1;

/** "thứ bảy" beside a day is Saturday; "đứng thứ bảy" is a rank and stays one. */
export const weekdayRules: Rule[] = [
  rule(String.raw`${edge}(?:(?<sun>chủ\snhật)|thứ\s(?<w>${weekdayWords}))${end}`, (g, match) => {
    if (g.sun) return weekday(0);
    const before = textBefore(match, 16);
    const after = textAfter(match, 20);
    const isDay =
      /(?:^|[^\p{L}])(?:sáng|trưa|chiều|tối|đêm|khuya|hôm|vào|sang|\()\s?(?:ngày\s)?$/iu.test(before) ||
      /\d\s?[,(]\s?$/u.test(before) ||
      /^,?\s\(?(?:ngày\s)?\d{1,2}[/-]\d/u.test(after) ||
      /^,\sngày\s\d/u.test(after) ||
      /^\s(?:tuần|hằng tuần|hàng tuần|vừa qua|vừa rồi|đến\s(?:thứ|chủ nhật))/u.test(after) ||
      /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?:,| và| đến) $/iu.test(before);
    // "Thứ hai, 10/9 là hạn chót" may say "secondly"; "Thứ Hai, 10/9" names the day.
    const isPoint = !/[\p{L}\p{N}]/u.test(before) && /^\p{Ll}/u.test(g.w ?? "");
    if (!isDay) return null;
    return isPoint ? noise("weekday") : weekday(weekdayOf(g.w ?? ""));
  }),
];
