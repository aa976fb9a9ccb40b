import assert from "node:assert/strict";
import type { VerdictKind } from "../../../server/src/model/verdict";
import { verdictOn } from "../../support/verdict";

const customs =
  "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44,9 tỷ USD, trong đó Việt Nam xuất khẩu sang Nhật Bản 23,3 tỷ USD.";
const parts =
  "Năm 2023, Việt Nam xuất khẩu sang Nhật Bản 23,3 tỷ USD. Năm 2023, Việt Nam nhập khẩu từ Nhật Bản 21,6 tỷ USD.";

describe("verify/concepts: what flows from one to the other, and back", () => {
  const rows: [draft: string, source: string, verdict: VerdictKind][] = [
    ["Năm 2023, Việt Nam nhập khẩu từ Nhật Bản 21,6 tỷ USD.", customs, "supported"],
    ["Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44,9 tỷ USD.", parts, "supported"],
    ["Năm 2023, Nhật Bản xuất khẩu sang Việt Nam 21,6 tỷ USD.", customs, "not-enough-info"],
  ];
  for (const [draft, source, verdict] of rows)
    it(`${draft} ${verdict}`, async () => {
      const [told] = (await verdictOn(draft, "tỷ USD", [source])).split(" ");
      assert.equal(told, verdict);
    });
});
