import type { Language } from "../../model/language";
import type { Period } from "../../model/period";

interface Words {
  readonly year: (year: number) => string;
  /** Japan's, April to March: the year it begins in. */
  readonly fiscalYear: (year: number) => string;
  readonly quarter: (quarter: number, year: number) => string;
  readonly month: (month: number, year: number) => string;
  readonly firstMonths: (months: number, year: number) => string;
  readonly until: (day: string) => string;
  readonly from: (day: string) => string;
  readonly between: (start: string, end: string) => string;
  readonly day: (day: number, month: number, year: number) => string;
}

const months = "January February March April May June July August September October November December".split(" ");
const small = "one two three four five six seven eight nine ten eleven".split(" ");

const words: Readonly<Record<Language, Words>> = {
  vi: {
    year: (year) => `năm ${year}`,
    fiscalYear: (year) => `năm tài khóa ${year}`,
    quarter: (quarter, year) => `quý ${["I", "II", "III", "IV"][quarter - 1]}/${year}`,
    month: (month, year) => `tháng ${month}/${year}`,
    firstMonths: (count, year) => `${count} tháng đầu năm ${year}`,
    until: (day) => `tính đến ${day}`,
    from: (day) => `từ ${day}`,
    between: (start, end) => `${start} đến ${end}`,
    day: (day, month, year) => `${day}/${month}/${year}`,
  },
  en: {
    year: (year) => `${year}`,
    fiscalYear: (year) => `fiscal ${year}`,
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    month: (month, year) => `${months[month - 1]} ${year}`,
    firstMonths: (count, year) => `the first ${small[count - 1]} months of ${year}`,
    until: (day) => `up to ${day}`,
    from: (day) => `from ${day}`,
    between: (start, end) => `${start} to ${end}`,
    day: (day, month, year) => `${day} ${months[month - 1]} ${year}`,
  },
  ja: {
    year: (year) => `${year}年`,
    fiscalYear: (year) => `${year}年度`,
    quarter: (quarter, year) => `${year}年第${quarter}四半期`,
    month: (month, year) => `${year}年${month}月`,
    firstMonths: (count, year) => `${year}年1～${count}月`,
    until: (day) => `${day}時点`,
    from: (day) => `${day}以降`,
    between: (start, end) => `${start}から${end}`,
    day: (day, month, year) => `${year}年${month}月${day}日`,
  },
};

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const parse = (iso: string | null | undefined): Day | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? "");
  return match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
};

const endsItsMonth = ({ year, month, day }: Day): boolean => day === new Date(Date.UTC(year, month, 0)).getUTCDate();

/** An ISO day as a reader writes it: "2023-11-28" → "28/11/2023", "28 November 2023", "2023年11月28日"; anything else as it is. */
export function dayInWords(iso: string, language: Language): string {
  const day = parse(iso);
  return day ? words[language].day(day.day, day.month, day.year) : iso;
}

/**
 * A period as a reader says it, in the shortest form that is exact.
 *
 * 2023-01-01..2023-10-31 → "10 tháng đầu năm 2023", "the first ten months of 2023", "2023年1～10月";
 * as of 2023-10-31 → "tính đến 31/10/2023". Empty where neither end is known.
 */
export function periodInWords(period: Period | null, language: Language): string {
  const start = parse(period?.start);
  const end = parse(period?.end);
  const say = words[language];
  const write = (day: Day): string => say.day(day.day, day.month, day.year);
  if (!end) return start ? say.from(write(start)) : "";
  if (!start || period?.shape === "asOf") return say.until(write(end));
  if (start.year === end.year && start.month === end.month && start.day === end.day) return write(end);
  if (period?.start?.endsWith("-04-01") && period.end === `${start.year + 1}-03-31`) return say.fiscalYear(start.year);
  const whole = start.year === end.year && start.day === 1 && endsItsMonth(end);
  if (!whole) return say.between(write(start), write(end));
  const count = end.month - start.month + 1;
  if (count === 1) return say.month(end.month, end.year);
  if (count === 12) return say.year(end.year);
  if (count === 3 && end.month % 3 === 0) return say.quarter(end.month / 3, end.year);
  return start.month === 1 ? say.firstMonths(count, end.year) : say.between(write(start), write(end));
}
