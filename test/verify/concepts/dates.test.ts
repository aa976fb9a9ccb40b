import assert from "node:assert/strict";
import { verdictOn } from "../../support/verdict";

const forum = {
  text: "Diễn đàn hợp tác địa phương diễn ra ngày 25/11/2025 tại Quảng Ninh, với 18 địa phương.",
  publishedOn: "2025-11-26",
};
const signing = {
  text: "Ngày 6/9, hai bên ký bản ghi nhớ về hợp tác đào tạo điều dưỡng tại Đà Lạt.",
  publishedOn: "2023-09-07",
};
const jubilee = {
  text: "Năm 2023 Việt Nam và Nhật Bản kỷ niệm 50 năm thiết lập quan hệ ngoại giao.",
  publishedOn: "2024-01-10",
};
const memo = "hai bên ký bản ghi nhớ về hợp tác đào tạo điều dưỡng tại Đà Lạt.";
const council = {
  text: "Hội đồng Điều phối ASEAN họp phiên đặc biệt vào tháng 1/2011 tại Lombok, Indonesia, bàn việc đăng cai giải bóng đá.",
  publishedOn: "2023-03-26",
};

const rows: readonly (readonly [
  draft: string,
  figure: string,
  source: { readonly text: string; readonly publishedOn: string },
  verdict: string,
])[] = [
  // Neither day nor month is the source's, and the draft means this year's: another event at the same place.
  ["Sự kiện dự kiến diễn ra ngày 22/4 tại Quảng Ninh.", "22/4", forum, "not-enough-info"],
  ["Diễn đàn hợp tác địa phương diễn ra ngày 26/11/2025 tại Quảng Ninh.", "26/11/2025", forum, "refuted date"],
  ["Diễn đàn hợp tác địa phương diễn ra ngày 25/11/2025 tại Quảng Ninh.", "25/11/2025", forum, "supported"],
  // A day without its year is of the year in which it was told.
  [`Ngày 6/9/2022, ${memo}`, "6/9/2022", signing, "not-enough-info"],
  [`Ngày 6/9/2023, ${memo}`, "6/9/2023", signing, "supported"],
  [`Ngày 6/9, ${memo}`, "6/9", signing, "supported"],
  [`Ngày 7/9, ${memo}`, "7/9", signing, "refuted date"],
  // A jubilee is of the two who keep it.
  ["Năm 2023, Việt Nam và Nhật Bản kỷ niệm 50 năm thiết lập quan hệ ngoại giao.", "50 năm", jubilee, "supported"],
  ["Năm 2023, Việt Nam và Ý kỷ niệm 50 năm thiết lập quan hệ ngoại giao.", "50 năm", jubilee, "not-enough-info"],
  // Whoever is read as its own of those a sentence names: it is the same meeting.
  [
    "Vào tháng 2/2011 tại Lombok, Indonesia đã diễn ra phiên họp đặc biệt của Hội đồng Điều phối ASEAN.",
    "2/2011",
    council,
    "refuted date",
  ],
  [
    "Vào tháng 2/2011 tại Bali, Philippines đã chủ trì phiên họp đặc biệt của Hội đồng Điều phối.",
    "2/2011",
    council,
    "not-enough-info",
  ],
];

describe("the day of something", () => {
  for (const [draft, figure, source, verdict] of rows)
    it(`${draft} ← ${source.text}: ${verdict}`, async () => {
      assert.equal(await verdictOn(draft, figure, [source]), verdict);
    });
});
