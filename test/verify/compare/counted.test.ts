import { strict as assert } from "node:assert";
import { bundledGlossary } from "../../../server/src/figures/glossary";
import { readFigures } from "../../../server/src/figures/read";
import type { Figure } from "../../../server/src/model/figure";
import { readProse } from "../../../server/src/text/prose";
import { compareFigures } from "../../../server/src/verify/compare/agreement";
import { createConceptFamily } from "../../../server/src/verify/compare/concept";

const family = createConceptFamily(bundledGlossary);

function firstFigure(text: string): Figure {
  const [figure] = readFigures(readProse(text, { format: "plain" }), {
    today: "2025-01-01",
    glossary: bundledGlossary,
  });
  if (!figure) throw new Error(`no figure in: ${text}`);
  return figure;
}

describe("verify/compare: only what counts the same thing is held against each other", () => {
  const rows: [claim: string, evidence: string, unit: "same" | "different"][] = [
    ["Nhật Bản có 5.512 dự án đầu tư", "Japan had 5,512 projects in Viet Nam", "same"],
    ["Hai bên ký 15 văn kiện", "The two sides signed 15 documents", "same"],
    ["Nhật Bản có 149 dự án đầu tư", "149 countries have invested in Viet Nam", "different"],
    ["Có 40 cuộc gặp", "Có 40 địa phương", "different"],
    // What the glossary does not know may be anything.
    ["Hai bên trao 15 bức tranh", "Hai bên ký 15 văn kiện", "same"],
  ];
  for (const [claim, evidence, unit] of rows)
    it(`${claim} / ${evidence}: ${unit}`, () =>
      assert.equal(compareFigures(firstFigure(claim), firstFigure(evidence), family).unit, unit));
});
