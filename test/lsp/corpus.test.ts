import { strict as assert } from "node:assert";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { DocumentDiagnosticReport } from "vscode-languageserver/node";
import { WorkDoneProgressCancelNotification } from "vscode-languageserver/node";
import { type CorpusFigures, method, type Source, type Status } from "../../server/src/lsp/protocol";
import { temporary } from "../support/temporary";
import { hoverText, type Options, TestClient, until } from "./client";
import { exports, range, source } from "./fixtures";

const right = exports("19,223 tỷ USD");
const wrong = exports("19,322 tỷ USD");
const files = { "nguon/hai-quan.md": source(right) };
const settings = { "": { corpus: ["nguon"] } };
const draft = "hoi-dam.brief.md";

describe("lsp: the corpus", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const start = async (options: Options, text = wrong): Promise<void> => {
    client = await TestClient.start({ files, settings, ...options });
    await client.open(draft, text);
  };
  const codes = async (path = draft) => (await client.diagnostics(path)).map(({ code }) => code);
  const state = (): Status | undefined => client.statuses.at(-1);
  /** Does something that makes the server read again; resolves when it asks the client to ask again. */
  const refreshed = async (act: () => Promise<unknown>): Promise<void> => {
    const before = client.refreshes;
    await act();
    await until("the server asks to be asked again", () => client.refreshes > before && state()?.state !== "indexing");
  };

  it("is silent without one, and says so in one word", async () => {
    await start({ settings: {} });
    assert.deepEqual(await codes(), []);
    assert.equal(await client.hover(draft, range(wrong, "19,322").start), null);
    assert.deepEqual(await client.codeActions(draft, range(wrong, wrong)), []);
    assert.deepEqual(state(), {
      folder: client.uri(""),
      state: "off",
      documents: 0,
      figures: 0,
      progress: null,
      problems: [],
    });
    const result = await client.connection.sendRequest(method.verify, { uri: client.uri(draft) });
    assert.deepEqual(result, { ok: false, why: "noCorpus", detail: "no corpus: set doiChieu.corpus" });
  });

  it("tells what it does: reading, then ready with its size", async () => {
    await start({});
    await codes();
    const told = client.statuses.map(({ state, documents, figures }) => `${state} ${documents} ${figures}`);
    assert.deepEqual([...new Set(told)], ["indexing 0 0", "ready 1 1"]);
  });

  it("follows a source that changes, comes and goes", async () => {
    await start({});
    assert.deepEqual(await codes(), ["value"]);
    await refreshed(() => client.save("nguon/hai-quan.md", source(wrong)));
    assert.deepEqual(await codes(), []);
    await refreshed(() => client.save("nguon/hai-quan.md", source("Chưa có số liệu.")));
    assert.deepEqual(await codes(), ["no-source"]);
    await refreshed(() => client.save("nguon/thang/moi.md", source(right)));
    assert.deepEqual(await codes(), ["value"]);
    await refreshed(() => client.remove("nguon/thang"));
    assert.deepEqual(await codes(), ["no-source"]);
  });

  it("follows a source saved in the editor by a client that watches nothing", async () => {
    await start({});
    assert.deepEqual(await codes(), ["value"]);
    await client.open("nguon/hai-quan.md", source(wrong));
    const { write } = await import("./client");
    await refreshed(async () => {
      write(client.folder, "nguon/hai-quan.md", source(wrong));
      await client.connection.sendNotification("textDocument/didSave", {
        textDocument: { uri: client.uri("nguon/hai-quan.md") },
      });
    });
    assert.deepEqual(await codes(), []);
  });

  it("asks the client to watch its folders and the glossary", async () => {
    await start({});
    const watched = await until("watchers", () =>
      client.registrations.find((one) => one.method === "workspace/didChangeWatchedFiles"),
    );
    const patterns = watched.registerOptions.watchers.map(
      ({ globPattern }: { globPattern: { baseUri: string; pattern: string } }) =>
        `${globPattern.baseUri}/${globPattern.pattern}`,
    );
    assert.ok(patterns.includes(client.uri("nguon/**/*").replaceAll("%2A", "*")), patterns.join());
    assert.ok(patterns.includes(client.uri(".doi-chieu/glossary.json")), patterns.join());
  });

  it("takes new settings without a restart", async () => {
    await start({ files: { ...files, "khac/a.md": source(wrong) } });
    assert.deepEqual(await codes(), ["value"]);
    const set = (value: object) =>
      refreshed(async () => {
        client.settings = { "": value };
        await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
      });
    await set({ corpus: ["nguon"], severity: { refuted: "off" } });
    assert.deepEqual(await codes(), []);
    await set({ corpus: ["nguon"], severity: { refuted: "error" } });
    assert.equal((await client.diagnostics(draft))[0]?.severity, 1);
    await set({ corpus: ["nguon"], messageLanguage: "en" });
    assert.match(String((await client.diagnostics(draft))[0]?.message), /^The source says 19,223 tỷ USD/);
    await set({ corpus: ["khac"] });
    assert.deepEqual(await codes(), []);
    await set({ corpus: [] });
    assert.equal(state()?.state, "off");
    await set({ corpus: [], useBundledCorpus: true });
    assert.ok((state()?.documents ?? 0) >= 25, "the corpus that comes with the program");
  });

  it("says of what it cannot read what to do, and reads the rest", async () => {
    await start({
      files: { ...files, "nguon/anh.txt": "\u0000\u0001", "nguon/sources.json": "{" },
      settings: { "": { corpus: ["nguon", "mat"], asOf: "mai" } },
    });
    assert.deepEqual(await codes(), ["value"]);
    assert.equal(state()?.state, "ready");
    const problems = (state()?.problems ?? []).join("\n");
    for (const expected of [
      /doiChieu\.asOf: expected a day/,
      /anh\.txt: /,
      /sources\.json: /,
      /mat: no such file or folder/,
    ])
      assert.match(problems, expected);
    assert.match(client.logs.join("\n"), /anh\.txt: /);
  });

  it("is in trouble, and checks nothing, where no source could be read", async () => {
    await start({ files: {} });
    assert.deepEqual(await codes(), []);
    assert.equal(state()?.state, "trouble");
    assert.match(state()?.problems.join() ?? "", /nguon: no such file or folder/);
    await refreshed(() => client.save("nguon/hai-quan.md", source(right)));
    assert.deepEqual(await codes(), ["value"]);
  });

  it("reads the folder's own glossary, and says what is wrong with it", async () => {
    await start({ files: { ...files, ".doi-chieu/glossary.json": '{ "concepts": [{ "id": "a" }] }' } });
    await codes();
    assert.match(state()?.problems.join() ?? "", /glossary\.json:1: /);
    await refreshed(() => client.save(".doi-chieu/glossary.json", "{}"));
    assert.deepEqual(state()?.problems, []);
  });

  it("does not hold a source against itself, nor take a draft for a source", async () => {
    await start({ files: { ...files, "nguon/ban-thao.brief.md": wrong }, settings });
    await client.open("nguon/hai-quan.md", source(wrong));
    await client.open("nguon/ban-thao.brief.md", wrong);
    assert.deepEqual(await codes(), ["value"], "the draft in the corpus folder does not vouch for it");
    assert.deepEqual(await codes("nguon/hai-quan.md"), []);
    assert.deepEqual(await codes("nguon/ban-thao.brief.md"), ["value"]);
    assert.equal(state()?.documents, 1);
  });

  it("gives each folder of a workspace its own", async () => {
    client = await TestClient.start({
      files: { "mot/nguon/a.md": source(right), "hai/nguon/a.md": source(wrong) },
      folders: ["mot", "hai", "ba"],
      settings: { "": { corpus: ["nguon"] }, ba: {} },
    });
    for (const folder of ["mot", "hai", "ba"]) await client.open(`${folder}/${draft}`, wrong);
    assert.deepEqual(await codes(`mot/${draft}`), ["value"]);
    assert.deepEqual(await codes(`hai/${draft}`), []);
    assert.deepEqual(await codes(`ba/${draft}`), []);
    const event = { added: [], removed: [{ uri: client.uri("mot"), name: "mot" }] };
    const before = client.refreshes;
    await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
    await until("both folders that are left ask to be asked again", () => client.refreshes === before + 2);
    await refreshed(() => client.save("hai/nguon/a.md", source(right)));
    assert.deepEqual(await codes(`hai/${draft}`), ["value"]);
  });

  it("serves a draft outside any folder by full paths", async () => {
    client = await TestClient.start({ files, folders: [] });
    client.settings = { "": { corpus: [`${client.folder}/nguon`, "tuong-doi"] } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await until("the corpus is read", () => state()?.state === "ready");
    await client.open(draft, wrong);
    assert.deepEqual(await codes(), ["value"]);
    assert.equal(state()?.folder, null);
    assert.match(state()?.problems.join() ?? "", /^tuong-doi: a relative corpus path needs an open folder/);
  });

  it("lists sources and figures for the writer to pick from", async () => {
    await start({});
    const uri = client.uri(draft);
    const sources = await client.connection.sendRequest<Source[]>(method.sources, { uri });
    assert.equal(sources.length, 1);
    assert.equal(sources[0]?.uri, client.uri("nguon/hai-quan.md"));
    assert.equal(sources[0].citation, "Tổng cục Hải quan, “Xuất nhập khẩu hàng hóa”, 28/11/2023");
    const { figures, truncated } = await client.connection.sendRequest<CorpusFigures>(method.figures, { uri });
    assert.equal(truncated, false);
    assert.deepEqual(
      figures.map((figure) => [figure.value, figure.sentence, figure.uri, figure.range.start.line]),
      [["19,223 tỷ USD", right, client.uri("nguon/hai-quan.md"), 7]],
    );
  });

  it("is read anew on request", async () => {
    await start({});
    await codes();
    const statuses = await client.connection.sendRequest<Status[]>(method.rebuild);
    assert.deepEqual(
      statuses.map((status) => [status.state, status.documents]),
      [["ready", 1]],
    );
    assert.deepEqual(await codes(), ["value"]);
  });

  it("stops reading when the status item asks for it, and says so in the client's language", async () => {
    const page = `${exports("19,223 tỷ USD")} ${exports("2.812,8 tỷ yên")}\n\n`.repeat(40);
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`nguon/${n}.txt`, page]));
    await start({ files: many, locale: "ja" });
    await until("it reads", () => client.statuses.some(({ state }) => state === "indexing"));
    await client.connection.sendRequest(method.cancelReading, { folder: client.uri("") });
    await until("reading has ended", () => state()?.state === "trouble");
    assert.match(state()?.problems[0] ?? "", /中止しました/);
  });

  it("shows long reading, and stops when the writer cancels it", async () => {
    const page = `${exports("19,223 tỷ USD")} ${exports("2.812,8 tỷ yên")}\n\n`.repeat(40);
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`nguon/${n}.txt`, page]));
    await start({ files: many });
    const { token } = await until("progress is shown", () => client.progress.find(({ kind }) => kind === "begin"));
    await client.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token });
    await until("reading has ended", () => state()?.state === "trouble");
    assert.deepEqual(state()?.problems, ['reading the corpus was cancelled; run "Rebuild Corpus Index"']);
    await until("progress has ended", () => client.progress.some((one) => one.token === token && one.kind === "end"));
    assert.deepEqual(await codes(), []);
    assert.equal(hoverText(await client.hover(draft, range(wrong, "19,322").start)), "");
  });
});

describe("lsp: the example", () => {
  it("is checked against the bundled corpus, whatever the settings say; other drafts are not", async () => {
    const examples = temporary();
    const client = await TestClient.start({
      folders: [],
      settings: {},
      initializationOptions: { status: true, examples },
    });
    try {
      const uri = pathToFileURL(join(examples, "a.brief.md")).href;
      const text = "Năm 2025, kim ngạch thương mại hai chiều giữa Việt Nam và Nhật Bản đạt 53,41 tỷ USD.\n";
      for (const one of [uri, "untitled:Untitled-1"])
        await client.connection.sendNotification("textDocument/didOpen", {
          textDocument: { uri: one, languageId: "briefing", version: 1, text },
        });
      const codes = async (one: string): Promise<unknown[]> => {
        const report = await client.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", {
          textDocument: { uri: one },
        });
        return report.kind === "full" ? report.items.map(({ code }) => code) : [];
      };
      assert.deepEqual(await codes(uri), ["value"]);
      assert.deepEqual(await codes("untitled:Untitled-1"), []);
      const last = (folder: string | null) => client.statuses.findLast((status) => status.folder === folder)?.state;
      assert.equal(last(pathToFileURL(examples).href), "ready");
      assert.equal(last(null), "off");
    } finally {
      await client.stop();
      rmSync(examples, { recursive: true, force: true });
    }
  });
});
