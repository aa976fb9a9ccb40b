import { strict as assert } from "node:assert";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { blank } from "../corpus/readers/hostile-pdf";
import { bomb } from "../corpus/readers/packed";
import { folder, run } from "../support/program";

const source = "Năm 2024, kim ngạch thương mại hai nước đạt 46,2 tỷ USD.\n";

describe("cli: bad input gets one line that says what, where and what to do", () => {
  const files = folder({
    "good.md": "Kim ngạch đạt 46,2 tỷ USD.\n",
    "empty.md": "",
    "binary.md": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]),
    "word.md": Buffer.from("PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml"),
    "latin.md": Buffer.concat([Buffer.from("Dòng một\nDòng "), Buffer.from([0xe9]), Buffer.from("\n")]),
    "broken-front.md": "---\ntitle: [Thiếu ngoặc\n---\nKim ngạch đạt 46,2 tỷ USD.\n",
    "corpus/a.txt": source,
    "blank/notes.log": "không phải nguồn",
    "mixed/a.txt": source,
    "mixed/picture.md": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]),
    "mixed/old.doc": "Word 97",
    "scan/a.txt": source,
    "scan/scan.pdf": Buffer.from(blank()),
    "bomb/a.txt": source,
    "bomb/bomb.docx": Buffer.from(bomb("word/document.xml", 100)),
    "links/a.txt": source,
    "front/a.md": `---\ntitle: [Thiếu ngoặc\n---\n${source}`,
    "table/a.txt": source,
    "table/sources.json": '{ "a.txt": { "title": "Thương mại" ',
    "broken.json": '{ "concepts": [ ',
    "bad-entry.json": '{ "concepts": [ { "id": "rice", "term": { "vi": ["gạo"] } } ] }',
  });
  mkdirSync(join(files.path, "folder.md"));
  symlinkSync("nowhere.txt", join(files.path, "links", "gone.txt"));
  after(() => files.remove());

  const rows: [what: string, args: string[], line: RegExp][] = [
    ["missing draft", ["verify", "nowhere.md"], /draft not found: nowhere\.md; check the path/],
    ["binary draft", ["verify", "binary.md"], /draft is not text: binary\.md .*save it as plain text or Markdown/],
    ["Word file under another name", ["verify", "word.md"], /draft is not text: word\.md/],
    ["invalid UTF-8", ["verify", "latin.md"], /not valid UTF-8: latin\.md, line 2; save it in UTF-8/],
    ["directory as draft", ["verify", "folder.md"], /draft is a folder: folder\.md; name the files in it/],
    ["corpus that does not exist", ["verify", "good.md", "--corpus", "nirgends"], /nirgends.*check the path/],
    [
      "one corpus of two that does not exist",
      ["verify", "good.md", "--corpus", "corpus", "--corpus", "nil"],
      /corpus not found: nil/,
    ],
    ["glossary that does not exist", ["verify", "good.md", "--glossary", "nil.json"], /glossary not found: nil\.json/],
    ["corpus without sources", ["verify", "good.md", "--corpus", "blank"], /no sources to check against; blank/],
    ["unknown option", ["verify", "good.md", "--corpsu", "x"], /unknown option '--corpsu' .*--corpus/],
    ["unknown command", ["verfy", "good.md"], /unknown command 'verfy' .*verify/],
    ["no draft", ["verify"], /missing required argument 'draft'/],
    [
      "unknown format",
      ["verify", "good.md", "--format", "xml"],
      /'xml' is invalid\. Use one of: text, json, sarif, html/,
    ],
    [
      "figures in a format of verify",
      ["figures", "good.md", "--format", "sarif"],
      /'sarif' is invalid\. Use one of: text, json/,
    ],
    ["unknown verdict", ["verify", "good.md", "--fail-on", "refuted,wrong"], /'refuted,wrong' is invalid\. .*outdated/],
    ["a day that is none", ["verify", "good.md", "--as-of", "2024-02-30"], /'2024-02-30' is invalid\. .*YYYY-MM-DD/],
    ["a day the other way round", ["verify", "good.md", "--as-of", "10/09/2024"], /'10\/09\/2024' is invalid/],
    ["unknown caution", ["verify", "good.md", "--caution", "bold"], /Use one of: find, balanced, never-cry-wolf/],
    ["unknown language", ["verify", "good.md", "--lang", "fr"], /Use one of: vi, en, ja/],
    ["missing file of figures", ["figures", "nowhere.md"], /not found: nowhere\.md/],
  ];
  for (const [what, args, line] of rows)
    it(what, async () => {
      const { status, stdout, stderr } = await run(args, { cwd: files.path });
      assert.equal(status, 2);
      assert.equal(stdout, "", "standard output holds the report and nothing else");
      assert.match(stderr, /^doi-chieu: [^\n]+\n$/, "one line");
      assert.match(stderr, line);
    });

  const warned: [what: string, args: string[], line: RegExp][] = [
    ["empty draft", ["verify", "empty.md", "--corpus", "corpus"], /draft is empty: empty\.md/],
    ["empty standard input", ["verify", "-", "--corpus", "corpus"], /draft is empty: -/],
    [
      "draft given twice",
      ["verify", "good.md", "./good.md", "--corpus", "corpus"],
      /twice, checked once: \.\/good\.md/,
    ],
    [
      "broken front matter",
      ["verify", "broken-front.md", "--corpus", "corpus"],
      /front matter of broken-front\.md is not/,
    ],
    [
      "source in binary",
      ["verify", "good.md", "--corpus", "mixed/a.txt", "--corpus", "mixed/picture.md"],
      /picture\.md: .*Save it as/,
    ],
    ["source that cannot be opened", ["verify", "good.md", "--corpus", "links"], /links\/gone\.txt: .*Check the path/],
    [
      "source of another format",
      ["verify", "good.md", "--corpus", "mixed/a.txt", "--corpus", "mixed/old.doc"],
      /old\.doc: .*save it as/,
    ],
    ["source that is a scan", ["verify", "good.md", "--corpus", "scan"], /scan\/scan\.pdf: it holds no text/],
    [
      "source that is a zip bomb",
      ["verify", "good.md", "--corpus", "bomb"],
      /bomb\/bomb\.docx: it would unpack to more/,
    ],
    ["source with broken front matter", ["verify", "good.md", "--corpus", "front"], /front\/a\.md: .*Mend what stands/],
    ["broken sources.json", ["verify", "good.md", "--corpus", "table"], /table\/sources\.json: line \d+ .*mend it/],
    [
      "broken glossary",
      ["verify", "good.md", "--corpus", "corpus", "--glossary", "broken.json"],
      /broken\.json:1: .*Mend/,
    ],
    [
      "bad entry of a glossary",
      ["verify", "good.md", "--corpus", "corpus", "--glossary", "bad-entry.json"],
      /bad-entry\.json:1: Entry concepts 1 "rice" is left out/,
    ],
  ];
  for (const [what, args, line] of warned)
    it(`${what}: said, and the run goes on`, async () => {
      const { status, stdout, stderr } = await run([...args, "--format", "json"], { cwd: files.path });
      assert.equal(status, 0, stderr);
      assert.match(stderr, /^doi-chieu: [^\n]+\n$/);
      assert.match(stderr, line);
      assert.equal(JSON.parse(stdout).drafts.length, 1);
    });
});
