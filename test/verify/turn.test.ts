import assert from "node:assert/strict";
import { bundledGlossary } from "../../server/src/figures/glossary";
import { createConceptFamily } from "../../server/src/verify/compare/concept";
import { coverageOf } from "../../server/src/verify/coverage";
import { lay } from "../../server/src/verify/situation";
import { hitsOf } from "../../server/src/verify/statement";
import { turnIn } from "../../server/src/verify/turn";
import { fitted } from "../../server/src/verify/weights";
import { wordingOf } from "../../server/src/verify/wording";
import { draftOf, source } from "./reading";

const concepts = createConceptFamily(bundledGlossary);

/** The word of the draft that turns it round, and the slot; `null` where none does. */
function turn(draft: string, text: string): string | null {
  const { statement, items } = draftOf(draft);
  const document = source(text);
  const { stream } = document;
  const hits = hitsOf(statement, stream);
  const wording = wordingOf(draft, statement.stream, document, (name) => concepts.named(name, "vi"));
  const board = lay(statement, items, stream, hits, fitted);
  const found = turnIn(board, coverageOf(statement, stream, hits).sentences, wording);
  const word = found && /^[\p{L}\p{M}\p{N}]+/u.exec(draft.slice(statement.stream.at[found.token]));
  return found && `${word?.[0]}: ${found.reason}`;
}

const dam = "Chiều 14/6, đập Suối Vàng xả lũ, mực nước hạ lưu tăng 40 cm so với hôm trước. Không ai bị thương.";
const school = "Trường Lê Lợi đã nhận 120 học sinh nam, và chưa công bố điểm chuẩn vào ngày 3/7.";

describe("a word that turns a statement round", () => {
  const turned: readonly [draft: string, text: string, word: string][] = [
    ["Chiều 14/6, đập Suối Vàng xả lũ, mực nước hạ lưu giảm 40 cm so với hôm trước.", dam, "giảm: direction"],
    ["Đập Suối Vàng xả lũ, mực nước thượng lưu không tăng 40 cm so với hôm trước.", dam, "không: role"],
    ["Sáng 14/6, đập Suối Vàng xả lũ.", dam, "Sáng: date"],
    ["Sáng ngày 14/6 đập Suối Vàng xả lũ.", dam, "Sáng: date"],
    ["Trường Lê Lợi đã nhận 120 học sinh nữ, và chưa công bố điểm chuẩn.", school, "nữ: role"],
    ["Trường Lê Lợi chưa nhận 120 học sinh nam.", school, "chưa: role"],
    ["Điểm chuẩn đã được công bố ngày 3/7.", "Điểm chuẩn chưa được công bố ngày 3/7.", "đã: role"],
    ["Đoàn tàu chạy về phía Tây.", "Lúc 5h, đoàn tàu chạy về phía Đông.", "Tây: role"],
    ["Có 9 trường đại học Úc trao học bổng.", "Có 9 trường đại học Mỹ trao học bổng.", "Úc: role"],
    ["Đèo dài 6 km, nối huyện Tân Lạc với quốc lộ.", "Đèo dài 6 km, nối huyện Mai Sơn với quốc lộ.", "Tân: role"],
    ["Dự án có tác động gián tiếp đến 300 hộ.", "Dự án có tác động trực tiếp đến 300 hộ.", "gián: role"],
  ];
  for (const [draft, text, word] of turned) it(`${word} | ${draft}`, () => assert.equal(turn(draft, text), word));

  const alike: readonly [why: string, draft: string, text: string][] = [
    ["the same words", "Đập Suối Vàng xả lũ, mực nước hạ lưu tăng 40 cm.", dam],
    ["clauses in another order", "Mực nước hạ lưu tăng 40 cm khi đập Suối Vàng xả lũ chiều 14/6.", dam],
    ["the opposite stands elsewhere", "Giá thép giảm 3%, giá than tăng 5%.", "Giá than tăng 5%, giá thép giảm 3%."],
    ["both words on one side", "Lượng khách tăng rồi giảm 4%.", "Lượng khách tăng 4%."],
    ["not only", "Nhà máy không chỉ cấp nước cho 500 hộ.", "Nhà máy cấp nước cho 500 hộ."],
    ["a bound", "Cầu cách chợ chưa đến 3 km.", "Cầu cách chợ 3 km."],
    [
      "denied in another word",
      "Cáo buộc năm 2021 là không có căn cứ xác đáng.",
      "Cáo buộc năm 2021 là vô căn cứ xác đáng.",
    ],
    [
      "the denial stands elsewhere",
      "Việc bán vé ngày 5/5 đã không được Thủ tướng nước chủ nhà cho phép.",
      "Thủ tướng nước chủ nhà không cho phép việc bán vé ngày 5/5.",
    ],
    ["a denial added at the end", "Đội bóng ghi 4 bàn nhưng không thắng.", "Đội bóng ghi 4 bàn."],
    ["a use in grammar", "Hội chợ khai mạc vào tối 26/3.", "Hội chợ khai mạc ra mắt tối 26/3."],
    ["one country", "Có 9 trường đại học Mỹ trao học bổng.", "Có 9 trường đại học Hoa Kỳ trao học bổng."],
    ["a name at the end", "Đoàn đi 3 ngày tới Lào.", "Đoàn đi 3 ngày tới Thái Lan."],
    ["other words altogether", "Sản lượng cá tra giảm 40 cm.", dam],
  ];
  for (const [why, draft, text] of alike) it(`none: ${why} | ${draft}`, () => assert.equal(turn(draft, text), null));
});
