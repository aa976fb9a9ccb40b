import { strict as assert } from "node:assert";
import { able, hoverText, type Options, TestClient, until } from "./client";
import { exports, range, source } from "./fixtures";

const files = { "nguon/hai-quan.md": source(exports("19,223 tỷ USD")) };
const settings = { "": { corpus: ["nguon"] } };
const right = exports("19,223 tỷ USD");
const wrong = exports("19,322 tỷ USD");
const draft = "hoi-dam.md";
const { workspace, textDocument } = able;

describe("lsp: clients that can do less get a server that works within it", () => {
  let client: TestClient;
  afterEach(() => client.stop());
  const start = async (options: Options): Promise<void> => {
    client = await TestClient.start({ files, settings, ...options });
  };
  const last = () => client.published.at(-1);

  describe("no pull diagnostics", () => {
    for (const [why, capabilities] of [
      ["none at all", { ...able, textDocument: { publishDiagnostics: { relatedInformation: true } } }],
      ["but no way to be told to ask again", { ...able, workspace: { ...workspace, diagnostics: {} } }],
    ] as const)
      it(`${why}: they are published, with the version they are of`, async () => {
        await start({ capabilities });
        assert.equal(client.capabilities.diagnosticProvider, undefined);
        await client.open(draft, wrong);
        const first = await until("diagnostics", () =>
          client.published.find(({ diagnostics }) => diagnostics.length > 0),
        );
        assert.equal(first.version, 1);
        assert.deepEqual(
          first.diagnostics.map(({ code, range: at }) => [code, at]),
          [["value", range(wrong, "19,322 tỷ USD")]],
        );
        await client.edit(draft, right);
        await until("the mended draft is clean", () => last()?.version === 2 && last()?.diagnostics.length === 0);
        await client.edit(draft, wrong);
        await until("the mistake is back", () => last()?.version === 3 && last()?.diagnostics.length === 1);
        await client.save("nguon/hai-quan.md", source(wrong));
        await until("the source agrees now", () => last()?.diagnostics.length === 0);
        await client.save("nguon/hai-quan.md", source(right));
        await until("and no more", () => last()?.diagnostics.length === 1);
        await client.close(draft);
        await until("a closed draft has none", () => last()?.version === undefined && last()?.diagnostics.length === 0);
      });

    it("publishes only for the last of quick edits", async () => {
      await start({ capabilities: { ...able, textDocument: {} } });
      await client.open(draft, right);
      await until("the first answer", () => last()?.version === 1);
      for (const text of ["19,3", "19,32", "19,322"]) await client.edit(draft, exports(`${text} tỷ USD`));
      await until("the last answer", () => last()?.version === 4);
      assert.deepEqual(
        client.published.filter(({ version }) => version === 2 || version === 3),
        [],
      );
    });
  });

  it("no work-done progress: a corpus is read all the same", async () => {
    await start({ capabilities: { ...able, window: {} } });
    await client.open(draft, wrong);
    assert.equal((await client.diagnostics(draft)).length, 1);
    assert.deepEqual(client.progress, []);
  });

  describe("no workspace/configuration", () => {
    const capabilities = { ...able, workspace: { ...workspace, configuration: false } };
    it("settings come with initialize", async () => {
      await start({ capabilities, initializationOptions: { settings: { corpus: ["nguon"] } } });
      await client.open(draft, wrong);
      assert.equal((await client.diagnostics(draft)).length, 1);
    });
    it("settings come with initialize from a client that answers null", async () => {
      await start({ settings: {}, initializationOptions: { settings: { corpus: ["nguon"] } } });
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: {} });
      await client.open(draft, wrong);
      assert.equal((await client.diagnostics(draft)).length, 1);
    });
    for (const [how, sent] of [
      ["under the section's name", { doiChieu: { corpus: ["nguon"] } }],
      ["without it", { corpus: ["nguon"] }],
    ] as const)
      it(`settings come with didChangeConfiguration, ${how}`, async () => {
        await start({ capabilities });
        await client.open(draft, wrong);
        assert.deepEqual(await client.diagnostics(draft), []);
        await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: sent });
        await until("the corpus is read", () => client.statuses.at(-1)?.state === "ready");
        assert.equal((await client.diagnostics(draft)).length, 1);
      });
  });

  describe("other positions", () => {
    const text = `Ghi chú 🇻🇳🇯🇵: ${right}`;
    const widths: [
      encodings: ("utf-8" | "utf-16" | "utf-32")[] | undefined,
      chosen: string,
      of: (words: string) => number,
    ][] = [
      [["utf-8"], "utf-8", (words) => Buffer.byteLength(words)],
      [["utf-8", "utf-16"], "utf-8", (words) => Buffer.byteLength(words)],
      [["utf-32", "utf-8", "utf-16"], "utf-32", (words) => [...words].length],
      [["utf-16"], "utf-16", (words) => words.length],
      [undefined, "utf-16", (words) => words.length],
    ];
    for (const [encodings, chosen, width] of widths)
      it(`${encodings?.join(", ") ?? "none named"} → ${chosen}: edits, diagnostics, hovers, fixes`, async () => {
        await start({ capabilities: { ...able, general: { ...(encodings && { positionEncodings: encodings }) } } });
        assert.equal(client.capabilities.positionEncoding, chosen);
        await client.open(draft, text);
        const before = text.slice(0, text.indexOf("223"));
        const at = { line: 0, character: width(before) };
        await client.edit(draft, "322", { start: at, end: { line: 0, character: at.character + 3 } });
        const [found] = await client.diagnostics(draft);
        const start1 = width(text.slice(0, text.indexOf("19,223")));
        assert.deepEqual(found?.range, {
          start: { line: 0, character: start1 },
          end: { line: 0, character: start1 + width("19,322 tỷ USD") },
        });
        const place = found.relatedInformation?.[0]?.location.range.start.character;
        assert.equal(place, width(right.slice(0, right.indexOf("19,223"))), "places in sources too");
        assert.match(hoverText(await client.hover(draft, found.range.end)), /Trái với nguồn/);
        const [fix] = await client.codeActions(draft, { start: found.range.end, end: found.range.end }, ["quickfix"]);
        const [change] = fix?.edit?.documentChanges ?? [];
        assert.ok(change && "edits" in change);
        assert.deepEqual(change.edits, [{ range: found.range, newText: "19,223 tỷ USD" }]);
      });
  });

  it("no Markdown: hovers are plain text", async () => {
    await start({ capabilities: { ...able, textDocument: { ...textDocument, hover: {} } } });
    await client.open(draft, wrong);
    const hover = hoverText(await client.hover(draft, range(wrong, "19,322").start));
    assert.match(hover, /^Trái với nguồn · Sai số\n/);
    assert.doesNotMatch(hover, /[*\\]/);
  });

  it("no versioned edits: plain ones", async () => {
    await start({ capabilities: { ...able, workspace: { ...workspace, workspaceEdit: {} } } });
    await client.open(draft, wrong);
    const [fix] = await client.codeActions(draft, range(wrong, "19,322 tỷ USD"));
    assert.deepEqual(fix?.edit?.changes, {
      [client.uri(draft)]: [{ range: range(wrong, "19,322 tỷ USD"), newText: "19,223 tỷ USD" }],
    });
  });

  it("no code action literals: none are offered", async () => {
    await start({ capabilities: { ...able, textDocument: { ...textDocument, codeAction: {} } } });
    assert.equal(client.capabilities.codeActionProvider, undefined);
  });

  it("no related information: none is sent", async () => {
    await start({ capabilities: { ...able, textDocument: { diagnostic: {} } } });
    await client.open(draft, wrong);
    const [found] = await client.diagnostics(draft);
    assert.ok(found && !found.relatedInformation);
  });

  it("nothing at all, not even a folder: the server starts, is silent and stops", async () => {
    client = await TestClient.start({ capabilities: {}, folders: [], initializationOptions: null });
    await client.open(draft, wrong);
    await until("an answer", () => last()?.version === 1);
    assert.deepEqual(last()?.diagnostics, []);
    assert.deepEqual([client.statuses, client.registrations], [[], []]);
  });
});
