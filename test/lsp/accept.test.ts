import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { acceptCommand } from "../../server/src/lsp/protocol";
import { TestClient, until } from "./client";
import { exports, source } from "./fixtures";

const files = { "nguon/hai-quan.md": source(exports("19,223 tỷ USD")) };
const settings = { "": { corpus: ["nguon"] } };
const draft = "hoi-dam.brief.md";
const ledger = ".doi-chieu/accepted.json";

describe("lsp: accepting a figure", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const asksAgain = (before: number) => until("another look", () => client.refreshes > before);
  const acceptOffered = async (): Promise<void> => {
    const [found] = await client.diagnostics(draft);
    assert.ok(found);
    const action = (await client.codeActions(draft, found.range)).find(({ command }) => command);
    assert.equal(action?.command?.command, acceptCommand);
    await client.execute(acceptCommand, action.command.arguments ?? []);
  };

  it("writes the ledger of the folder, and the draft is quiet", async () => {
    client = await TestClient.start({ files, settings });
    await client.open(draft, exports("19,322 tỷ USD"));
    await acceptOffered();
    const { accepted } = JSON.parse(readFileSync(join(client.folder, ledger), "utf8"));
    assert.deepEqual(
      accepted.map(({ value, reason }: Record<string, unknown>) => [value, reason]),
      [["19322000000 USD", ""]],
    );
    assert.deepEqual(await client.diagnostics(draft), []);
  });

  it("shows the figure again when its source changes", async () => {
    client = await TestClient.start({ files, settings });
    await client.open(draft, exports("19,322 tỷ USD"));
    await acceptOffered();
    const before = client.refreshes;
    await client.save("nguon/hai-quan.md", source(exports("19,5 tỷ USD")));
    await asksAgain(before);
    assert.match(String((await client.diagnostics(draft))[0]?.message), /từng được chấp nhận/);
  });

  it("honours a ledger that a colleague changed on disk", async () => {
    client = await TestClient.start({ files, settings });
    await client.open(draft, exports("19,322 tỷ USD"));
    await acceptOffered();
    const before = client.refreshes;
    await client.save(ledger, '{"version":1,"accepted":[]}');
    await asksAgain(before);
    assert.equal((await client.diagnostics(draft))[0]?.code, "value");
  });

  it("writes nothing over a ledger that it can't read", async () => {
    client = await TestClient.start({ files: { ...files, [ledger]: "{" }, settings });
    await client.open(draft, exports("19,322 tỷ USD"));
    await acceptOffered();
    assert.equal(readFileSync(join(client.folder, ledger), "utf8"), "{");
    assert.equal((await client.diagnostics(draft)).length, 1);
  });
});
