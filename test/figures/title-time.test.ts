import { strict as assert } from "node:assert";
import { titleTime } from "../../server/src/figures/title-time";
import type { Language } from "../../server/src/model/language";

describe("figures/title-time: the time that a source's title gives", () => {
  const rows: [title: string, language: Language, time: string | undefined][] = [
    ["Tình hình lao động tính đến cuối tháng 10/2024", "vi", "..2024-10-31"],
    ["外国人雇用状況の届出（2024年10月末現在）", "ja", "..2024-10-31"],
    ["Trade between Viet Nam and Japan in 2023", "en", "2023-01-01..2023-12-31"],
    ["Kim ngạch 9 tháng đầu năm 2024", "vi", "2024-01-01..2024-09-30"],
    ["Quan hệ Việt Nam - Nhật Bản", "vi", undefined],
    ["Thủ tướng thăm Nhật Bản ngày 16/12/2023", "vi", undefined],
    ["Kim ngạch năm 2023 và mục tiêu năm 2025", "vi", undefined],
    ["Kim ngạch tháng 3", "vi", undefined],
  ];
  for (const [title, language, time] of rows)
    it(`${title} → ${time}`, () => {
      const found = titleTime(title, language, "2024-11-05");
      assert.equal(found && `${found.start ?? ""}..${found.end}`, time);
    });
});
