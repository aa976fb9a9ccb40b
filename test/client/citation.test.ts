import assert from "node:assert/strict";
import { citationKey, cite } from "../../client/src/citation";

describe("citations", () => {
  const keys: readonly (readonly [id: string, key: string])[] = [
    ["gso-2024-08.md", "gso-2024-08"],
    ["nguon/Tổng cục Thống kê 2024.md", "tong-cuc-thong-ke-2024"],
    ["Đầu tư (tháng 8).txt", "dau-tu-thang-8"],
    ["C:\\nguon\\JETRO_2023.md", "jetro-2023"],
    ["厚生労働省 2024年10月.md", "厚生労働省-2024年10月"],
    ["báo cáo v1.2", "bao-cao-v1-2"],
  ];
  for (const [id, key] of keys) it(`${id} → ${key}`, () => assert.equal(citationKey(id), key));

  const source = { id: "jetro-2023.md", citation: "JETRO, Khảo sát doanh nghiệp, 2023-12-14" };

  it("a key in Pandoc's form", () => assert.deepEqual(cite(source, "key"), { here: "[@jetro-2023]" }));

  it("a footnote with its text at the end", () =>
    assert.deepEqual(cite(source, "footnote"), {
      here: "[^jetro-2023]",
      atEnd: "[^jetro-2023]: JETRO, Khảo sát doanh nghiệp, 2023-12-14",
    }));

  it("in brackets", () =>
    assert.deepEqual(cite(source, "inline"), { here: "(JETRO, Khảo sát doanh nghiệp, 2023-12-14)" }));
});
