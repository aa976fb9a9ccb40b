import { strict as assert } from "node:assert";
import { readStream } from "../../server/src/corpus/stream/stream";
import { bundledGlossary } from "../../server/src/figures/glossary";
import { readFigures } from "../../server/src/figures/read";
import { readProse } from "../../server/src/text/prose";
import { stepsOf } from "../support/steps";

const context = { today: "2024-09-01", glossary: bundledGlossary };

/** Steps of all that is done with a text when it is read. */
const steps = (unit: string, size: number): number =>
  stepsOf(() => {
    const prose = readProse(unit.repeat(Math.ceil(size / unit.length)), { format: "plain" });
    readStream(prose, readFigures(prose, context));
  });

function assertLinear(unit: string, size: number): void {
  const once = steps(unit, size);
  const twice = steps(unit, 2 * size);
  assert.ok(twice <= 2.1 * once + 1000, `${JSON.stringify(unit)}: ${once} steps, then ${twice}`);
}

describe("figures: twice the hostile text, at most twice the steps, through all of the reading", () => {
  // Digits, dots and commas without end; an endless word; an endless line of brackets, spaces, marks.
  for (const unit of ["1", "1.", "1,", "1.234,5", "a", "ă", "[", "(", " ", "\u0301\u0323"])
    it(`a megabyte of ${JSON.stringify(unit)}`, () => assertLinear(unit, 1_000_000)).timeout(120_000);

  const rich = [
    "1 ",
    "1,.",
    "12 345 ",
    "((1)",
    "一",
    "一億二",
    "に一",
    "１",
    "năm năm tháng ",
    "triệu tỷ ",
    "hơn hơn 1 ",
    "từ 5 đến ",
    "ngày 1, ",
    "5/5-",
    "$1",
    "và 1",
    "1/",
    "A. ",
    "1\u0301",
    "% ",
  ];
  it("figures, dates and number words without end", () => {
    // A sentence ends after 3000 characters at most: whole ones are counted.
    for (const unit of rich) assertLinear(unit, 6000);
  }).timeout(120_000);
});
