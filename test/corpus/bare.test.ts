import { strict as assert } from "node:assert";
import { readDocument } from "../../server/src/corpus/document";
import { bareFigure, bareRow } from "../../server/src/corpus/stream/bare";
import { bundledGlossary } from "../../server/src/figures/glossary";

const bare = (text: string) =>
  readDocument({ id: "", text }, { today: "2024-09-10", glossary: bundledGlossary }).stream.items.filter(
    (item) => item.bare,
  );

describe("number words that no figure was read from", () => {
  const rows: readonly [text: string, values: string][] = [
    ["Ban tổ chức nhắc đến ba kịch bản xấu.", "3"],
    ["Đại hội thông qua một tuyên bố.", "1"],
    // What was read, days, names, and words that point at what was named.
    ["Đoàn gồm hai máy bay.", ""],
    ["Lễ ký diễn ra sáng thứ hai tuần này.", ""],
    ["Hai bên nhất trí; hai nước ký kết.", ""],
    ["Bà Ba và mẹ cùng đi.", ""],
    ["Hàng trăm người đến dự.", ""],
    // English reads its own.
    ["The report of the committee names two loopholes in the law.", ""],
  ];
  for (const [text, values] of rows)
    it(`${text} → ${values || "none"}`, () =>
      assert.equal(
        bare(text)
          .map(({ figure }) => figure.quantity.lower)
          .join(" "),
        values,
      ));

  it("come back from what is kept of them", () => {
    const [item] = bare("Ban tổ chức nhắc đến ba kịch bản xấu.");
    assert.ok(item);
    assert.deepEqual(bareFigure(bareRow(item.figure)), item.figure);
  });
});
