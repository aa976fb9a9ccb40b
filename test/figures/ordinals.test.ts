import assert from "node:assert/strict";
import { createEngine } from "../../server/src/engine";

// [text, what is read: number and unit; none where nothing is]
const rows: readonly (readonly [text: string, read: string])[] = [
  ["Nhật Bản là thị trường xuất khẩu lớn thứ tư của Việt Nam.", "4 rank"],
  ["Nhật Bản đứng thứ tư trong 143 nước.", "4 rank"],
  ["Nhật Bản đứng thứ ba.", "3 rank"],
  // "Thứ tư" alone is Wednesday, and the fourth point of a speaker.
  ["Đoàn họp vào thứ tư.", ""],
  ["Thứ tư, hai bên nhất trí tăng cường trao đổi.", ""],
  // 「5日」 is a day of the month, 「5日間」 a length.
  ["会期は184日間である。", "184 day"],
  ["代表団は5日間滞在した。", "5 day"],
  ["研修は3週間である。", "3 week"],
  ["The price was raised by 4.8 percent.", "4.8 percent"],
];

describe("ordinals and lengths", () => {
  for (const [text, read] of rows)
    it(`${text} → ${read || "nothing"}`, async () => {
      const engine = await createEngine({ today: "2025-03-01" });
      const quantities = engine.figures(text, { format: "plain" }).filter(({ quantity }) => quantity.unit !== "date");
      assert.equal(quantities.map(({ quantity }) => `${quantity.lower} ${quantity.unit}`).join("; "), read);
    });
});
