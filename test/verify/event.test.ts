import assert from "node:assert/strict";
import { verdictOn } from "../support/verdict";

const police =
  "Ngày 27/3, cơ quan điều tra công an tỉnh Cao Bằng ra quyết định khởi tố, bắt tạm giam Lý Văn Chài, trú huyện Nguyên Bình, về tội mua bán người.";
const tests =
  "Thời gian tiếp nhận hồ sơ đánh giá năng lực vòng 2 của ngành chế tạo từ ngày 5/6/2023. Người đăng ký nộp lệ phí tại ngân hàng.";
const library =
  "Thư viện tỉnh Hà Nam khánh thành ngày 12/5/2022 sau hai năm xây dựng, với 40.000 đầu sách và phòng đọc cho thiếu nhi.";
const match = "Ở trận mở màn tại Doha, đội tuyển Thái Lan để thua đội tuyển Syria với tỷ số 1-3 dù dẫn trước.";
const ranking = "Đội tuyển nữ Philippines tăng bốn bậc, lên hạng 49 thế giới sau chức vô địch giải Đông Nam Á.";

const rows: readonly (readonly [draft: string, figure: string, source: string, verdict: string])[] = [
  // Each tells of something that the other does not.
  [
    "Ngày 20/3, cơ quan điều tra công an tỉnh Hải Dương ra quyết định khởi tố ba cán bộ xã Tráng Liệt do cấp đất trái phép.",
    "20/3",
    police,
    "not-enough-info",
  ],
  ["Kỳ thi tiếng Hàn của ngành chế tạo diễn ra từ ngày 11/5/2023 tại Đà Nẵng.", "11/5/2023", tests, "not-enough-info"],
  ["Rạng sáng 29/3, đội tuyển Thái Lan nhận trận thua UAE 0-2 ở lượt cuối bảng B.", "0-2", match, "not-enough-info"],
  // The same event, told in the same words, in others, or at less length.
  [
    "Ngày 20/3, cơ quan điều tra công an tỉnh Cao Bằng khởi tố Lý Văn Chài về tội mua bán người.",
    "20/3",
    police,
    "refuted date",
  ],
  ["Thư viện tỉnh Hà Nam khánh thành ngày 15/5/2022.", "15/5/2022", library, "refuted date"],
  ["Sau hai năm xây dựng, thư viện tỉnh Hà Nam mở cửa ngày 15/5/2022.", "15/5/2022", library, "refuted date"],
  ["Đội tuyển Thái Lan thua đội tuyển Syria với tỷ số 0-3 ở trận mở màn.", "0-3", match, "refuted reference"],
  ["Đội tuyển nữ Philippines lên hạng 47 thế giới sau chức vô địch.", "hạng 47", ranking, "refuted rank"],
];

describe("another event of the same matter", () => {
  for (const [draft, figure, source, verdict] of rows)
    it(`${draft} ← ${source}: ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, [source]), verdict);
    });
});
