import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import * as oniguruma from "vscode-oniguruma";
import * as textmate from "vscode-textmate";

const wasm = readFileSync(createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm"));

// Stands for VS Code's Markdown grammar, with the three things the injection must leave alone.
const markdown = {
  scopeName: "text.html.markdown",
  patterns: [
    { match: "`[^`]*`", name: "markup.inline.raw.string.markdown" },
    { match: "<https?:[^>]*>", name: "markup.underline.link.markdown" },
    { begin: "\\A---$", end: "^---$", contentName: "meta.embedded.block.frontmatter" },
  ],
};

const read = (name: string) =>
  textmate.parseRawGrammar(readFileSync(`syntaxes/${name}.tmLanguage.json`, "utf8"), `${name}.json`);

/** The parts of a text that the grammar gives `scope`, in order. */
async function marked(text: string, scope: string): Promise<string[]> {
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (line) => new oniguruma.OnigString(line),
    }),
    loadGrammar: async (name) =>
      name === "doi-chieu.figures"
        ? read("figures")
        : name === "text.html.markdown.briefing"
          ? read("briefing")
          : (markdown as never),
    getInjections: (name) => (name.startsWith("text.html.markdown") ? ["doi-chieu.figures"] : []),
  });
  const grammar = await registry.loadGrammar("text.html.markdown.briefing");
  assert.ok(grammar);
  let state = textmate.INITIAL;
  const found: string[] = [];
  for (const line of text.split("\n")) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    for (const { scopes, startIndex, endIndex } of tokens)
      if (scopes.includes(scope)) found.push(line.slice(startIndex, endIndex));
    state = ruleStack;
  }
  return found;
}

const figures: readonly (readonly [text: string, ...figures: string[]])[] = [
  ["Kim ngạch đạt 51,43 tỷ USD, tăng 7,4% so với cùng kỳ.", "51,43 tỷ USD", "7,4%"],
  ["Có 2 triệu 637 nghìn người và 63 vạn lao động.", "2 triệu 637 nghìn người", "63 vạn lao động"],
  ["cung cấp 102 tỷ Yên vốn vay và 5,2 Tỷ Đồng", "102 tỷ Yên", "5,2 Tỷ Đồng"],
  ["hơn 51,4 tỷ, tăng 0,1 điểm phần trăm", "51,4 tỷ", "0,1 điểm phần trăm"],
  ["Trade reached US$47.6 billion, up 11 per cent.", "US$47.6 billion", "11 per cent"],
  ["JPY 2.81 trillion; 12,000 people; a 3 million grant", "JPY 2.81 trillion", "12,000 people", "3 million"],
  ["貿易総額は514億4300万米ドル、前年比11.3％増、第2位", "514億4300万米ドル", "11.3％", "第2位"],
  ["ベトナム人は60万0348人", "60万0348人"],
  ["Nghị định 30/2020/NĐ-CP, Điều 2, khoản 3"],
  ["số 59-NQ/TW, ngày 24/1/2025, tuyến số 1"],
  ["ĐT 024.3799.2000, phiên bản 1.10.30, G7, COVID-19, 5G"],
  ["`51,43 tỷ USD` và <https://example.org/51%20tỷ>"],
];

const citations: readonly (readonly [text: string, ...keys: string[]])[] = [
  ["theo nguồn [@gso-2024], và [-@moit:8, tr. 3; @jetro_2023]", "gso-2024", "moit:8", "jetro_2023"],
  ["thư gửi ten@example.org và [liên kết](a.md)"],
  ["`[@khong]`"],
];

describe("the grammar of briefings", () => {
  before(() => oniguruma.loadWASM(wasm));

  for (const [text, ...expected] of figures)
    it(`figures in “${text}”`, async () => {
      assert.deepEqual(await marked(text, "constant.numeric.figure.doi-chieu"), expected);
    });

  for (const [text, ...expected] of citations)
    it(`citations in “${text}”`, async () => {
      assert.deepEqual(await marked(text, "entity.name.reference.citation.doi-chieu"), expected);
    });

  it("front matter is left to YAML", async () => {
    assert.deepEqual(await marked("---\ntitle: 5 tỷ USD\n---\n5 tỷ USD", "constant.numeric.figure.doi-chieu"), [
      "5 tỷ USD",
    ]);
  });
});
