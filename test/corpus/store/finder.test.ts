import { strict as assert } from "node:assert";
import { layOrders } from "../../../server/src/corpus/store/cells";
import { ColumnsBuilder } from "../../../server/src/corpus/store/columns";
import { createFinder } from "../../../server/src/corpus/store/finder";
import { read } from "./documents";

describe("a crowded corner of a segment", () => {
  const { figures } = read("a", "Năm 2023, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản đạt 23,3 tỷ USD.");
  const builder = new ColumnsBuilder();
  const size = 30_000;
  for (let document = 0; document < size; document++) builder.add(document, figures);
  const columns = builder.build();
  const rank = Uint32Array.from({ length: size }, (_, document) => size - 1 - document);
  const finder = createFinder(columns, layOrders(columns, rank));
  const question = { concept: "exports", unit: "USD", value: { low: 23.3e9, high: 23.3e9 }, limit: 3 };

  it("gives the best standing of what is equally near, without looking at all of it", () => {
    const { hits, complete } = finder.find(question, new Set());
    assert.deepEqual(
      hits.map(({ entry }) => entry),
      [size - 1, size - 2, size - 3, size - 4],
    );
    assert.equal(complete, true);
  });

  it("says that it gave up where nothing fits", () => {
    const found = finder.find({ ...question, naming: ["south-korea"] }, new Set());
    assert.deepEqual(found, { hits: [], complete: false });
  });
});
