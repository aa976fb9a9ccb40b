import { strict as assert } from "node:assert";
import type { Place } from "../../server/src/model/place";
import { placeInWords } from "../../server/src/verify/messages/place";

describe("verify/messages/place: where it stands, in three languages", () => {
  const rows: [place: Place, vi: string, en: string, ja: string][] = [
    [{ kind: "page", page: 3 }, "trang 3", "page 3", "3ページ"],
    [{ kind: "paragraph", paragraph: 12 }, "đoạn 12", "paragraph 12", "第12段落"],
    [{ kind: "line", line: 7 }, "dòng 7", "line 7", "7行目"],
    [{ kind: "cell", sheet: "Quý I", row: 7, column: 3 }, "ô Quý I!C7", "cell Quý I!C7", "セルQuý I!C7"],
    [{ kind: "cell", sheet: "", row: 7, column: 28 }, "ô AB7", "cell AB7", "セルAB7"],
    [{ kind: "cell", sheet: 2, row: 1, column: 1 }, "bảng 2, ô A1", "table 2, cell A1", "表2のセルA1"],
  ];
  for (const [place, vi, en, ja] of rows)
    it(en, () =>
      assert.deepEqual(
        (["vi", "en", "ja"] as const).map((language) => placeInWords(place, language)),
        [vi, en, ja],
      ),
    );
});
