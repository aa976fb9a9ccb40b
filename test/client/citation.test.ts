import assert from "node:assert/strict";
import { cite } from "../../client/src/citation";

describe("citations", () => {
  const source = { key: "jetro-2023", citation: "JETRO, Khảo sát doanh nghiệp, 2023-12-14" };

  it("a key in Pandoc's form", () => assert.deepEqual(cite(source, "key"), { here: "[@jetro-2023]" }));

  it("a footnote with its text at the end", () =>
    assert.deepEqual(cite(source, "footnote"), {
      here: "[^jetro-2023]",
      atEnd: "[^jetro-2023]: JETRO, Khảo sát doanh nghiệp, 2023-12-14",
    }));

  it("in brackets", () =>
    assert.deepEqual(cite(source, "inline"), { here: "(JETRO, Khảo sát doanh nghiệp, 2023-12-14)" }));
});
