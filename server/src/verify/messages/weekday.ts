import type { Figure } from "../../model/figure";
import type { Language } from "../../model/language";

const says: Readonly<Record<Language, (day: string, weekday: string) => string>> = {
  vi: (day, weekday) => `${day} là ${weekday}`,
  en: (day, weekday) => `${day} is a ${weekday}`,
  ja: (day, weekday) => `${day}は${weekday}`,
};

/** Which day of the week a date is: "10/9/2024 là Thứ Ba"; nothing for a date without all its parts. */
export function dayWithWeekday({ text, calendar, language }: Figure): string | undefined {
  if (calendar?.year === undefined || calendar.month === undefined || calendar.day === undefined) return undefined;
  const date = new Date(Date.UTC(calendar.year, calendar.month - 1, calendar.day));
  return says[language](text, new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(date));
}
