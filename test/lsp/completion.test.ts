import { strict as assert } from "node:assert";
import type { CompletionList } from "vscode-languageserver/node";
import { TestClient } from "./client";
import { exports, source } from "./fixtures";

const draft = "hoi-dam.brief.md";
const files = { "nguon/hai-quan.md": source(exports("19,223 tỷ USD")) };

describe("lsp: completion over a real process", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  it("completes a figure where it is waited for, and a source after @", async () => {
    client = await TestClient.start({ files, settings: { "": { corpus: ["nguon"] } } });
    const text = `${exports("").replace(/\.$/, "")}\nXem [@`;
    await client.open(draft, text, "briefing");
    const ask = (line: number, triggerCharacter: string): Promise<CompletionList> =>
      client.connection.sendRequest("textDocument/completion", {
        textDocument: { uri: client.uri(draft) },
        position: { line, character: text.split("\n")[line]?.length ?? 0 },
        context: { triggerKind: 2, triggerCharacter },
      });
    assert.ok(client.capabilities.completionProvider?.triggerCharacters?.includes("@"));
    const figures = await ask(0, " ");
    assert.deepEqual(
      figures.items.map(({ label }) => label),
      ["19,223 tỷ USD"],
    );
    const sources = await ask(1, "@");
    assert.deepEqual(
      sources.items.map(({ label, labelDetails }) => [label, labelDetails?.description]),
      [["hai-quan", "Tổng cục Hải quan · 2023-11-28"]],
    );
  });
});
