import { strict as assert } from "node:assert";
import { createEngine } from "../../server/src/engine";
import { Home } from "../../server/src/lsp/home";
import { defaultSettings, type Status } from "../../server/src/lsp/protocol";
import { memoryFiles } from "../corpus/memory-files";
import { exports, source } from "./fixtures";

/** A home over files in memory; `engines` counts how often one was made, `day` is the world's day. */
function homeOver(files: Record<string, string>) {
  const seen = { engines: 0, changes: 0, day: "2024-09-10", statuses: [] as Status[] };
  const world = {
    files: memoryFiles(files),
    keeping: () => null,
    stampOf: () => "test",
    now: () => 1.8e12,
    createEngine: (options: object) => {
      seen.engines++;
      return createEngine(options);
    },
    writeFile: async () => {},
    user: () => "Lan",
    today: () => seen.day,
    bundledCorpus: "/bundled",
    help: () => null,
    tool: { name: "doi-chieu", version: "0" },
  };
  const home = new Home({ uri: "file:///nha", path: "/nha" }, world, {
    encoding: () => "utf-16",
    storage: () => null,
    trusted: () => true,
    readings: () => true,
    language: () => "en",
    changed: () => seen.changes++,
    moved: () => {},
    status: (status) => seen.statuses.push(status),
    progress: () => Promise.reject(new Error("the client refuses")),
    log: () => {},
  });
  return { home, seen };
}

describe("lsp/home: the corpus of one folder", () => {
  const settings = { ...defaultSettings, corpus: ["nguon"] };
  const files = (): Record<string, string> => ({ "/nha/nguon/a.md": source(exports("19,223 tỷ USD")) });

  it("waits for the settings before it says that there is no corpus", async () => {
    const { home } = homeOver(files());
    const asked = home.corpus();
    home.configure(settings, []);
    assert.equal((await asked)?.documents, 1);
  });

  it("takes the last of several readings, and tells of it once", async () => {
    const on = files();
    const { home, seen } = homeOver(on);
    home.configure(settings, []);
    const asked = home.corpus();
    on["/nha/nguon/b.md"] = source(exports("2 tỷ USD"));
    void home.reload();
    void home.reload();
    assert.equal((await asked)?.documents, 2);
    assert.equal(seen.changes, 1);
    assert.equal(seen.statuses.filter(({ state }) => state === "ready").length, 1);
  });

  it("keeps its engine and what did not change", async () => {
    const on = files();
    const { home, seen } = homeOver(on);
    home.configure(settings, []);
    const before = (await home.corpus())?.store.document("a.md");
    on["/nha/nguon/b.md"] = source(exports("2 tỷ USD"));
    await home.reload();
    const store = (await home.corpus())?.store;
    assert.ok(before);
    assert.equal(store?.document("a.md"), before, "the same document, not a second reading of it");
    assert.equal(store?.describe().documents, 2);
    assert.equal(seen.engines, 1);
  });

  it("reads again once when the day has changed", async () => {
    const { home, seen } = homeOver(files());
    home.configure(settings, []);
    await home.corpus();
    seen.day = "2024-09-11";
    await Promise.all([home.corpus(), home.corpus(), home.corpus()]);
    assert.equal(seen.engines, 2);
    await home.corpus();
    assert.equal(seen.engines, 2);
  });

  it("does not mind the day where the settings fix it", async () => {
    const { home, seen } = homeOver(files());
    home.configure({ ...settings, asOf: "2023-12-01" }, []);
    await home.corpus();
    seen.day = "2024-09-11";
    await home.corpus();
    assert.equal(seen.engines, 1);
  });

  it("tells new severities without reading anything", async () => {
    const { home, seen } = homeOver(files());
    home.configure(settings, []);
    await home.corpus();
    home.configure({ ...settings, severity: { ...settings.severity, refuted: "off" } }, []);
    assert.equal(seen.changes, 2);
    assert.equal(seen.statuses.at(-1)?.state, "ready");
    assert.equal(seen.statuses.length, 2);
  });

  it("is silent after it was closed", async () => {
    const { home, seen } = homeOver(files());
    home.configure(settings, []);
    home.dispose();
    await home.corpus();
    assert.equal(seen.changes, 0);
  });

  const holds: [path: string, expected: boolean][] = [
    ["/nha/nguon/a.md", true],
    ["/nha/nguon/nam/a.md", true],
    ["/nha/nguon", true],
    ["/nha/nguon-khac/a.md", false],
    ["/nha/a.md", false],
    ["/nha/nguon/a.brief.md", false],
  ];
  it("knows which files are its sources", async () => {
    const { home } = homeOver(files());
    home.configure(settings, []);
    await home.corpus();
    for (const [path, expected] of holds) assert.equal(home.holds(path), expected, path);
  });
});
