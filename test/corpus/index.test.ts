import assert from "node:assert/strict";
import { readDocument } from "../../server/src/corpus/document";
import { createIndex } from "../../server/src/corpus/index";
import { bundledGlossary } from "../../server/src/figures/glossary";

const context = { today: "2024-09-10", glossary: bundledGlossary };
const document = (id: string, text: string) => readDocument({ id, text, language: "vi" }, context);

describe("the nearest documents", () => {
  const rice = document("rice", "Xuất khẩu gạo đạt 8 triệu tấn. Thị trường chính là Philippines.");
  const coffee = document("coffee", "Xuất khẩu cà phê đạt 1,6 triệu tấn. Giá cà phê tăng mạnh.");
  const visit = document("visit", "Thủ tướng tiếp Đại sứ tại trụ sở Chính phủ.");
  const index = createIndex([rice, coffee, visit]);
  const ask = (text: string, limit = 3) =>
    index.nearest(document("ask", text).stream.ids, limit).map((found) => found.document.about.id);

  it("come best first", () => assert.deepEqual(ask("Xuất khẩu cà phê tăng"), ["coffee", "rice"]));
  it("are found by any shared word", () => assert.deepEqual(ask("Ở trụ sở nào"), ["visit"]));
  it("are at most as many as asked for", () => assert.deepEqual(ask("Xuất khẩu gạo", 1), ["rice"]));
  it("are none where no word is shared", () => assert.deepEqual(ask("bóng đá"), []));
  it("are none in an empty corpus", () => assert.deepEqual(createIndex([]).nearest(rice.stream.ids, 3), []));
});
