import { strict as assert } from "node:assert";
import { readProse } from "../../server/src/text/prose";

describe("text/citations: what cites a source, and what only looks like it", () => {
  const rows: [text: string, cited: string[]][] = [
    ["Kim ngạch đạt 44,9 tỷ USD [@hai-quan-2023].", ["bracketed hai-quan-2023"]],
    ["Đạt 44,9 tỷ USD [xem @a; -@b_2, tr. 3; @c:d.1].", ["bracketed a", "bracketed b_2", "bracketed c:d.1"]],
    ["Theo @hai-quan-2023, kim ngạch đạt 44,9 tỷ USD.", ["bare hai-quan-2023"]],
    ["Theo @{hải quan/2023}.", []],
    ["Theo @{bao-cao.2023.}, đạt 44,9 tỷ USD.", ["bare bao-cao.2023."]],
    ["輸出は192億ドルであった[@税関-2023]。", ["bracketed 税関-2023"]],
    ["Đạt 44,9 tỷ USD.[^hai-quan]", ["footnote hai-quan"]],
    ["Đạt **44,9 tỷ USD** *[@hq]*.", ["bracketed hq"]],
    ["Liên hệ phongdongbaca@example.vn trước 9h.", []],
    ["Liên hệ [phongdongbaca@example.vn].", []],
    ["Chạy `@hai-quan` hoặc `[@hai-quan]`.", []],
    ["```\n[@hai-quan]\n```", []],
    ["<!-- [@hai-quan] -->\nĐạt 44,9 tỷ USD.", []],
    ["Giá 5 USD @ 3 cái, [ghi chú] và [x] xong.", []],
    ["Xem [trang của Bộ](https://example.vn/@mofa).", []],
    ["---\nauthor: '@hai-quan'\n---\n\nĐạt 44,9 tỷ USD.", []],
  ];
  for (const [text, cited] of rows)
    it(`${JSON.stringify(text)} → ${cited.join(", ") || "none"}`, () => {
      const { citations, sentences, view } = readProse(text);
      assert.deepEqual(
        citations.map(({ kind, key }) => `${kind} ${key}`),
        cited,
      );
      for (const { start, end, key } of citations) assert.ok(text.slice(start, end).includes(key));
      for (const { start, end: stop } of sentences) assert.doesNotMatch(view.text.slice(start, stop), /\[@|@hai/u);
    });

  it("their digits are no figures, in plain text either", () => {
    for (const format of ["markdown", "plain"] as const) {
      const { view } = readProse("Đạt 44,9 tỷ USD [@hq-2023, tr. 15], theo @mofa-2024.", { format });
      assert.equal(view.text, "Đạt 44,9 tỷ USD, theo \ufffc.");
    }
  });
});
