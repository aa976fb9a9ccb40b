import { strict as assert } from "node:assert";
import { clauses } from "../../server/src/text/clauses";
import { splitSentences } from "../../server/src/text/sentences";

const whole = (text: string) => ({ start: 0, end: text.length });
const sentences = (text: string): string[] =>
  splitSentences(text, whole(text)).map(({ start, end }) => text.slice(start, end));

describe("text/sentences: where a sentence ends, and where it does not", () => {
  const rows: [what: string, ...expected: string[]][] = [
    ["two sentences", "Xuất khẩu đạt 19,2 tỷ USD.", "Nhập khẩu giảm 4%."],
    ["decimals and grouping", "Đạt 2.812,8 tỷ yên và 19.5 tỷ USD.", "Tăng 4.1%."],
    ["dates", "Tính đến 20.5.2014 và 20. 5. 2014 có 5 dự án.", "Năm 2023. 5 nhóm hàng"].slice(0, 2) as [string, string],
    ["a year, then a number", "Số liệu năm 2023.", "5 nhóm hàng đạt 1 tỷ USD."],
    ["Vietnamese abbreviations", "TP. Hồ Chí Minh, Q. 1, P. Bến Nghé, GS. TS. Nguyễn Văn A dự.", "Hết."],
    ["English abbreviations", "Mr. Ito of No. 5 St. John St. met Dr. Lee vs. Col. Kim.", "They agreed."],
    ["initials", "President Donald J. Trump met G. W. Bush.", "It ended."],
    ["a letter that ends a sentence", "Hai bên thuộc nhóm A.", "Sau đó bàn về vitamin C.", "Hết."],
    ["U.S. inside and at the end", "The U.S. President left the U.S.", "The trade rose."],
    ["months", "It was signed on Sept. 21 and Dec. 5.", "Both hold."],
    ["e.g. and etc.", "Goods, e.g. Garments, shoes, etc. and rice.", "Done."],
    ["an ellipsis that goes on", "Gỗ, áo… và cá đạt 5 tỷ.", "Hết…", "Sau đó"],
    ["three dots that go on", "Gỗ, áo... và cá.", "Sau... Không"].slice(0, 2) as [string, string],
    ["quotes", 'Ông nói: "Đạt 5 tỷ."', 'Bà hỏi: "Sao?" rồi đi.'],
    ["a glued stop", "Đạt 5 tỷ USD.", "Trong đó gỗ 3%.", "Hết."],
    ["no glued stop in names", "Theo baochinhphu.vn và TP.Huế, GS.TS Lê, St.John, Node.js."],
    ["Japanese", "貿易総額は514億ドルだった。", "前年比11.3%増。", "輸出は？"],
    ["a Japanese quotation", "首相は「支援する。」と述べた。", "終わり。"],
    ["full-width question, normalised", "増えたか?", "はい。"],
    ["a credit without a stop", "Thủ tướng tiếp Đại sứ (Nguồn: VGP)", "Chiều 13/8, hai bên gặp nhau."],
    ["brackets that are no credit", "Tổ chức (JETRO) Nhật Bản dự."],
    ["exclamation", "Đạt 5 tỷ!", "Tuyệt vời!"],
    ["v.v.", "Gỗ, cá, v.v. và áo."],
  ];
  const glued = new Set(["a glued stop"]);
  const unspaced = new Set(["Japanese", "a Japanese quotation", "full-width question, normalised"]);
  for (const [what, ...expected] of rows)
    it(what, () => {
      const text = expected.join(glued.has(what) || unspaced.has(what) ? "" : " ");
      assert.deepEqual(sentences(text), expected);
    });

  const lines: [what: string, text: string, expected: string[]][] = [
    [
      "a line broken to fit",
      "Hết tháng 10/2023, trao đổi thương mại hai nước đạt gần 73\nTỷ USD.",
      ["Hết tháng 10/2023, trao đổi thương mại hai nước đạt gần 73\nTỷ USD."],
    ],
    ["short lines", "Địa điểm: Hà Nội\nThời gian: 14h30", ["Địa điểm: Hà Nội", "Thời gian: 14h30"]],
    ["a short line that goes on", "Gồm gỗ,\nÁo và cá", ["Gồm gỗ,\nÁo và cá"]],
    ["list marks inside a paragraph", "Gồm:\n• gỗ 5;\n2. cá 6", ["Gồm:", "gỗ 5;", "cá 6"]],
    [
      "paragraph numbers glued to Japanese",
      "1.投資は10億ドル。2.輸出は5億ドル。(3)輸入",
      ["投資は10億ドル。", "輸出は5億ドル。", "輸入"],
    ],
    ["figures that open a Japanese sentence", "2.5億ドルだった。10億人。", ["2.5億ドルだった。", "10億人。"]],
    ["rows named by their years", "2008: 16,8 tỷ USD\n2009: 13,8 tỷ USD", ["2008: 16,8 tỷ USD", "2009: 13,8 tỷ USD"]],
    ["rows of Japanese", "輸出 3兆6160億円\n輸入 2兆3999億円", ["輸出 3兆6160億円", "輸入 2兆3999億円"]],
    [
      "Japanese broken to fit",
      "二〇二三年に日本を訪れたベトナム人は約57万人で、前年のおよそ\n三倍に増え、過去最多の2019年を上回ったとされる。",
      [
        "二〇二三年に日本を訪れたベトナム人は約57万人で、前年のおよそ\n三倍に増え、過去最多の2019年を上回ったとされる。",
      ],
    ],
    [
      "a year that a line goes on to",
      "Kim ngạch đạt 5 tỷ USD năm\n2023 và còn tăng",
      ["Kim ngạch đạt 5 tỷ USD năm\n2023 và còn tăng"],
    ],
    ["an empty line", "a\n\nb", ["a", "b"]],
    ["nothing", " \n ", []],
    ["only stops", "... !!! 。", ["...", "!!!", "。"]],
  ];
  for (const [what, text, expected] of lines) it(what, () => assert.deepEqual(sentences(text), expected));

  it("parts what runs on for pages, so that its figures are not all held against each other", () => {
    const parts = sentences("đạt 5 tỷ USD, ".repeat(2000));
    assert.ok(parts.every((part) => part.length <= 3000));
    assert.equal(parts.join(" ").match(/đạt 5 tỷ USD,/g)?.length, 2000);
  });
});

describe("text/clauses: what a sentence says one after the other", () => {
  const rows: [sentence: string, expected: [joint: string, clause: string][]][] = [
    [
      "Xuất khẩu đạt 19,2 tỷ USD, giảm 4%; trong đó dệt may đạt 3,3 tỷ.",
      [
        ["", "Xuất khẩu đạt 19,2 tỷ USD"],
        [",", "giảm 4%"],
        ["trong đó", "dệt may đạt 3,3 tỷ."],
      ],
    ],
    [
      "Exports rose 4% while imports, including rice, fell to $2,100 million.",
      [
        ["", "Exports rose 4%"],
        ["while", "imports"],
        ["including", "rice"],
        [",", "fell to $2,100 million."],
      ],
    ],
    [
      "輸出は5億ドル、うち米は1億ドル。",
      [
        ["", "輸出は5億ドル"],
        ["うち", "米は1億ドル。"],
      ],
    ],
    [
      "100 tỷ yên (674 triệu USD)",
      [
        ["", "100 tỷ yên"],
        ["(", "674 triệu USD"],
      ],
    ],
    [
      "Việt Nam - Nhật Bản đạt 5",
      [
        ["", "Việt Nam"],
        ["-", "Nhật Bản đạt 5"],
      ],
    ],
    ["giai đoạn 2020-2024 đạt 2.812,8", [["", "giai đoạn 2020-2024 đạt 2.812,8"]]],
    ["lúc 14:30 đạt 5", [["", "lúc 14:30 đạt 5"]]],
    ["butter and meanwhile", [["", "butter and meanwhile"]]],
    ["", []],
  ];
  for (const [sentence, expected] of rows)
    it(sentence || "nothing", () =>
      assert.deepEqual(
        clauses(sentence, whole(sentence)).map(({ joint, start, end }) => [joint, sentence.slice(start, end)]),
        expected,
      ),
    );
});
