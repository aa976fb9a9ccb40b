import { strict as assert } from "node:assert";
import {
  type AboutFile,
  type CatalogSource,
  type CorpusFigure,
  type CorpusTrouble,
  type Group,
  method,
  type Page,
} from "../../server/src/lsp/protocol";
import { TestClient } from "./client";
import { exports, source } from "./fixtures";

describe("lsp: the catalog of a folder's corpus", () => {
  let client: TestClient;
  afterEach(() => client.stop());

  const many = Object.fromEntries(
    Array.from({ length: 120 }, (_, n) => [`nguon/${n}.md`, source(`Năm 2023, xã này có ${n + 200} hộ nghèo.`)]),
  );
  const ask = <T>(name: string, params: object): Promise<T> => client.connection.sendRequest<T>(name, params);

  it("goes from groups to sources to figures to a place in a file", async () => {
    client = await TestClient.start({
      files: { "nguon/a.md": source(exports("19,223 tỷ USD")) },
      settings: { "": { corpus: ["nguon"] } },
    });
    const folder = client.uri("");
    const groups = await ask<Group[]>(method.groups, { folder, by: "publisher", filter: "" });
    assert.deepEqual(groups, [{ key: "Tổng cục Hải quan", label: "Tổng cục Hải quan", sources: 1 }]);
    const { items, total } = await ask<Page<CatalogSource>>(method.groupSources, {
      folder,
      by: "publisher",
      group: "Tổng cục Hải quan",
      filter: "",
      from: 0,
    });
    assert.equal(total, 1);
    const [found] = items;
    assert.deepEqual(found, {
      id: "a.md",
      title: "Xuất nhập khẩu hàng hóa",
      publisher: "Tổng cục Hải quan",
      publishedOn: "2023-11-28",
      url: "https://example.vn/xnk",
      uri: client.uri("nguon/a.md"),
      opens: client.uri("nguon/a.md"),
      figures: 1,
      doubts: [],
      bundled: false,
    });
    const figures = await ask<Page<CorpusFigure>>(method.sourceFigures, {
      folder,
      source: "a.md",
      concept: null,
      from: 0,
    });
    assert.deepEqual(
      figures.items.map(({ text, uri, range }) => [text, uri, range.start.line]),
      [["19,223 tỷ USD", client.uri("nguon/a.md"), 7]],
    );
  });

  it("gives long lists a page at a time", async () => {
    client = await TestClient.start({ files: many, settings: { "": { corpus: ["nguon"] } } });
    const asked = { folder: client.uri(""), by: "year", group: "2023", filter: "" };
    const first = await ask<Page<CatalogSource>>(method.groupSources, { ...asked, from: 0 });
    const second = await ask<Page<CatalogSource>>(method.groupSources, { ...asked, from: first.items.length });
    assert.deepEqual([first.total, first.items.length, second.items.length], [120, 100, 20]);
    assert.equal(new Set([...first.items, ...second.items].map(({ id }) => id)).size, 120);
  });

  it("names what could not be read, in the client's language, and where it is", async () => {
    client = await TestClient.start({
      files: { "nguon/a.md": source(exports("19,223 tỷ USD")), "nguon/hong.txt": "\u0000\u0001" },
      settings: { "": { corpus: ["nguon", "mat"] } },
      locale: "vi",
    });
    const troubles = await ask<CorpusTrouble[]>(method.troubles, { folder: client.uri("") });
    assert.deepEqual(
      troubles.map(({ kind, places }) => [kind, places.map(({ uri }) => uri)]),
      [
        ["unread", []],
        ["unread", [client.uri("nguon/hong.txt")]],
      ],
    );
    assert.match(troubles[0]?.message ?? "", /không có tệp hoặc thư mục này/u);
  });

  it("has nothing for a folder without sources, nor for one it does not know", async () => {
    client = await TestClient.start({ settings: {} });
    for (const folder of [client.uri(""), client.uri("khac"), null]) {
      assert.deepEqual(await ask(method.groups, { folder, by: "year", filter: "" }), []);
      assert.deepEqual(await ask(method.troubles, { folder }), []);
      assert.deepEqual(await ask(method.sourceFigures, { folder, source: "a", concept: null, from: 0 }), {
        items: [],
        total: 0,
      });
    }
  });

  it("tells what a file says of itself, before it is a source", async () => {
    client = await TestClient.start({ files: { "moi/Bao cao 2024-05-06.txt": "Tình hình đầu tư\n\nCó 5 dự án.\n" } });
    const about = await ask<AboutFile>(method.about, { uri: client.uri("moi/Bao cao 2024-05-06.txt") });
    assert.equal(about.title, "Tình hình đầu tư");
    assert.equal(about.publishedOn, "2024-05-06");
    assert.deepEqual(about.guessed, ["title", "publishedOn"]);
    assert.equal(about.problem, null);
    for (const [name, problem] of [
      ["khong-co.txt", /no such file/],
      ["anh.png", /not read/],
    ] as const)
      assert.match((await ask<AboutFile>(method.about, { uri: client.uri(name) })).problem ?? "", problem);
  });

  it("says of a source that it is not checked", async () => {
    const text = source(exports("19,223 tỷ USD"));
    client = await TestClient.start({ files: { "nguon/a.md": text }, settings: { "": { corpus: ["nguon"] } } });
    await client.open("nguon/a.md", text);
    assert.deepEqual(await client.diagnostics("nguon/a.md"), []);
    assert.deepEqual(client.checked.at(-1), { uri: client.uri("nguon/a.md"), version: 1, summary: null });
  });
});
