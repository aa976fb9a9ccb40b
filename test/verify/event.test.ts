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

const session = "Khóa họp lần thứ 11 Ủy ban Hợp tác Việt Nam - Nhật Bản diễn ra tại Hà Nội.";
const treaty = "Hiệp định CPTPP có hiệu lực ngày 30/12/2018.";
const resolution = "Nghị quyết số 27-NQ/TW về nhà nước pháp quyền được ban hành năm 2022.";

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
  // Another name in the very place.
  ["Đội tuyển nữ Indonesia tăng bốn bậc, lên hạng 95 thế giới.", "hạng 95", ranking, "not-enough-info"],
  ["Lúa mì Úc tăng 12 USD/tấn trong tuần qua.", "12", "Lúa mì Mỹ tăng 15 USD/tấn trong tuần qua.", "not-enough-info"],
  [
    "Hà Nội đón 120.000 khách Nhật Bản trong quý I.",
    "120.000",
    "Đà Nẵng đón 85.000 khách Nhật Bản trong quý I.",
    "not-enough-info",
  ],
  [
    "Khóa họp lần thứ 12 Ủy ban Hợp tác Việt Nam - Nhật Bản diễn ra tại Tokyo.",
    "lần thứ 12",
    session,
    "not-enough-info",
  ],
  [
    "Khóa họp lần thứ 12 Ủy ban Hợp tác Việt Nam - Nhật Bản diễn ra tại Hà Nội.",
    "lần thứ 12",
    session,
    "refuted reference",
  ],
  ["Lúa mì Mỹ tăng 12 USD/tấn trong tuần qua.", "12", "Lúa mì Mỹ tăng 15 USD/tấn trong tuần qua.", "refuted value"],
  // Another deed, another matter.
  ["Hiệp định CPTPP được ký ngày 8/3/2018.", "8/3/2018", treaty, "not-enough-info"],
  ["Hiệp định CPTPP có hiệu lực ngày 8/3/2018.", "8/3/2018", treaty, "refuted date"],
  ["Nghị quyết số 29-NQ/TW về đổi mới giáo dục được ban hành năm 2013.", "29-NQ/TW", resolution, "not-enough-info"],
  [
    "Nghị quyết số 29-NQ/TW về nhà nước pháp quyền được ban hành năm 2022.",
    "29-NQ/TW",
    resolution,
    "refuted reference",
  ],
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
