import assert from "node:assert/strict";
import fc from "fast-check";
import { createEngine } from "../../server/src/engine";

const sources = [
  {
    id: "a.txt",
    title: "Quan hệ Việt Nam - Nhật Bản",
    publishedOn: "2024-01-15",
    text: "Năm 2023, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản đạt 23,3 tỷ USD, giảm 3,6%. Nhập khẩu đạt 21,6 tỷ USD.\nHiện có khoảng 520.000 người Việt Nam sinh sống tại Nhật Bản.\nHai nước thiết lập quan hệ ngoại giao ngày 21/9/1973.",
  },
  { id: "b.txt", publishedOn: "2024-03-01", text: "In 2023, Japan's ODA loans to Viet Nam reached 102 billion yen." },
];

const draft = `---
title: Tài liệu nền
date: 2024-06-01
---
# Quan hệ kinh tế năm 2023

Kim ngạch xuất khẩu sang Nhật Bản đạt 23,3 tỷ USD, giảm 3,6%. Nhập khẩu đạt 12,6 tỷ USD. Trong đó, máy móc chiếm 20%.

- Vốn vay ODA: 102 tỷ Yên
- Tổng cộng **44,9 tỷ USD**

Hiện có gần 530.000 người Việt Nam tại Nhật Bản. Mục tiêu đạt 50 tỷ USD vào năm 2030.

| Năm | Xuất khẩu |
|---|---|
| 2023 | 23,3 tỷ USD |

Hai nước thiết lập quan hệ ngoại giao ngày 21/9/1974. 2023年の貿易総額は449億ドルだった。
`;

// What a writer does: types a word, a figure or a mark somewhere, takes something out, splits and joins paragraphs.
const piece = fc.constantFrom(
  "",
  " ",
  "\n\n",
  "5",
  ",",
  "%",
  " tỷ USD",
  " năm 2022",
  "hơn ",
  ". Trong đó, ",
  "# ",
  "- ",
  "を",
  "\u0300",
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), text: piece });

describe("a warm engine", () => {
  it("reports on an edited draft what a fresh one does", async function () {
    this.timeout(60_000);
    const warm = await (await createEngine({ today: "2024-06-01" })).corpus(sources);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        let text = draft;
        for (const { at, cut, text: put } of edits) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + put + text.slice(place + cut);
          warm.verify(text);
        }
        const fresh = await (await createEngine({ today: "2024-06-01" })).corpus(sources);
        assert.deepEqual(warm.check(text).verdicts, fresh.check(text).verdicts);
      }),
      { numRuns: 60 },
    );
  });

  it("judges again when a source changed", async () => {
    const before = await (await createEngine({ today: "2024-06-01" })).corpus(sources);
    const claim = "Năm 2023, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản đạt 23,3 tỷ USD.";
    assert.equal(before.verify(claim).figures[0]?.verdict, "supported");
    const after = await before.update({
      put: [{ ...sources[0], id: "a.txt", text: (sources[0]?.text ?? "").replace("23,3", "25,7") }],
    });
    assert.notEqual(after.verify(claim).figures[0]?.verdict, "supported");
    assert.equal(before.verify(claim).figures[0]?.verdict, "supported");
  });
});
