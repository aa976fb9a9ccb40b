import { strict as assert } from "node:assert";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeCorpusProblem } from "../../server/src/corpus/problem";
import { nodeFiles } from "../../server/src/node/files";
import { loadCorpus } from "../support/load";
import { memoryFiles } from "./memory-files";

type Entries = Parameters<typeof memoryFiles>[0];

const load = async (entries: Entries, ...roots: string[]) => {
  const { inputs, problems, paths } = await loadCorpus(memoryFiles(entries), roots.length > 0 ? roots : ["c"]);
  return {
    inputs,
    paths,
    ids: inputs.map(({ id }) => id),
    problems: problems.map(({ code, path }) => `${code} ${path}`),
    lines: problems.map((problem) => describeCorpusProblem(problem)),
  };
};

describe("corpus/load: folders and files → sources", () => {
  it("takes .txt and .md, in order, with ids relative to the folder", async () => {
    const { ids, inputs } = await load({ "c/b.txt": "B 5.", "c/a/x.md": "# X\n\n6.", "c/a.txt": "A." });
    assert.deepEqual(ids, ["a/x.md", "a.txt", "b.txt"]);
    assert.deepEqual(
      inputs.map(({ format }) => format),
      ["markdown", "plain", "plain"],
    );
  });

  it("leaves out what is no source", async () => {
    const { ids, problems } = await load({
      "c/a.txt": "A.",
      "c/.git/b.txt": "x",
      "c/README.md": "x",
      "c/README.vi.md": "x",
      "c/glossary.json": "{}",
      "c/glossary.schema.json": "{}",
      "c/photo.jpg": "x",
      "c/~$a.txt": "x",
      "c/node_modules/p/x.md": "x",
    });
    assert.deepEqual(ids, ["a.txt"]);
    assert.deepEqual(problems, []);
  });

  it("keeps a file whose name only begins like the glossary", async () => {
    const { ids } = await load({ "c/glossary-2023.txt": "A.", "c/readmenot.md": "B." });
    assert.deepEqual(ids, ["glossary-2023.txt", "readmenot.md"]);
  });

  const bad: [what: string, entries: Entries, problem: string, line: RegExp][] = [
    ["a folder that is not there", { "d/a.txt": "A." }, "missing c", /^c: no such file or folder\. Check/],
    ["a folder without sources", { "c/photo.jpg": "x" }, "no-sources c", /holds no source/],
    ["an empty file", { "c/a.txt": "" }, "empty c/a.txt", /empty/],
    ["a file of blanks", { "c/a.txt": "\ufeff \n" }, "empty c/a.txt", /empty/],
    ["a binary file", { "c/a.txt": new Uint8Array([80, 75, 0, 4, 0, 0]) }, "binary c/a.txt", /no text file/],
    [
      "a packed file by a text's name",
      { "c/a.txt": new Uint8Array([80, 75, 3, 4, 0, 0]) },
      "mislabelled c/a.txt",
      /it is a ZIP \(\.zip\) file and was left out\. Rename it/,
    ],
    ["a PDF by a text's name", { "c/a.md": "%PDF-1.7\n" }, "mislabelled c/a.md", /it is a PDF \(\.pdf\) file/],
    ["a format of old", { "c/a.doc": "x" }, "old-format c/a.doc", /save it as \.docx/],
    [
      "invalid UTF-8, with its line",
      { "c/a.txt": new Uint8Array([65, 10, 66, 10, 0xd0, 0x41]) },
      "encoding c/a.txt",
      /line 3 is not UTF-8/,
    ],
    ["a file without permission", { "c/a.txt": { error: "EACCES" } }, "unreadable c/a.txt", /EACCES/],
    ["a format that is not read", { "c/a.rtf": "x" }, "old-format c/a.rtf", /save it as \.docx/],
    ["a link to nowhere", { "c/a.txt": { link: "gone" } }, "missing c/a.txt", /no such file/],
  ];
  for (const [what, entries, problem, line] of bad)
    it(`says of ${what} what to do, and goes on`, async () => {
      const result = await load({ ...entries, "ok/z.txt": "Z." }, "c", "ok");
      assert.deepEqual(result.ids, ["z.txt"]);
      assert.deepEqual(result.problems, [problem]);
      assert.match(result.lines[0] ?? "", line);
    });

  it("says so when a file is named outright that can't be a source", async () => {
    assert.deepEqual((await load({ "c/a.json": "{}" }, "c/a.json")).problems, ["unsupported c/a.json"]);
  });

  it("reads each file once, whatever links lead to it, and ends", async () => {
    const { ids } = await load(
      { "c/a.txt": "A.", "c/loop": { link: "c" }, "c/z.txt": { link: "c/a.txt" } },
      "c",
      "c/a.txt",
    );
    assert.deepEqual(ids, ["a.txt"]);
  });

  it("tells files of one name in two folders apart", async () => {
    const { ids, paths } = await load({ "c/a.txt": "A.", "d/a.txt": "B." }, "c", "d");
    assert.deepEqual(ids, ["a.txt", "d/a.txt"]);
    assert.equal(paths.get("d/a.txt"), "d/a.txt");
  });

  it("says every problem in three languages, in one line", async () => {
    const { problems } = await loadCorpus(memoryFiles({ "c/a.txt": "", "c/b.pdf": "x", "c/sources.json": "[" }), [
      "c",
      "d",
    ]);
    assert.equal(problems.length, 4);
    for (const problem of problems)
      for (const language of ["vi", "en", "ja"] as const)
        assert.match(describeCorpusProblem(problem, language), /^[cd]\S*: .{20,}[.。]$/u);
  });

  it("works on the machine's own disk", async () => {
    const folder = mkdtempSync(join(tmpdir(), "corpus-"));
    try {
      mkdirSync(join(folder, "sub"));
      writeFileSync(join(folder, "sub", "a.txt"), "Đạt 5 tỷ USD.");
      symlinkSync(folder, join(folder, "sub", "loop"));
      const { inputs, problems } = await loadCorpus(nodeFiles, [folder, join(folder, "none")]);
      assert.deepEqual(
        inputs.map(({ id, text }) => [id, text]),
        [["sub/a.txt", "Đạt 5 tỷ USD."]],
      );
      assert.deepEqual(
        problems.map(({ code }) => code),
        ["missing"],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("corpus/metadata: who says it, and when", () => {
  const one = async (name: string, text: string | Uint8Array, sources?: string) => {
    const result = await load({ [`c/${name}`]: text, ...(sources !== undefined && { "c/sources.json": sources }) });
    const { id: _, text: __, format: ___, ...about } = result.inputs[0] ?? { id: "", text: "" };
    return { about, problems: result.problems, lines: result.lines };
  };

  it("reads front matter", async () => {
    const text =
      "---\ntitle: Lễ ký\npublisher: BNG\ndate: 2023-11-28\nurl: https://a.vn/1\nlanguage: vi\nkey: bng\n---\nA.";
    assert.deepEqual((await one("a.md", text)).about, {
      title: "Lễ ký",
      publisher: "BNG",
      publishedOn: "2023-11-28",
      url: "https://a.vn/1",
      language: "vi",
      key: "bng",
    });
  });

  it("reads sources.json, under the file's own front matter", async () => {
    const sources =
      '{ "a.txt": { "title": "T", "publisher": "P", "publishedOn": "2023-11-28", "dateInferred": true } }';
    const { about } = await one("a.txt", "---\npublisher: Q\n---\nA.", sources);
    assert.deepEqual(about, { title: "T", publisher: "Q", publishedOn: "2023-11-28", guessed: ["publishedOn"] });
  });

  it("reads the sources.json beside a file that is named outright", async () => {
    const { inputs } = await load({ "c/a.txt": "A.", "c/sources.json": '{"a.txt":{"title":"T"}}' }, "c/a.txt");
    assert.equal(inputs[0]?.title, "T");
  });

  const broken: [what: string, name: string, text: string, sources: string | undefined, line: RegExp][] = [
    ["front matter that is no YAML", "a.md", "---\ntitle: [1\n---\nA.", undefined, /a\.md: the file was read.*line \d/],
    ["front matter without an end", "a.md", "---\ntitle: T\n\nA.", undefined, /closing --- is missing/],
    ["a day that is none", "a.md", "---\npublishedOn: 2023-02-30\n---\nA.", undefined, /publishedOn must be a day/],
    ["an unknown language", "a.md", "---\nlanguage: vn\n---\nA.", undefined, /language must be vi, en or ja/],
    ["sources.json that is no JSON", "a.txt", "A.", '{\n "a.txt": {', /sources\.json: line \d is not JSON/],
    ["sources.json with an alias", "a.txt", "A.", '{"a.txt": *b}', /aliases/],
    ["sources.json that is a list", "a.txt", "A.", "[]", /must be an object/],
    ["an empty sources.json", "a.txt", "A.", "", /empty/],
    ["an entry that is no object", "a.txt", "A.", '{"a.txt": 5}', /entry "a\.txt": it must be an object/],
    ["an entry with a bad day", "a.txt", "A.", '{"a.txt": {"publishedOn": "hôm qua"}}', /entry "a\.txt": publishedOn/],
    ["an entry for no file", "a.txt", "A.", '{"b.txt": {}}', /entry "b\.txt": no such file/],
  ];
  for (const [what, name, text, sources, line] of broken)
    it(`says of ${what} where and what, and reads the file`, async () => {
      const { lines, about } = await one(name, text, sources);
      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? "", line);
      assert.ok(about);
    });

  it("keeps the good fields beside a bad one", async () => {
    const { about } = await one("a.md", "---\ntitle: T\nlanguage: vn\n---\nA.");
    assert.deepEqual(about, { title: "T" });
  });

  it("says what it guessed", async () => {
    const text = "Hợp tác Việt - Nhật\n\nĐạt 5 tỷ USD.\nLink nội dung: https://www.pld.net.vn/a-15.html\n";
    assert.deepEqual((await one("2023-11-28-pld.txt", text)).about, {
      title: "Hợp tác Việt - Nhật",
      publisher: "pld.net.vn",
      publishedOn: "2023-11-28",
      url: "https://www.pld.net.vn/a-15.html",
      guessed: ["title", "publisher", "publishedOn", "url"],
    });
  });

  const none: [what: string, name: string, text: string][] = [
    ["a first sentence is no title", "a.txt", "Đạt 5 tỷ USD.\n\nGiảm 4 %."],
    ["a lone line is no title", "a.txt", "Đạt 5 tỷ USD"],
    ["a number in a name is no day", "doc-20231345.txt", "A."],
    ["a link in the text is not the source's own", "a.txt", "Xem https://a.vn/5 để biết.\nHết."],
  ];
  for (const [what, name, text] of none) it(what, async () => assert.deepEqual((await one(name, text)).about, {}));
});

describe("corpus/readers: bytes → text", () => {
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  const rows: [what: string, bytes: Uint8Array, text: string][] = [
    ["UTF-8", new TextEncoder().encode("Đạt 5"), "Đạt 5"],
    ["UTF-8 with a byte order mark", new TextEncoder().encode("\ufeffĐạt 5"), "Đạt 5"],
    ["UTF-16, little end first", utf16("Đạt 5"), "Đạt 5"],
    ["UTF-16, big end first", new Uint8Array(Buffer.from(utf16("Đạt 5")).swap16()), "Đạt 5"],
    ["NFD stays as written", new TextEncoder().encode("Đạt".normalize("NFD")), "Đạt".normalize("NFD")],
  ];
  for (const [what, bytes, text] of rows)
    it(what, async () => assert.equal((await load({ "c/a.txt": bytes })).inputs[0]?.text, text));

  it("reads old encodings, says so in one line for all files of one, and knows the lines of the original", async () => {
    const old = new Uint8Array(Buffer.from("ViÖt Nam - NhËt B¶n\nKim ng¹ch ®¹t 46,2 tû USD", "latin1"));
    const { inputs, lines, problems } = await load({ "c/a.txt": old, "c/b.txt": old, "c/c.txt": "Đạt 5" });
    assert.equal(inputs[0]?.text, "Việt Nam - Nhật Bản\nKim ngạch đạt 46,2 tỷ USD");
    assert.deepEqual(
      inputs.map(({ places }) => places?.map(({ start }) => start)),
      [[0, 20], [0, 20], undefined],
    );
    assert.deepEqual(problems, ["decoded c/a.txt"]);
    assert.match(lines[0] ?? "", /^c\/a\.txt: it and 1 more were read as TCVN3\./);
  });
});
