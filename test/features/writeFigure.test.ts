import { strict as assert } from "node:assert";
import { writeFigure } from "../../server/src/features/writeFigure";
import { bundledGlossary } from "../../server/src/figures/glossary";
import type { Language } from "../../server/src/model/language";
import type { Quantity } from "../../server/src/model/quantity";
import { figure, quantity } from "./support";

describe("features/writeFigure: a source's figure in the draft's language", () => {
  const projects = quantity("5512", "count", { noun: "projects", counted: "project" });
  const rows: [of: Quantity, language: Language, written: string][] = [
    [quantity("19223000000", "USD"), "vi", "19,223 tỷ USD"],
    [quantity("19223000000", "USD"), "ja", "192億2300万ドル"],
    [projects, "vi", "5.512 dự án"],
    [quantity("3", "rank"), "vi", "lớn thứ 3"],
    [quantity("1", "rank"), "vi", "lớn nhất"],
    [quantity("3", "rank"), "ja", "第3位"],
    [quantity("2", "multiple"), "vi", "gấp 2 lần"],
    [quantity("2", "multiple"), "ja", "2倍"],
    [quantity("8", "count", { noun: "berths" }), "vi", "8"],
    [quantity("300", "count", { noun: "berths", bound: "moreThan" }), "vi", "hơn 300"],
  ];
  for (const [of, language, written] of rows)
    it(`${of.bound} ${of.lower ?? of.upper} ${of.unit} in ${language} → ${written}`, () =>
      assert.equal(writeFigure(figure("as the source has it", of, "en"), language, bundledGlossary), written));

  it("ranks in English", () => {
    const written = [1, 2, 3, 7].map((rank) =>
      writeFigure(figure("thứ", quantity(String(rank), "rank"), "vi"), "en", bundledGlossary),
    );
    assert.deepEqual(written, ["largest", "second-largest", "third-largest", "7th-largest"]);
  });

  it("keeps the source's own words where both share a language", () =>
    assert.equal(
      writeFigure(figure("hơn  51,43 tỷ USD", quantity("51430000000", "USD")), "vi", bundledGlossary),
      "hơn 51,43 tỷ USD",
    ));
});
