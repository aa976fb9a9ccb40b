import { strict as assert } from "node:assert";
import { createEngine } from "../../server/src/engine";

/** An article as it is copied off a news site: what the site puts around it comes along, each headline twice, as links are. */
const copied = `Hai nước ký 12 văn kiện hợp tác về giao thông

Minh An
Hai bên thống nhất đẩy nhanh các dự án giao thông.
Theo dõi Baovidu.vn trên
Hai nước ký 12 văn kiện hợp tác về giao thông
Lễ ký sáng nay tại Hà Nội. (Nguồn: Baovidu)

Sáng 5/6/2024, tại Hà Nội, hai bên đã ký 12 văn kiện hợp tác về giao thông. Tổng vốn vay ODA cho các dự án là 61,5 tỷ yên.

Hai bên nhất trí khởi công tuyến đường sắt trong năm 2026.

Nhật Bản xuất khẩu 720 nghìn ô tô sang Việt Nam trong nửa đầu năm

Nhật Bản xuất khẩu 720 nghìn ô tô sang Việt Nam trong nửa đầu năm

Tin từ hãng thông tấn cho biết lượng ô tô nhập khẩu từ Nhật Bản đã đạt 720 nghìn chiếc ...

Đọc thêm

Tử vi 12 con giáp ngày 6/6/2024: Tuổi Dần gặp 8 điều may

Tử vi 12 con giáp ngày 6/6/2024: Tuổi Dần gặp 8 điều may

Tử vi hôm nay của 12 con giáp: Tý, Sửu, Dần, Mão, Thìn, Tỵ ...
Giá vàng hôm nay 6/6/2024 tăng lên 88,2 triệu đồng

Giá vàng hôm nay 6/6/2024 tăng lên 88,2 triệu đồng

Giá vàng miếng hôm nay tăng lên 88,2 triệu đồng một lượng, cao nhất từ đầu năm ...
Ngân hàng trao 3 tỷ đồng thiết bị trường học tại Cần Thơ

Ngân hàng trao 3 tỷ đồng thiết bị trường học tại Cần Thơ

Một ngân hàng vừa trao 3 tỷ đồng thiết bị cho các trường học tại Cần Thơ.
Phiên bản di động
`;

describe("engine: what a news site puts around an article is no evidence", () => {
  const rows: [draft: string, verdict: string][] = [
    ["Sáng 5/6/2024, hai bên đã ký 12 văn kiện hợp tác về giao thông.", "supported"],
    ["Tổng vốn vay ODA cho các dự án là 61,5 tỷ yên.", "supported"],
    ["Tổng vốn vay ODA cho các dự án là 65,1 tỷ yên.", "refuted"],
    ["Nhật Bản xuất khẩu 720 nghìn ô tô sang Việt Nam trong nửa đầu năm 2024.", "not-enough-info"],
    ["Nhật Bản xuất khẩu 270 nghìn ô tô sang Việt Nam trong nửa đầu năm 2024.", "not-enough-info"],
    ["Giá vàng hôm nay tăng lên 88,2 triệu đồng.", "not-enough-info"],
    ["Giá vàng hôm nay tăng lên 82,8 triệu đồng.", "not-enough-info"],
    ["Một ngân hàng vừa trao 3 tỷ đồng thiết bị cho các trường học tại Cần Thơ.", "not-enough-info"],
  ];
  for (const [draft, verdict] of rows)
    it(`${verdict}: ${draft}`, async () => {
      const engine = await createEngine({ today: "2024-06-10" });
      const corpus = await engine.corpus([{ id: "a.txt", text: copied, publishedOn: "2024-06-05" }]);
      const { figures } = corpus.verify(draft);
      assert.equal(figures.find(({ quantity }) => quantity.unit !== "date")?.verdict, verdict);
    });
});
