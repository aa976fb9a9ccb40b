import { strict as assert } from "node:assert";
import type { CalendarFields, Period } from "../../../server/src/model/period";
import {
  compareCalendars,
  compareDays,
  comparePeriods,
  overlap,
  type PeriodMatch,
} from "../../../server/src/verify/compare/period";

/** "2023-01-01..2023-10-31", "..2023-10-31" (as of), a leading "~" for implied. */
const period = (written: string): Period => {
  const [start = "", end = ""] = written.replace("~", "").split("..");
  return {
    start: start || null,
    end: end || null,
    certainty: written.startsWith("~") ? "implied" : "stated",
    shape: start ? "interval" : "asOf",
  };
};

describe("verify/compare/period: two times are different only where both are said", () => {
  const rows: [draft: string, source: string, match: PeriodMatch][] = [
    ["2023-01-01..2023-10-31", "2023-01-01..2023-10-31", "same"],
    ["2023-01-01..2023-10-31", "..2023-10-31", "same"],
    ["..2024-12-31", "..2025-01-01", "same"],
    ["2022-01-01..2022-12-31", "2023-01-01..2023-12-31", "different"],
    ["2023-01-01..2023-12-31", "2023-01-01..2023-10-31", "different"],
    ["..2023-06-30", "..2024-06-30", "different"],
    ["~2022-01-01..2022-12-31", "2023-01-01..2023-12-31", "compatible"],
    ["2022-01-01..2022-12-31", "~2023-01-01..2023-12-31", "compatible"],
  ];
  for (const [draft, source, match] of rows)
    it(`${draft} and ${source}: ${match}`, () => assert.equal(comparePeriods(period(draft), period(source)), match));

  it("an unknown time excludes nothing", () =>
    assert.equal(comparePeriods(null, period("2022-01-01..2022-12-31")), "compatible"));
});

describe("verify/compare/period: what there is at a day is there in its year", () => {
  const rows: [draft: string, source: string, match: PeriodMatch][] = [
    ["2024-01-01..2024-12-31", "..2024-10-31", "compatible"],
    ["..2024-10-31", "2024-01-01..2024-12-31", "compatible"],
    ["..2024-10-31", "..2024-10-31", "same"],
    ["2023-01-01..2023-12-31", "..2024-10-31", "different"],
    ["..2024-06-30", "..2024-10-31", "different"],
    ["2023-01-01..2023-12-31", "2024-01-01..2024-12-31", "different"],
  ];
  for (const [draft, source, match] of rows)
    it(`${draft} and ${source}: ${match}`, () => assert.equal(compareDays(period(draft), period(source)), match));
});

describe("verify/compare/period: dates agree on every field both have", () => {
  const rows: [draft: CalendarFields, source: CalendarFields, match: PeriodMatch][] = [
    [{ day: 27, month: 3 }, { day: 27, month: 3, year: 2023 }, "same"],
    [{ day: 27, month: 3 }, { day: 28, month: 3, year: 2023 }, "different"],
    [{ year: 2023 }, { day: 27, month: 3 }, "compatible"],
    [{ quarter: 2, year: 2024 }, { quarter: 1, year: 2024 }, "different"],
    [{ hour: 14, minute: 30 }, { hour: 14 }, "same"],
  ];
  for (const [draft, source, match] of rows)
    it(`${JSON.stringify(draft)} and ${JSON.stringify(source)}: ${match}`, () =>
      assert.equal(compareCalendars(draft, source), match));
});

describe("verify/compare/period: two times that have a day in common", () => {
  const rows: [one: string, other: string, common: boolean][] = [
    ["2022-01-01..2022-12-31", "2022-10-01..2022-12-31", true],
    ["2022-01-01..2022-12-31", "..2022-06-30", true],
    ["2022-01-01..2022-12-31", "2023-01-01..2023-12-31", false],
    ["2023-02-01..2023-02-28", "..2023-01-31", false],
  ];
  for (const [one, other, common] of rows)
    it(`${one} ∩ ${other}: ${common}`, () => {
      assert.equal(overlap(period(one), period(other)), common);
      assert.equal(overlap(period(other), period(one)), common);
    });
  it("none where one is unknown", () => assert.equal(overlap(null, period("..2023-06-30")), false));
});
