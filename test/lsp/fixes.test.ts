import { strict as assert } from "node:assert";
import type { ClientCapabilities, CodeAction } from "vscode-languageserver/node";
import { able, TestClient } from "./client";
import { applied, exports, range, source } from "./fixtures";

const files = { "nguon/hai-quan.md": source(exports("19,223 tỷ USD")) };
const settings = { "": { corpus: ["nguon"] } };
const wrong = exports("19,322 tỷ USD");
const draft = "hoi-dam.brief.md";
const asking: ClientCapabilities = {
  ...able,
  textDocument: {
    ...able.textDocument,
    codeAction: { ...able.textDocument?.codeAction, dataSupport: true, resolveSupport: { properties: ["edit"] } },
  },
};

describe("lsp: fixes that refuse a draft that has moved on", () => {
  let client: TestClient;
  afterEach(() => client.stop());
  const resolve = (action: CodeAction | undefined): Promise<CodeAction> =>
    client.connection.sendRequest("codeAction/resolve", action);

  it("gives the edit when the fix is picked, and only for the version it was made for", async () => {
    client = await TestClient.start({ files, settings, capabilities: asking });
    const told: string[] = [];
    client.connection.onRequest("window/showMessageRequest", ({ message }: { message: string }) => {
      told.push(message);
      return null;
    });
    await client.open(draft, wrong);
    const [fix] = await client.codeActions(draft, range(wrong, "19,322"), ["quickfix"]);
    assert.equal(fix?.title, "Thay bằng số của nguồn: 19,223 tỷ USD");
    assert.equal(fix.edit, undefined);
    assert.ok((await resolve(fix)).edit);
    await client.edit(draft, `Mở đầu. ${wrong}`);
    assert.equal((await resolve(fix)).edit, undefined);
    assert.deepEqual(told, ["Bản thảo đã thay đổi; hãy thử lại."]);
  });

  it("finds what mends everything when it is picked, and what mends one figure before it is asked for", async () => {
    const imports = "Năm 2023, Việt Nam nhập khẩu từ Nhật Bản 21,6 tỷ USD.";
    const text = `${wrong}\n\n${imports.replace("21,6", "26,1")}`;
    const both = { "nguon/hai-quan.md": source(`${exports("19,223 tỷ USD")}\n\n${imports}`) };
    client = await TestClient.start({ files: both, settings, capabilities: asking });
    await client.open(draft, text);
    assert.equal((await client.diagnostics(draft)).length, 2);
    const actions = await client.codeActions(draft, range(text, "19,322"));
    const all = actions.find(({ title }) => title === "Sửa mọi chỗ sai chỉ có một đáp án");
    assert.equal(all?.kind, "quickfix");
    assert.equal(all.edit, undefined);
    const { edit } = await resolve(all);
    const mended = text.replace("19,322", "19,223").replace("26,1", "21,6");
    assert.equal(applied(text, { ...all, ...(edit && { edit }) }), mended);
    await client.edit(draft, `Mở đầu. ${text}`);
    assert.equal((await resolve(all)).edit, undefined);
  });

  it("adds a citation in the style of the settings to a figure that stands", async () => {
    const right = exports("19,223 tỷ USD");
    client = await TestClient.start({ files, settings: { "": { corpus: ["nguon"], citationStyle: "inline" } } });
    await client.open(draft, right);
    const actions = await client.codeActions(draft, range(right, "19,223"), ["refactor"]);
    assert.deepEqual(
      actions.map(({ title, kind }) => [title, kind]),
      [["Dẫn nguồn: Tổng cục Hải quan", "refactor.rewrite.doiChieu"]],
    );
  });

  it("proposes the key that was meant", async () => {
    const text = `${exports("19,223 tỷ USD")} Xem [@hai-qan].`;
    client = await TestClient.start({ files, settings });
    await client.open(draft, text);
    const [problem] = await client.diagnostics(draft);
    assert.equal(problem?.code, "unknown-source");
    assert.match(String(problem.message), /Ý bạn là “hai-quan”\?$/u);
    const [fix] = await client.codeActions(draft, problem.range, ["quickfix"]);
    assert.equal(fix?.title, "Dẫn nguồn hai-quan");
  });
});
