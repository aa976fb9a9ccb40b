import { strict as assert } from "node:assert";
import { compareValues, type ValueMatch } from "../../../server/src/verify/compare/value";
import { quantity } from "../../support/quantity";

describe("verify/compare/value: written precision is an interval", () => {
  const rows: [draft: string, source: string, match: ValueMatch][] = [
    ["19,223", "19,223", "equal"],
    ["19,2", "19,223", "rounded"],
    ["19,3", "19,223", "differs"],
    ["19", "19,223", "rounded"],
    ["hơn 51,43", "51,443", "within"],
    ["51,4", "51,443", "rounded"],
    ["51,45", "51,443", "differs"],
    ["19,223", "19,2", "rounded"],
    ["hơn 37", "gần 37", "bound"],
    ["gần 37", "hơn 37", "bound"],
    ["gần 37", "gần 37", "equal"],
    ["gần 37", "36,8", "rounded"],
    ["gần 50", "47,6", "within"],
    ["gần 50", "50,6", "bound"],
    ["hơn 50", "50,6", "rounded"],
    ["hơn 50", "49,2", "bound"],
    ["hơn 50", "55", "differs"],
    ["khoảng 50", "52", "within"],
    ["khoảng 50", "48", "within"],
    ["khoảng 50", "61", "differs"],
    ["gần 73", "gần 37", "differs"],
    ["hơn 56.000", "hơn 560.000", "scale"],
    ["19,2", "19223", "scale"],
    ["7", "6,6", "rounded"],
    ["8", "7,7", "rounded"],
    ["4", "3,5", "differs"],
    ["3", "2,5", "differs"],
    ["2,5", "3", "differs"],
    ["khoảng 5", "4,3", "differs"],
    ["khoảng 3", "2,9", "rounded"],
    ["hơn 3", "3,4", "rounded"],
    ["560.000", "hơn 560.000", "equal"],
    ["565.026", "hơn 560.000", "within"],
    ["433.000", "432.934", "rounded"],
    ["2.000", "2.300", "differs"],
    ["20.000", "20.300", "differs"],
    ["51,4", "51,47", "rounded"],
    ["3", "3,8", "differs"],
    ["hơn 3", "3,8", "rounded"],
    ["ít nhất 1", "ít nhất 1", "equal"],
    ["5-7", "5-7", "equal"],
    ["6", "5-7", "within"],
    ["8", "5-7", "differs"],
    ["5-7", "5-8", "differs"],
    ["0", "10", "differs"],
  ];
  for (const [draft, source, match] of rows)
    it(`${draft} against ${source}: ${match}`, () =>
      assert.equal(compareValues(quantity(draft), quantity(source)), match));
});
