import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { joinLines } from "../../../server/src/corpus/readers/pdf/paragraphs";
import { readPdf } from "../../../server/src/corpus/readers/pdf/pdf";
import { type Line, pdf } from "./made-pdf";

const read = (bytes: Uint8Array) => Promise.resolve(readPdf({ name: "a.pdf", bytes }, {}));
const filler = (index: number, y: number): Line => [
  72,
  y,
  `Line ${index} of the paragraph says little of trade, and goes on to the next line`,
];

describe("corpus/readers/pdf: pages → text", () => {
  it("joins the lines of a paragraph, and divided words", async () => {
    const { text } = await read(
      pdf([
        [
          [72, 700, "Trade in goods between the two countries came to 46.2 billion dollars in the year, an in-"],
          [72, 686, "crease of 2.7 percent."],
          [72, 650, "Investment fell."],
        ],
      ]),
    );
    assert.match(text, /dollars in the year, an increase of 2\.7 percent\.\n\nInvestment fell\./);
  });

  it("reads two columns one after the other", async () => {
    const column = (x: number, name: string): Line[] =>
      Array.from({ length: 8 }, (_, index) => [
        x,
        700 - index * 14,
        `${name}${index} words of a column of some length`,
      ]);
    const { text } = await read(
      pdf([[[72, 760, "Heading over both of the columns", 18], ...column(72, "left"), ...column(320, "right")]]),
    );
    assert.ok(text.indexOf("left7") < text.indexOf("right0"), text);
  });

  it("reads rows of figures as a table, with its heads", async () => {
    const row = (y: number, ...cells: string[]): Line[] => cells.map((cell, index) => [72 + index * 150, y, cell]);
    const { text } = await read(
      pdf([
        [
          ...row(700, "Country", "2022", "2023"),
          ...row(684, "Japan", "24.2", "23.3"),
          ...row(668, "Korea", "24.3", "23.5"),
          [72, 630, "Source: customs."],
        ],
      ]),
    );
    assert.match(
      text,
      /\| Country \| 2022 \| 2023 \|\n\|---\|---\|---\|\n\| Japan \| 24\.2 \| 23\.3 \|\n\| Korea \| 24\.3 \| 23\.5 \|\n\nSource/,
    );
  });

  it("drops running heads and page numbers, and nothing that only looks alike", async () => {
    const pages = Array.from({ length: 4 }, (_, page): Line[] => [
      [72, 800, "Joint report 12/2024", 9],
      [72, 760, `Section ${page * 3 + 1}. Trade`, 16],
      ...Array.from({ length: 5 }, (_, index) => filler(index, 700 - index * 14)),
      [280, 40, `Page ${page + 1} of 4`, 9],
    ]);
    const { text } = await read(pdf(pages));
    assert.doesNotMatch(text, /Joint report|Page \d/);
    assert.deepEqual(text.match(/Section \d+/g), ["Section 1", "Section 4", "Section 7", "Section 10"]);
  });

  it("goes on with a paragraph on the next page, and knows the page of each", async () => {
    const { text, places = [] } = await read(
      pdf([
        [...[0, 1, 2, 3].map((index) => filler(index, 700 - index * 14))],
        [
          [72, 780, "where it ends with 5 accords."],
          [72, 740, "Then came another."],
        ],
      ]),
    );
    assert.match(text, /goes on to the next line where it ends with 5 accords\./);
    assert.deepEqual(places.at(-1)?.place, { kind: "page", page: 2 });
  });

  const joined: [before: string, after: string, text: string][] = [
    ["inter-", "national", "international"],
    ["Viet Nam-", "Japan", "Viet Nam-Japan"],
    ["2021-", "2025", "2021-2025"],
    ["kinh tế-", "xã hội", "kinh tế-xã hội"],
    ["long-", "term loans", "long-term loans"],
    ["貿易", "総額", "貿易総額"],
    ["đạt", "5 tỷ", "đạt 5 tỷ"],
    ["quan hệ Việt Nam -", "Nhật Bản", "quan hệ Việt Nam - Nhật Bản"],
  ];
  for (const [before, after, text] of joined)
    it(`${before} / ${after} → ${text}`, () => assert.equal(joinLines(before, after, new Set(["long-term"])), text));

  it("restores letters of an old font", async () => {
    const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
    const bytes = pdf([[[72, 700, "Kim ng¹ch hai chiÒu n¨m 2024 ®¹t 46,2 tû USD, NhËt B¶n lµ ®èi t¸c thø t"]]], {
      font,
    });
    const { text, notes } = await read(bytes);
    assert.match(text, /đạt 46,2 tỷ USD, Nhật Bản là đối tác/);
    assert.deepEqual(notes, [{ code: "decoded", encoding: "TCVN3", more: 0 }]);
  });

  const sample = readFileSync("test/documents/en-visitors.pdf");
  const gibberish = Array.from(
    { length: 30 },
    (_, index): Line => [72, 760 - index * 14, "7KH UHSRUW VKRZV WKDW WUDGH JUHZ TXLFNOB"],
  );
  const refused: [what: string, bytes: Uint8Array, code: RegExp][] = [
    ["a scan: pages without letters", pdf([[], []]), /no-text/],
    ["letters without names", pdf([gibberish]), /garbled/],
    [
      "a password",
      pdf([[[72, 700, "Secret 5"]]], {
        trailer: `/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>] /Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${"00".repeat(32)}> /U <${"00".repeat(32)}> >>`,
      }),
      /encrypted/,
    ],
    ["half of a file", sample.subarray(0, sample.length / 3), /./],
    ["a mark and nothing else", new TextEncoder().encode("%PDF-1.7\n%%EOF"), /./],
  ];
  for (const [what, bytes, code] of refused) it(`refuses ${what}`, async () => assert.rejects(read(bytes), code));

  it("says which pages are pictures", async () => {
    const { notes } = await read(pdf([[[72, 700, "Trade came to 5 billion dollars."]], []]));
    assert.deepEqual(notes, [{ code: "left-out", what: "pages", names: ["2"] }]);
  });
});
