import { strict as assert } from "node:assert";
import { readPdf } from "../../../server/src/corpus/readers/pdf/pdf";
import { splitAt, splitNumbers } from "../../../server/src/corpus/readers/pdf/split";
import { placeAt } from "../../../server/src/model/place";
import { type Line, pdf } from "./made-pdf";

const read = (bytes: Uint8Array) => Promise.resolve(readPdf({ name: "a.pdf", bytes }, {}));

/** A line drawn with a pen; the same as a thin box, as most programs draw it; a box filled with grey. */
const pen = (x: number, y: number, x2: number, y2: number): string => `\n${x} ${y} m ${x2} ${y2} l S`;
const box = (x: number, y: number, x2: number, y2: number): string =>
  `\n${x - 0.25} ${y - 0.25} ${x2 - x + 0.5} ${y2 - y + 0.5} re f`;
const grey = (x: number, y: number, x2: number, y2: number): string => `\n0.9 g ${x} ${y} ${x2 - x} ${y2 - y} re f 0 g`;

/** All lines of a grid with rules at these places. */
const grid = (xs: readonly number[], ys: readonly number[], draw = pen): string =>
  [
    ...xs.map((x) => draw(x, Math.min(...ys), x, Math.max(...ys))),
    ...ys.map((y) => draw(Math.min(...xs), y, Math.max(...xs), y)),
  ].join("");

const xs = [70, 160, 230, 300];
/** Names in two lines, figures beside the first and close to it. */
const words: readonly Line[] = [
  [74, 700, "Flow"],
  [164, 700, "2022"],
  [234, 700, "2023"],
  [74, 680, "Exports to"],
  [162, 680, "24.2"],
  [234, 680, "23.3"],
  [74, 666, "Japan"],
  [74, 646, "Imports from"],
  [162, 646, "23.4"],
  [234, 646, "21.6"],
  [74, 632, "Japan"],
];
const table =
  "| Flow | 2022 | 2023 |\n|---|---|---|\n| Exports to Japan | 24.2 | 23.3 |\n| Imports from Japan | 23.4 | 21.6 |\n";
const ys = [714, 694, 660, 626];

describe("corpus/readers/pdf: tables with rules", () => {
  for (const [how, draw] of Object.entries({ pen, box }))
    it(`takes the words of each cell together, its rules drawn as a ${how}`, async () => {
      const { text } = await read(pdf([words], { content: grid(xs, ys, draw) }));
      assert.equal(text, table);
    });

  it("knows merged heads, and what stands above and below", async () => {
    const lines: Line[] = [
      [74, 760, "Trade with Japan grew in the two years, as the table shows."],
      [164, 720, "Value"],
      ...words,
      [74, 600, "Source: customs."],
    ];
    const merged = `${grid(xs, ys)}${pen(70, 734, 300, 734)}${pen(70, 714, 70, 734)}${pen(160, 714, 160, 734)}${pen(300, 714, 300, 734)}`;
    const { text } = await read(pdf([lines], { content: merged }));
    assert.match(text, /as the table shows\.\n\n\| Flow \| Value, 2022 \| Value, 2023 \|\n/);
    assert.match(text, /\| Exports to Japan \| 24\.2 \| 23\.3 \|/);
    assert.match(text, /\n\nSource: customs\.\n$/);
  });

  it("goes on over the page, without the heads that come again, and knows the page of each row", async () => {
    const next: Line[] = [
      [74, 700, "Flow"],
      [164, 700, "2022"],
      [234, 700, "2023"],
      [74, 680, "Balance"],
      [164, 680, "0.8"],
      [234, 680, "1.7"],
    ];
    const content = [grid(xs, ys), grid(xs, [714, 694, 674])];
    const { text, places = [] } = await read(pdf([words, next], { content }));
    assert.equal(text, `${table}| Balance | 0.8 | 1.7 |\n`);
    assert.deepEqual(placeAt(places, text.indexOf("23.4")), { kind: "page", page: 1 });
    assert.deepEqual(placeAt(places, text.indexOf("1.7")), { kind: "page", page: 2 });
  });

  it("begins another table where the columns stand elsewhere", async () => {
    const next: Line[] = [
      [74, 680, "Guests"],
      [204, 680, "5"],
      [284, 680, "7"],
      [74, 660, "Students"],
      [204, 660, "8"],
      [284, 660, "9"],
    ];
    const content = [grid(xs, ys), grid([70, 200, 280, 400], [694, 674, 654])];
    const { text } = await read(pdf([words, next], { content }));
    assert.match(text, /\| 21\.6 \|\n\n\|/);
  });

  // Frames around prose, underlines, bars of a chart, grounds of cells.
  const none: [what: string, content: string][] = [
    ["a frame", grid([60, 400], [600, 800])],
    ["underlines", pen(74, 698, 100, 698) + pen(74, 678, 130, 678)],
    ["the grounds of cells", [694, 660].map((y) => xs.slice(1).map((x, c) => grey(xs[c] ?? 0, y - 34, x, y))).join("")],
    ["a chart's grid", grid([310, 340, 370, 400, 430], [626, 650, 680, 700, 720])],
  ];
  for (const [what, content] of none)
    it(`takes ${what} for no table`, async () => {
      const [bare, drawn] = [await read(pdf([words])), await read(pdf([words], { content }))];
      assert.equal(drawn.text, bare.text);
    });

  it("leaves rules alone that run through words", async () => {
    const long: Line[] = [...words.slice(0, 3), [74, 680, "Exportsofallgoodsandservices"], [234, 680, "23.3"]];
    const { text } = await read(pdf([long], { content: grid(xs, [714, 694, 674]) }));
    assert.match(text, /Exportsofallgoodsandservices/);
  });
});

describe("corpus/readers/pdf: pieces that hold words of two columns", () => {
  const piece = (text: string, width: number) => ({ text, left: 100, right: 100 + width, y: 0, size: 12, font: "F" });
  const rows: [text: string, width: number, parts: string[]][] = [
    ["952.0 174.0", 60, ["952.0", "174.0"]],
    ["4,290.8 965.4 3,595.1", 111, ["4,290.8", "965.4", "3,595.1"]],
    ["12 345", 33, ["12 345"]],
    ["12 345", 60, ["12", "345"]],
    ["24 000 km", 90, ["24 000 km"]],
    ["2019", 24, ["2019"]],
  ];
  for (const [text, width, parts] of rows)
    it(`${text} over ${width} points → ${parts.join(" | ")}`, () =>
      assert.deepEqual(
        splitNumbers(piece(text, width)).map((one) => one.text),
        parts,
      ));

  it("cuts at a rule where a space stands, and only there", () => {
    const at = (text: string, side: number) => splitAt(piece(text, 100), side).map((one) => one.text);
    assert.deepEqual(at("Exports to Viet Nam 20,970", 175), ["Exports to Viet Nam", "20,970"]);
    assert.deepEqual(at("Exports to Viet Nam 20,970", 250), ["Exports to Viet Nam 20,970"]);
    assert.deepEqual(at("Exportsofallgoods", 150), ["Exportsofallgoods"]);
  });
});
