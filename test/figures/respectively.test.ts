import assert from "node:assert/strict";
import { bundledGlossary } from "../../server/src/figures/glossary";
import { readFigures } from "../../server/src/figures/read";
import type { Figure } from "../../server/src/model/figure";
import { readProse } from "../../server/src/text/prose";

const read = (text: string): Figure[] =>
  readFigures(readProse(text), { today: "2025-01-01", glossary: bundledGlossary }).filter(
    ({ kind }) => kind === "quantity",
  );

const shown = ({ text, concept, parties, period, quantity }: Figure): string =>
  [
    text,
    concept?.id ?? "-",
    Object.entries(parties)
      .map(([role, party]) => `${role} ${party}`)
      .join(" ") || "-",
    period?.start?.slice(0, 4) ?? "-",
    quantity.unit,
  ].join(" | ");

const rows: readonly (readonly [text: string, ...figures: string[]])[] = [
  [
    "Xuất khẩu và nhập khẩu lần lượt đạt 24,2 tỷ USD và 20,8 tỷ USD.",
    "24,2 tỷ USD | exports | - | - | USD",
    "20,8 tỷ USD | imports | - | - | USD",
  ],
  ["Xuất khẩu, nhập khẩu tăng 5% và 7%.", "5% | exports | - | - | percent", "7% | imports | - | - | percent"],
  [
    "Xuất khẩu sang Nhật Bản và nhập khẩu từ Hàn Quốc đạt 5 tỷ USD và 6 tỷ USD.",
    "5 tỷ USD | exports | to japan | - | USD",
    "6 tỷ USD | imports | from south-korea | - | USD",
  ],
  // Whom both are with is said once.
  [
    "Xuất khẩu và nhập khẩu với Lào đạt 1,2 và 0,8 tỷ USD.",
    "1,2 | exports | to laos | - | USD",
    "0,8 tỷ USD | imports | to laos | - | USD",
  ],
  [
    "Các năm 2021, 2022 và 2023, xuất khẩu đạt 20,1; 24,2 và 23,3 tỷ USD.",
    "20,1 | exports | - | 2021 | USD",
    "24,2 | exports | - | 2022 | USD",
    "23,3 tỷ USD | exports | - | 2023 | USD",
  ],
  [
    "Exports and imports reached US$24.2 billion and US$20.8 billion, respectively.",
    "US$24.2 billion | exports | - | - | USD",
    "US$20.8 billion | imports | - | - | USD",
  ],
  [
    "2022年と2023年の輸出額はそれぞれ242億ドルと233億ドルだった。",
    "242億ドル | exports | - | 2022 | USD",
    "233億ドル | exports | - | 2023 | USD",
  ],
  [
    "Xuất khẩu sang Nhật Bản và Hàn Quốc lần lượt đạt 24 và 23 tỷ USD.",
    "24 | exports | to japan | - | USD",
    "23 tỷ USD | exports | to south-korea | - | USD",
  ],
  // Whose flow it is may stand between.
  [
    "Kim ngạch đạt 47,6 tỷ USD, gồm 24,2 tỷ USD Việt Nam xuất khẩu sang Nhật Bản và 23,4 tỷ USD nhập khẩu.",
    "47,6 tỷ USD | - | from viet-nam to japan | - | USD",
    "24,2 tỷ USD | exports | from viet-nam to japan | - | USD",
    "23,4 tỷ USD | imports | from viet-nam to japan | - | USD",
  ],
  // One figure for both is their sum's, or nobody's.
  ["Xuất khẩu và nhập khẩu đạt 45 tỷ USD.", "45 tỷ USD | trade | - | - | USD"],
  ["Exports and investment reached US$45 billion.", "US$45 billion | - | - | - | USD"],
  // No row of figures, or a row of another length: nothing is shared out.
  [
    "Xuất khẩu đạt 24 tỷ USD và nhập khẩu đạt 21 tỷ USD.",
    "24 tỷ USD | exports | - | - | USD",
    "21 tỷ USD | imports | - | - | USD",
  ],
  [
    "Năm 2022 và 2023, xuất khẩu đạt 24 tỷ USD, tăng 5%.",
    "24 tỷ USD | exports | - | 2023 | USD",
    "5% | exports | - | 2023 | percent",
  ],
];

describe("a row of figures answers a row of names", () => {
  for (const [text, ...figures] of rows) it(text, () => assert.deepEqual(read(text).map(shown), figures));
});
