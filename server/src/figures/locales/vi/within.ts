import type { CalendarFields } from "../../../model/period";
import type { Granularity } from "../../mentions/mention";
import type { Groups, WrittenTime } from "../../mentions/rule";
import { end, year } from "./calendar";

export type Relative = NonNullable<WrittenTime["relative"]>;

/** "năm ngoái", "tháng này": how far from today; "trước" goes back from the time spoken of where a change is measured. */
const relativeYear: ReadonlyMap<string, Relative> = new Map([
  ["nay", { from: "today" }],
  ["này", { from: "today" }],
  ["ngoái", { from: "today", years: -1 }],
  ["trước", { from: "baseline", years: -1 }],
  ["sau", { from: "today", years: 1 }],
  ["tới", { from: "today", years: 1 }],
]);
/** The year behind a part of it: "quý I **năm 2023**", "6 tháng đầu **năm nay**". */
export const ofYear = String.raw`(?:năm\s)?(?<y>${year})|năm\s(?<r>nay|này|ngoái|trước|sau|tới)${end}`;

/** A stretch within the year that the groups name. */
export function within(granularity: Granularity, calendar: CalendarFields, { y, r }: Groups): WrittenTime {
  const relative = r === undefined ? undefined : relativeYear.get(r.toLowerCase());
  return {
    kind: "time",
    granularity,
    calendar: y ? { ...calendar, year: Number(y) } : calendar,
    ...(relative && { relative }),
  };
}

// "3 năm trước", "vài tháng sau": how long ago, not which year or month.
export const ago = /(?:\d|mấy|vài|nhiều|các|những|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|chục)\s$/iu;
