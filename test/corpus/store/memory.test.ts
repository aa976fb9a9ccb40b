import { strict as assert } from "node:assert";
import { createMemoryStore, SegmentStore } from "../../../server/src/corpus/store/store";
import { conforms } from "./conformance";
import { read } from "./documents";

const change = (store: unknown, put: readonly ReturnType<typeof read>[], remove: readonly string[]) => {
  assert.ok(store instanceof SegmentStore);
  return store.with(put, remove);
};

conforms("memory", { make: createMemoryStore, change });

// Each document a segment of its own: nothing may depend on how a corpus is cut up.
conforms("many-segment", {
  make: (documents) => new SegmentStore(documents.flatMap((document) => createMemoryStore([document]).parts)),
  change,
});

describe("the nearest documents", () => {
  const rice = read("rice", "Xuất khẩu gạo đạt 8 triệu tấn. Thị trường chính là Philippines.");
  const coffee = read("coffee", "Xuất khẩu cà phê đạt 1,6 triệu tấn. Giá cà phê tăng mạnh.");
  const visit = read("visit", "Thủ tướng tiếp Đại sứ tại trụ sở Chính phủ.");
  const store = createMemoryStore([rice, coffee, visit]);
  const ask = (text: string, limit = 3) =>
    store.passages(read("ask", text).stream.ids, limit).found.map(({ document }) => document.about.id);

  it("come best first", () => assert.deepEqual(ask("Xuất khẩu cà phê tăng"), ["coffee", "rice"]));
  it("are found by any shared word", () => assert.deepEqual(ask("Ở trụ sở nào"), ["visit"]));
  it("are at most as many as asked for", () => assert.deepEqual(ask("Xuất khẩu gạo", 1), ["rice"]));
  it("are none where no word is shared", () => assert.deepEqual(ask("bóng đá"), []));
});
