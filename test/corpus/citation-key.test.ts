import { strict as assert } from "node:assert";
import { citationKey } from "../../server/src/corpus/citation-key";

describe("corpus/citation-key: what a source is cited by", () => {
  const keys: readonly (readonly [id: string, key: string])[] = [
    ["gso-2024-08.md", "gso-2024-08"],
    ["nguon/Tổng cục Thống kê 2024.md", "tong-cuc-thong-ke-2024"],
    ["Đầu tư (tháng 8).txt", "dau-tu-thang-8"],
    ["C:\\nguon\\JETRO_2023.md", "jetro-2023"],
    ["厚生労働省 2024年10月.md", "厚生労働省-2024年10月"],
    ["báo cáo v1.2", "bao-cao-v1-2"],
  ];
  for (const [id, key] of keys) it(`${id} → ${key}`, () => assert.equal(citationKey({ id }), key));

  it("its own key goes before its file's name", () =>
    assert.equal(citationKey({ id: "so-lieu.md", key: "hai-quan" }), "hai-quan"));
});
