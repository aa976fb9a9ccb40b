import type { Figure } from "../../model/figure";

const dayLength = 86_400_000;

/** Days and years that a sentence lies between. */
export interface Stretch {
  readonly figures: readonly [Figure, ...Figure[]];
  /** In the unit asked for. Both ends count in a stay ("12 đến 16" is 5 days, 4 nights), only the years between in a work. */
  readonly counts: readonly number[];
  readonly formula: string;
}

const isDate = ({ kind, calendar }: Figure): boolean => kind === "date" && calendar !== undefined;

const monthsOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** How long it is from the earliest to the latest date of a sentence, in days, months or years; `null` where it names one only. */
export function stretchOf(figures: readonly Figure[], unit: string): Stretch | null {
  const dates = figures.filter(isDate).filter(({ period }) => period?.start != null && period.end !== null);
  const ends = dates.flatMap(({ period }) => (period?.start && period.end ? [period.start, period.end] : [])).sort();
  const [from, to] = [ends[0], ends.at(-1)];
  const [first, second, third] = dates;
  if (!first || third || from === undefined || to === undefined || (!second && !first.until)) return null;
  const one = [first, ...(second ? [second] : [])] as const;
  const formula = one.map(({ text }) => text).join(" → ");
  const fine = dates.every(({ calendar }) => calendar?.day !== undefined);
  switch (unit) {
    case "day": {
      const days = Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
      return fine && days > 0 ? { figures: one, counts: [days, days + 1], formula } : null;
    }
    case "month": {
      const months = monthsOf(to) - monthsOf(from);
      return dates.every(({ calendar }) => calendar?.month !== undefined) && months > 0
        ? { figures: one, counts: [months], formula }
        : null;
    }
    case "year": {
      const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
      return years > 0 ? { figures: one, counts: [years], formula } : null;
    }
    default:
      return null;
  }
}
