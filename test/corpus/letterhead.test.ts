import { strict as assert } from "node:assert";
import { readLetterhead } from "../../server/src/corpus/letterhead";

describe("corpus/letterhead: what a paper's own head says of it", () => {
  const rows: [what: string, text: string, says: Record<string, string>][] = [
    [
      "an official paper out of Word: its head is a table",
      "| BỘ CÔNG THƯƠNG \\------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |\n|---|---|\n| Số: 12/BC-BCT | Hà Nội, ngày 5 tháng 3 năm 2024 |\n\n###### BÁO CÁO\n\n###### Về thương mại với Nhật Bản năm 2023\n\nKính gửi: Chính phủ",
      {
        title: "BÁO CÁO Về thương mại với Nhật Bản năm 2023",
        publisher: "BỘ CÔNG THƯƠNG",
        publishedOn: "2024-03-05",
      },
    ],
    [
      "the same out of a PDF: on one line, in NFD, with tones set the old way",
      "# BỘ NGOẠI GIAO CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n## Số: 7/TB-BNG Hà Nội, ngày 15 tháng 12 năm 2023\n\nV/v chuẩn bị đón đoàn\n\n".normalize(
        "NFD",
      ),
      { title: "chuẩn bị đón đoàn", publisher: "BỘ NGOẠI GIAO", publishedOn: "2023-12-15" },
    ],
    [
      "an office above a table",
      "# TỔNG CỤC HẢI QUAN\n\nXuất khẩu sang Nhật Bản năm 2023\n\n| Hàng | Trị giá |",
      {
        title: "Xuất khẩu sang Nhật Bản năm 2023",
        publisher: "TỔNG CỤC HẢI QUAN",
      },
    ],
    [
      "a day and time below a headline",
      "Tiếp Đại sứ\n\nThứ Ba, 05/03/2024 | 08:15 GMT+7\n\nChiều 4/3, …",
      {
        publishedOn: "2024-03-05",
      },
    ],
    ["an English dateline", "Loans pledged\nTokyo, March 5, 2024\nJapan pledged …", { publishedOn: "2024-03-05" }],
    ["a Japanese day of an era", "日越首脳会談\n令和６年３月５日\n首相は…", { publishedOn: "2024-03-05" }],
    ["a Japanese day with its hour", "日越首脳会談\n2024年3月5日 10:00\n首相は…", { publishedOn: "2024-03-05" }],
    // A day in a sentence or in a table is what the paper speaks of.
    ["a day that is told of", "Hội đàm\n\nNgày 5/3/2024, hai bên hội đàm.\n", {}],
    ["days in a table", "| Ngày | Sự kiện |\n|---|---|\n| 27/11/2023 | Hội đàm |\n", {}],
    ["a day that does not exist", "Hội đàm\n31/02/2024 08:15\n", {}],
    ["an office that does something", "Bộ Công Thương họp về thương mại\n\nKim ngạch đạt 5 tỷ USD.", {}],
    ["nothing", "", {}],
  ];
  for (const [what, text, says] of rows) it(what, () => assert.deepEqual(readLetterhead(text), says));
});
