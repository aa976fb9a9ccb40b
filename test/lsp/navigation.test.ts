import { strict as assert } from "node:assert";
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InlayHint,
  Location,
  SelectionRange,
  SemanticTokens,
} from "vscode-languageserver/node";
import { TestClient } from "./client";
import { exports, source } from "./fixtures";

const draft = "hoi-dam.brief.md";
const heading = "# Thương mại\n\n";
const text = `${heading}${exports("19,322 tỷ USD")} Xem [@hai-quan].`;
const files = {
  "nguon/hai-quan.md": source(exports("19,223 tỷ USD")),
  "khac/tai-lieu.brief.md": `Một bản khác. ${exports("19,2 tỷ USD")}`,
};
const at = (words: string) => ({ line: 2, character: text.indexOf(words) - heading.length });
const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

describe("lsp: from one place to another, over a real process", () => {
  let client: TestClient;
  afterEach(() => client.stop());
  const ask = <T>(what: string, more: object): Promise<T> =>
    client.connection.sendRequest(`textDocument/${what}`, { textDocument: { uri: client.uri(draft) }, ...more });

  it("outline, folding, selection, highlights, links, tokens, definition, references", async () => {
    client = await TestClient.start({ files, settings: { "": { corpus: ["nguon"] } } });
    await client.open(draft, text, "briefing");
    await client.diagnostics(draft);
    const [part] = await ask<DocumentSymbol[]>("documentSymbol", {});
    assert.equal(part?.detail, "1 số · 1 trái với nguồn");
    assert.equal((await ask<FoldingRange[]>("foldingRange", {}))[0]?.startLine, 0);
    const [selection] = await ask<SelectionRange[]>("selectionRange", { positions: [at("322")] });
    assert.deepEqual(selection?.range, { start: at("19,322"), end: at(" tỷ USD.") });
    assert.equal((await ask<DocumentHighlight[]>("documentHighlight", { position: at("19,322") })).length, 1);
    const [link] = await ask<DocumentLink[]>("documentLink", {});
    assert.equal(link?.target, client.uri("nguon/hai-quan.md"));
    assert.equal((await ask<SemanticTokens>("semanticTokens/full", {})).data.length % 5, 0);
    for (const words of ["19,322", "hai-quan"]) {
      const [place] = await ask<Location[]>("definition", { position: at(words) });
      assert.equal(place?.uri, client.uri("nguon/hai-quan.md"), words);
    }
    const found = await ask<Location[]>("references", {
      position: at("19,322"),
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      found.map(({ uri }) => uri),
      [client.uri("khac/tai-lieu.brief.md"), client.uri("nguon/hai-quan.md")],
    );
  });

  it("shows no inlay hints until the setting asks for them", async () => {
    client = await TestClient.start({ files, settings: { "": { corpus: ["nguon"] } } });
    await client.open(draft, text, "briefing");
    assert.deepEqual(await ask<InlayHint[]>("inlayHint", { range }), []);
    client.settings = { "": { corpus: ["nguon"], inlayHints: true } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: {} });
    await client.diagnostics(draft);
    const [hint] = await ask<InlayHint[]>("inlayHint", { range });
    assert.ok(Array.isArray(hint?.label));
    assert.equal(hint.label[0]?.value, "≠ Tổng cục Hải quan");
    assert.equal(hint.label[0].location?.uri, client.uri("nguon/hai-quan.md"));
  });

  it("tells how a draft is built where there are no sources at all", async () => {
    client = await TestClient.start({ settings: { "": {} } });
    await client.open(draft, text, "briefing");
    assert.equal((await ask<DocumentSymbol[]>("documentSymbol", {}))[0]?.name, "Thương mại");
    assert.equal(await ask("semanticTokens/full", {}).then((tokens) => (tokens as SemanticTokens).data.length), 0);
  });
});
