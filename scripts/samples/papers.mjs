/**
 * What the sample documents say, in our own words; the figures are made up. A piece is a heading, a paragraph, a list or a
 * table; `{ del, ins }` in a paragraph is a tracked change, `{ note }` a footnote, `{ up }` a raised mark. `only`: the forms that are kept, where not all are.
 */
/** Goods of an annex that goes over its page: what was exported of each in two years. */
const goods = [
  "Gạo",
  "Cà phê",
  "Hạt điều",
  "Chè",
  "Cao su",
  "Than đá",
  "Giày dép",
  "Túi xách",
  "Dây điện",
  "Nhựa",
  "Giấy",
  "Sắt thép",
];
const annex = Array.from({ length: 60 }, (_, index) => {
  const name = `${goods[index % goods.length]} loại ${"ABCDE"[Math.floor(index / goods.length)]}`;
  return [name, `${112 + index * 7},5`, `${118 + index * 6},2`];
});

export const papers = [
  {
    name: "vi-thuong-mai",
    language: "vi",
    title: "Quan hệ thương mại Việt Nam - Nhật Bản năm 2023",
    author: "Vụ Thị trường châu Á",
    pieces: [
      { heading: "Kim ngạch hai chiều" },
      {
        paragraph: [
          "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt ",
          { del: "45,2", ins: "44,9" },
          " tỷ USD, giảm 5,6% so với năm 2022",
          { note: "Không gồm 1,2 tỷ USD hàng quá cảnh." },
          ". Nhật Bản là đối tác thương mại lớn thứ 4 của Việt Nam.",
        ],
      },
      { paragraph: ["Trong đó:"] },
      { list: ["xuất khẩu sang Nhật Bản đạt 23,3 tỷ USD;", "nhập khẩu từ Nhật Bản đạt 21,6 tỷ USD."] },
      { heading: "Số liệu theo năm" },
      { paragraph: ["Kim ngạch xuất khẩu của Việt Nam sang một số nước"] },
      {
        table: [
          ["Nước", { text: "Kim ngạch (triệu USD)", columns: 2 }, "Tỷ trọng (%)"],
          ["", "Năm 2022", "Năm 2023", "Năm 2023"],
          ["Nhật Bản", "24.234", "23.310", "6,6"],
          ["Hàn Quốc", "24.288", "23.503", "6,6"],
          ["Tổng cộng", "48.522", "46.813", "13,2"],
        ],
        headRows: 2,
      },
      { paragraph: ["Diện tích các khu công nghiệp là 210 km", { up: "2" }, "."] },
    ],
  },
  {
    name: "en-visitors",
    language: "en",
    title: "Visitors and residents, 2023",
    author: "Department of Consular Affairs",
    pieces: [
      { heading: "Visitors" },
      {
        paragraph: [
          "In 2023, Viet Nam welcomed ",
          { del: "580,000", ins: "589,500" },
          " visitors from Japan, up 237% from 2022",
          { note: "Day trips, about 14,000, are not counted." },
          ".",
        ],
      },
      { paragraph: ["Among them:"] },
      { list: ["402,000 came by air for leisure;", "some 150,000 came on business."] },
      { heading: "Students" },
      {
        table: [
          ["Country", { text: "Vietnamese students", columns: 2 }],
          ["", "2022", "2023"],
          ["Japan", "37,405", "36,339"],
          ["Germany", "5,600", "7,100"],
          ["Total", "43,005", "43,439"],
        ],
        headRows: 2,
      },
      { paragraph: ["The new campus covers 12.5 hectares."] },
    ],
  },
  {
    name: "ja-kyoryoku",
    language: "ja",
    title: "日本の対ベトナム経済協力（2023年度）",
    author: "国際協力局",
    pieces: [
      { heading: "円借款" },
      {
        paragraph: [
          "2023年度の円借款の供与額は",
          { del: "1,020", ins: "1,023" },
          "億円で、前年度比12.4％増となった",
          { note: "うち410億円は都市鉄道に充てられる。" },
          "。",
        ],
      },
      { paragraph: ["内訳は次のとおり："] },
      { list: ["都市鉄道は410億円", "上下水道は235億円"] },
      { heading: "技術協力" },
      {
        table: [
          ["年度", "専門家派遣（人）", "研修員受入（人）"],
          ["2021年度", "214", "1,105"],
          ["2022年度", "388", "1,960"],
          ["2023年度", "412", "2,248"],
        ],
        headRows: 1,
      },
      { paragraph: ["協力隊員は2023年末までに累計720人が派遣された。"] },
    ],
  },
  {
    name: "vi-phu-luc",
    only: ["md", "docx", "html", "print.pdf"],
    language: "vi",
    title: "Phụ lục: Xuất khẩu của Việt Nam sang Nhật Bản theo mặt hàng",
    author: "Vụ Thị trường châu Á",
    pieces: [
      { paragraph: ["Đơn vị tính: triệu USD"] },
      { table: [["Mặt hàng", "Năm 2022", "Năm 2023"], ...annex], headRows: 1 },
      { paragraph: ["Năm 2023, Nhật Bản có 5.275 dự án đầu tư còn hiệu lực."] },
    ],
  },
];
