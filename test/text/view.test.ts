import { strict as assert } from "node:assert";
import { createView } from "../../server/src/text/view";

describe("text/view: one normalised text, offsets into the original", () => {
  const rows: [what: string, original: string, view: string][] = [
    ["plain text stays", "gần 37 tỷ USD", "gần 37 tỷ USD"],
    ["NFD", "Xuất khẩu".normalize("NFD"), "Xuất khẩu"],
    ["no-break space", "51,43\u00a0tỷ", "51,43 tỷ"],
    ["full-width", "１０％増", "10%増"],
    ["squared currency", "40億㌦", "40億ドル"],
    ["zero-width space", "3\u200b5", "35"],
    ["CRLF", "a\r\nb", "a\nb"],
    ["non-breaking hyphen", "2020\u20112024", "2020-2024"],
  ];
  for (const [what, original, expected] of rows)
    it(what, () => {
      const view = createView(original);
      assert.equal(view.text, expected);
      assert.deepEqual(view.toOriginal({ start: 0, end: view.text.length }), { start: 0, end: original.length });
    });

  it("maps a span inside decomposed text to whole characters", () => {
    const original = "hết tháng 10 đạt ".normalize("NFD") + "37 tỷ".normalize("NFD");
    const view = createView(original);
    const start = view.text.indexOf("37 tỷ");
    const span = view.toOriginal({ start, end: start + 5 });
    assert.equal(original.slice(span.start, span.end).normalize("NFC"), "37 tỷ");
    assert.equal(view.toView(span.start), start);
  });
});
