import { strict as assert } from "node:assert";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { acceptCommand, method } from "../../server/src/lsp/protocol";
import { TestClient, until } from "./client";
import { exports, source } from "./fixtures";

const draft = "hoi-dam.brief.md";
const ledger = ".doi-chieu/accepted.json";
const wrong = exports("19,322 tỷ USD");
const files = { "nguon/hai-quan.md": source(exports("19,223 tỷ USD")) };
const settings = { "": { corpus: ["nguon"] } };

/** A ledger that accepts the wrong figure, as another folder's writer once made it. */
async function ledgerOfAnother(): Promise<string> {
  const other = await TestClient.start({ files, settings });
  await other.open(draft, wrong);
  const [found] = await other.diagnostics(draft);
  assert.ok(found);
  const action = (await other.codeActions(draft, found.range)).find(({ command }) => command);
  await other.execute(acceptCommand, action?.command?.arguments ?? []);
  const text = readFileSync(join(other.folder, ledger), "utf8");
  await other.stop();
  return text;
}

describe("lsp: a folder that nobody trusts", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const codes = async () => (await client.diagnostics(draft)).map(({ code }) => code);
  const open = async (more: Record<string, string>, trusted?: boolean) => {
    const initializationOptions = { status: true, ...(trusted !== undefined && { trusted }) };
    client = await TestClient.start({ files: { ...files, ...more }, settings, initializationOptions });
    await client.open(draft, wrong);
  };
  const trust = async () => {
    const before = client.refreshes;
    await client.connection.sendNotification(method.trusted);
    await until("another look", () => client.refreshes > before);
  };

  it("can't silence a finding by a ledger that lies in it, until it is trusted", async () => {
    const accepted = await ledgerOfAnother();
    await open({ [ledger]: accepted }, false);
    assert.deepEqual(await codes(), ["value"]);
    await client.save(ledger, accepted);
    assert.deepEqual(await codes(), ["value"]);
    await trust();
    assert.deepEqual(await codes(), []);
  });

  it("gets nothing written into its ledger", async () => {
    await open({}, false);
    const [found] = await client.diagnostics(draft);
    assert.ok(found);
    const action = (await client.codeActions(draft, found.range)).find(({ command }) => command);
    await client.execute(acceptCommand, action?.command?.arguments ?? []);
    assert.equal(existsSync(join(client.folder, ledger)), false);
    assert.deepEqual(await codes(), ["value"]);
  });

  it("has no glossary of its own, until it is trusted", async () => {
    await open({ ".doi-chieu/glossary.json": '{ "concepts": [ ' }, false);
    const told = () => client.statuses.findLast(({ state }) => state === "ready")?.problems.join("\n");
    await until("the corpus is read", () => told() !== undefined);
    assert.equal(told(), "");
    await trust();
    assert.match(await until("it is read", told), /glossary\.json:1: /);
  });

  it("is any folder where the client knows nothing of trust: then it counts", async () => {
    await open({ [ledger]: await ledgerOfAnother() });
    assert.deepEqual(await codes(), []);
  });
});
