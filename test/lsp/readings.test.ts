import { strict as assert } from "node:assert";
import type { Location } from "vscode-languageserver";
import { method, type Source } from "../../server/src/lsp/protocol";
import { hoverText, TestClient } from "./client";

const sheet =
  "Xuất khẩu của Việt Nam sang các nước năm 2023;;\n;;Đơn vị: triệu USD\nNước;Năm 2022;Năm 2023\nNhật Bản;24.234;23.310\n";
const draft = "Năm 2023, Việt Nam xuất khẩu sang Nhật Bản 23,3 tỷ USD.";

describe("lsp: sources of another form are opened as the text that was read out of them", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const start = async (readings: boolean) => {
    client = await TestClient.start({
      files: { "nguon/hải quan.csv": sheet },
      settings: { "": { corpus: ["nguon"] } },
      initializationOptions: { readings },
    });
    await client.open("a.brief.md", draft);
    const uri = client.uri("a.brief.md");
    const position = { line: 0, character: draft.indexOf("23,3") + 1 };
    const hover = hoverText(await client.hover("a.brief.md", position));
    const definition = await client.connection.sendRequest<Location[]>("textDocument/definition", {
      textDocument: { uri },
      position,
    });
    return { uri, hover, definition };
  };

  it("hover names the cell; definition, list and text go by one address", async () => {
    const { uri, hover, definition } = await start(true);
    assert.match(hover, /ô C4/);
    assert.match(hover, /Nhật Bản .*\*\*23\\\.310\*\*/u);
    const address = client.uri("nguon/hải quan.csv").replace(/^file:/, "doi-chieu-source:");
    assert.equal(definition[0]?.uri, `${address}.md`);
    const sources = await client.connection.sendRequest<Source[]>(method.sources, { uri });
    assert.deepEqual(
      sources.map((source) => source.uri),
      [`${address}.md`],
    );
    const text = await client.connection.sendRequest<string>(method.reading, { uri: `${address}.md` });
    const line = text.split("\n")[definition[0]?.range.start.line ?? 0] ?? "";
    assert.equal(line.slice(definition[0]?.range.start.character, definition[0]?.range.end.character), "23.310");
    for (const other of [
      client.uri("nguon/hải quan.csv"),
      "doi-chieu-source:///etc/passwd.md",
      "doi-chieu-source:x",
      "",
    ])
      assert.equal(await client.connection.sendRequest(method.reading, { uri: other }), null);
  });

  it("a client that shows no such texts is sent to the file's beginning", async () => {
    const { definition } = await start(false);
    const zero = { line: 0, character: 0 };
    assert.deepEqual(definition[0], { uri: client.uri("nguon/hải quan.csv"), range: { start: zero, end: zero } });
  });
});
