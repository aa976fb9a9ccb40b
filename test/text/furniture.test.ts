import { strict as assert } from "node:assert";
import { readProse } from "../../server/src/text/prose";

const title = "Việt Nam và Nhật Bản mở rộng hợp tác thương mại";
const body =
  "Ngày 13/8, hai bên thông báo kim ngạch thương mại đạt 46,2 tỷ USD trong năm 2024, tăng 2,7% so với năm trước; Nhật Bản là đối tác thương mại lớn thứ tư của Việt Nam.";
const last = "Dự kiến kỳ họp tới diễn ra tại Tokyo với khoảng 200 đại biểu tham dự.";

/** The blocks that count as the article's. */
const kept = (...blocks: string[]): string[] => {
  const prose = readProse(blocks.join("\n\n"), { format: "plain" });
  return prose.blocks.filter(({ furniture }) => !furniture).map(({ start, end }) => prose.view.text.slice(start, end));
};

describe("text/furniture: what a page puts around an article is no evidence", () => {
  const around: [what: string, ...blocks: string[]][] = [
    ["a player", "0:00 / 0:00", "0:00"],
    ["a follow notice", "Theo dõi Baoviet.vn trên"],
    ["sharing and versions", "Chia sẻ", "In bài viết", "Phiên bản di động"],
    ["when the page was made", "Thứ Ba, 05/03/2024 | 08:15 GMT+7", "March 5, 2024 8:15 AM", "2024年3月5日 10:00"],
    ["a count of comments", "Bình luận 15"],
    [
      "what a Japanese page sets around",
      "この記事は会員限定です。残り1200文字",
      "天気 東京 12℃ / 5℃",
      "為替 1ドル＝150.25円",
      "PR",
    ],
    ["a Japanese list of other articles", "■いま読まれている記事", "ベトナムのGDP、5.66％増", "トヨタ、20億ドル投資へ"],
    ["the title under a picture", title],
    [
      "a card: a headline twice and a teaser",
      "Giá vàng sáng 3/3 tăng 2 triệu đồng",
      "Giá vàng sáng 3/3 tăng 2 triệu đồng",
      "Giá vàng trong nước sáng nay tăng 2 triệu đồng mỗi lượng so với hôm qua ...",
    ],
    [
      "a list of other articles",
      "Tin liên quan",
      "Nhật Bản viện trợ 5 tỷ yên cho ba dự án mới",
      "Thêm 30 doanh nghiệp Nhật Bản tới Cần Thơ",
    ],
    ["a list with teasers", "Đọc thêm", "Tử vi 12 cung hoàng đạo ngày 3/3", "Tử vi hôm nay của 12 cung hoàng đạo…"],
    [
      "headlines and cut-off teasers",
      "Lễ hội hoa anh đào đón 40 nghìn khách",
      "Trong hai ngày cuối tuần, lễ hội đã đón ...",
      "Giá dầu giảm phiên thứ ba liên tiếp",
      "Chốt phiên 2/3, giá dầu thô giảm 1,2 ...",
    ],
    ["a pointer", "Xem thêm: 5 dự án ODA lớn nhất năm 2024", ">>> Lịch nghỉ Tết 9 ngày của công chức"],
    ["English", "Related articles", "Japan pledges $2.5 billion for metro lines", "Advertisement", "5 min read"],
    ["Japanese", "関連記事", "ベトナムの対日輸出、過去最高の267億ドルに達する", "シェアする"],
    [
      "the most read, numbered",
      "Đọc nhiều nhất",
      "1",
      "Giá vàng lập đỉnh 90 triệu đồng",
      "2",
      "Cầu thủ nhận lương 5 triệu USD",
    ],
    [
      "Japanese recommendations",
      "この記事に関連するニュース",
      "円安が進み、1ドル＝155円台まで下落した",
      "あなたにおすすめの記事",
    ],
    [
      "counters and forms",
      "1.234 lượt xem",
      "15 bình luận",
      "Đăng ký nhận bản tin",
      "Nhập email của bạn để nhận 5 tin mỗi ngày",
    ],
    ["weather", "Hà Nội 25°C", "TP.HCM 33°C - nắng"],
    ["tickers", "VN-Index 1.265,4 (+5,2 điểm)", "SJC 85,5 - 87,5 triệu đồng", "USD 25.450 +0,2%", "日経平均 39,100.5"],
    [
      "comments, to the end",
      "Ý kiến bạn đọc (12)",
      "Nguyễn Văn A",
      "2 giờ trước",
      "Tôi nghe nói con số phải là 100 tỷ USD. Nhà báo xem lại giúp.",
      "Trả lời",
    ],
    ["rights", "© 2024 Báo Ví dụ. Giấy phép số 15/GP-BTTTT"],
  ];
  for (const [what, ...blocks] of around)
    it(what, () => assert.deepEqual(kept(title, body, last, ...blocks), [title, body, last]));

  it("the article goes on after a list in its middle", () => {
    assert.deepEqual(kept(title, body, "Đọc thêm", "Nhật Bản viện trợ 5 tỷ yên cho ba dự án", body, last), [
      title,
      body,
      body,
      last,
    ]);
  });

  const articles: [what: string, ...blocks: string[]][] = [
    ["an article's last paragraphs", title, body, last],
    ["a caption with its credit", title, body, "Hai bên ký 15 văn kiện tại Hà Nội. (Ảnh: TTXVN)", last],
    ["subheads", title, body, "Thương mại đạt 46,2 tỷ USD", body, "Đầu tư vượt 78 tỷ USD", last],
    [
      "one sentence twice under two heads",
      title,
      "Năm 2023",
      "Kim ngạch đạt 5 tỷ USD.",
      "Năm 2024",
      "Kim ngạch đạt 5 tỷ USD.",
    ],
    [
      "one line twice under two heads",
      title,
      "Nhóm hàng dệt may",
      "Kim ngạch đạt 5 tỷ USD",
      "Nhóm hàng da giày",
      "Kim ngạch đạt 5 tỷ USD",
    ],
    ["an ellipsis at a paragraph's end", title, "Hàng xuất khẩu gồm gỗ, dệt may, thủy sản với 3 tỷ USD…", last],
    ["'xem thêm' inside a sentence", title, "Bạn đọc xem thêm 5 phụ lục kèm theo thông cáo.", last],
    ["'theo dõi' with a figure", title, "Theo dõi 35 dự án trên cả nước", last],
    [
      "a list without stops",
      title,
      "Các mặt hàng:",
      "- gỗ 1,2 tỷ USD",
      "- dệt may 3,3 tỷ USD",
      "- thủy sản 1,5 tỷ USD",
    ],
    ["one line", "Kim ngạch đạt 46,2 tỷ USD..."],
    [
      "an article about prices",
      "Giá vàng tăng",
      "Sáng nay, vàng miếng SJC ở mức 85,5 - 87,5 triệu đồng một lượng.",
      last,
    ],
    ["a sentence with a temperature", title, "Nhiệt độ tại Hà Nội là 25°C khi đoàn đến nơi.", last],
    [
      "a section of opinions",
      title,
      body,
      "Ý kiến đánh giá",
      "Hai bên đánh giá cao kết quả, với 15 văn kiện được ký.",
      last,
    ],
    ["an amount with its currency", title, "USD 25.450 triệu", last],
    ["a table", "Năm\tTỷ USD\n2023\t44,98\n2024\t46,2"],
  ];
  for (const [what, ...blocks] of articles)
    it(`never ${what}`, () => {
      const { blocks: read } = readProse(blocks.join("\n\n"), { format: "plain" });
      assert.deepEqual(
        read.filter(({ furniture }) => furniture),
        [],
      );
    });

  it("Markdown is written by hand and has none", () => {
    const { blocks } = readProse(`# ${title}\n\nĐọc thêm\n\n${title}\n\n0:00`);
    assert.ok(blocks.every(({ furniture }) => !furniture));
  });

  it("a furniture headline heads nothing", () => {
    const card = "Giá vàng sáng 3/3 tăng 2 triệu đồng";
    const { blocks } = readProse([title, body, card, card, "Giá vàng tăng ...", body].join("\n\n"), {
      format: "plain",
    });
    assert.deepEqual(blocks.at(-1)?.headings, [0]);
  });
});
