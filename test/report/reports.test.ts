import { strict as assert } from "node:assert";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import { drawChart } from "../../server/src/report/charts/draw";
import { columns } from "../../server/src/report/excerpt";
import { htmlReport } from "../../server/src/report/html";
import { sarifReport } from "../../server/src/report/sarif";
import { textReport } from "../../server/src/report/text";
import { checkedRun, type Source } from "../support/checkedRun";

const trade: Source = {
  id: "trade.md",
  text: "Hết tháng 10, kim ngạch hai chiều đạt gần 37 tỷ USD.",
  title: "Thương mại 10 tháng",
  publisher: "Cục Hải quan",
  publishedOn: "2023-11-28",
  url: "https://example.org/thuong-mai",
};
const hostile: Source = {
  id: "evil.md",
  text: 'Số <script>alert("x")</script> là 15 \u001b[31mvăn kiện.',
  title: "<img src=x onerror=alert(1)>",
  publisher: 'Báo "A&B"',
  url: "javascript:alert(1)",
};
const draft =
  "Nhật Bản là đối tác lớn thứ 4.\nKim ngạch đạt gần 73 tỷ USD. SARIF_BUILDER_INVALID\nHai bên ký 15 văn kiện.\nCó 20 dự án.";

const example = checkedRun(draft, [
  { words: "lớn thứ 4", verdict: "supported", rule: "stated", message: "Khớp.", evidence: [[trade, "37"]] },
  {
    ...{ words: "gần 73 tỷ USD", verdict: "refuted", rule: "value", message: "Nguồn ghi gần 37 tỷ USD." },
    evidence: [[trade, "gần 37 tỷ USD"]],
  },
  {
    ...{ words: "15 văn kiện", verdict: "conflicting", rule: "conflicting", message: "Không thống nhất." },
    evidence: [
      [hostile, "15 \u001b[31mvăn kiện"],
      [trade, "gần 37 tỷ USD"],
    ],
  },
  { words: "20 dự án", verdict: "not-enough-info", rule: "no-source", message: "Chưa có nguồn." },
]);

const plain = { colour: false, width: 100, milliseconds: 42 };

describe("report/text", () => {
  const text = textReport(example, plain);
  const lines = text.split("\n");

  it("worst first, then what is undecided, then what holds", () => {
    const order = ["gần 73 tỷ USD", "15 văn kiện", "20 dự án", "lớn thứ 4"].map((words) => text.indexOf(`  ${words}`));
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
  });

  it("marks the figure under the draft's line and in the source's sentence", () => {
    for (const words of ["Kim ngạch đạt gần 73 tỷ USD", "hai chiều đạt gần 37 tỷ USD"]) {
      const row = lines.findIndex((line) => line.includes(words));
      const caret = lines[row + 1]?.indexOf("^") ?? -1;
      assert.equal(lines[row]?.slice(caret, caret + 13), words.slice(-13));
      assert.equal(lines[row + 1]?.trim(), "^".repeat(13));
    }
  });

  it("says who, what, when and where, and the rule", () => {
    assert.match(text, /2:15 {2}gần 73 tỷ USD {2}Sai số \[value\]/);
    assert.match(text, /Cục Hải quan, “Thương mại 10 tháng”, 28\/11\/2023/);
    assert.match(text, /corpus\/trade\.md:1:39 {2}https:\/\/example\.org\/thuong-mai/);
  });

  it("sums up, with what was not checked and the time", () => {
    assert.match(
      text,
      /4 số: 1 trái với nguồn, 1 nguồn không thống nhất, 1 chưa kiểm chứng được, 1 khớp với nguồn\.\nKhông kiểm tra: câu chữ không có số; 1 số chưa kiểm chứng được; 1 nguồn không đọc được\.\nĐối chiếu với 4 nguồn \(7 số\), trả lời sau 42 ms\.\n$/,
    );
  });

  it("no escape sequence of a source reaches the terminal", () => {
    assert.ok(!text.includes("\u001b"));
  });

  it("carets stand under Japanese figures", () => {
    const ja = "日越の貿易総額は約462億ドルに達した。";
    const run = checkedRun(
      ja,
      [{ words: "約462億ドル", verdict: "refuted", rule: "value", message: "違います。" }],
      "ja",
    );
    const rows = textReport(run, plain).split("\n");
    const row = rows.findIndex((line) => line.includes("原稿  日越"));
    const before = rows[row]?.slice(0, rows[row]?.indexOf("約462")) ?? "";
    assert.equal(rows[row + 1]?.indexOf("^"), columns(before));
    assert.equal(rows[row + 1]?.trim().length, columns("約462億ドル"));
  });

  it("no figures: said so", () => {
    assert.match(textReport(checkedRun("Kính gửi Bộ trưởng.", []), plain), /Không có số nào trong bản thảo\./);
  });
});

describe("report/sarif", () => {
  const log = JSON.parse(sarifReport(example));

  it("is SARIF 2.1.0 by the standard's own schema", () => {
    const schema = JSON.parse(
      readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
    );
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    validate(log);
    assert.deepEqual(validate.errors, null);
    assert.equal(log.version, "2.1.0");
  });

  it("a result a figure that is not supported: its level, place, sources", () => {
    const rows = log.runs[0].results.map((result: Record<string, never>) => [result.ruleId, result.kind, result.level]);
    assert.deepEqual(rows, [
      ["value", "fail", "warning"],
      ["conflicting", "fail", "note"],
      ["no-source", "open", "none"],
    ]);
    const [{ locations, relatedLocations }] = log.runs[0].results;
    const { startLine, startColumn, endColumn, snippet } = locations[0].physicalLocation.region;
    assert.deepEqual([startLine, startColumn, endColumn, snippet.text], [2, 15, 28, "gần 73 tỷ USD"]);
    assert.equal(relatedLocations[0].physicalLocation.artifactLocation.uri, "corpus/trade.md");
    assert.equal(relatedLocations[0].physicalLocation.region.snippet.text, "gần 37 tỷ USD");
  });

  it("every rule of a result is listed", () => {
    const ids = log.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
    for (const { ruleId, ruleIndex } of log.runs[0].results) assert.equal(ids[ruleIndex], ruleId);
  });

  it("a finding keeps its fingerprint where the draft grows above it", () => {
    const rows = [{ words: "20 dự án", verdict: "not-enough-info", rule: "no-source", message: "-" }] as const;
    const prints = ["Có 20 dự án.", "Thêm một dòng.\n\nCó 20 dự án.", "Nay có 20 dự án."].map(
      (text) => JSON.parse(sarifReport(checkedRun(text, rows))).runs[0].results[0].partialFingerprints,
    );
    assert.deepEqual(prints[0], prints[1]);
    assert.notDeepEqual(prints[0], prints[2]);
  });

  it("spaces and Vietnamese letters in paths become URIs", () => {
    const run = checkedRun(
      "Có 20 dự án.",
      [{ words: "20 dự án", verdict: "not-enough-info", rule: "no-source", message: "-" }],
      "vi",
      "bản thảo/a b.md",
    );
    const [{ locations }] = JSON.parse(sarifReport(run)).runs[0].results;
    assert.equal(locations[0].physicalLocation.artifactLocation.uri, "b%E1%BA%A3n%20th%E1%BA%A3o/a%20b.md");
  });
});

describe("report/html", () => {
  const page = htmlReport(example, drawChart);

  it("stands alone: no script, nothing loaded, its own style by hash", () => {
    const tags = new Set(Array.from(page.matchAll(/<([a-z][a-z0-9]*)/gi), ([, tag]) => tag));
    for (const tag of ["script", "img", "link", "iframe", "object", "svg", "form", "base"])
      assert.ok(!tags.has(tag), tag);
    for (const [tag] of page.matchAll(/<[a-z][^>]*>/gi)) assert.doesNotMatch(tag, /\s(?:src|on\w+)=/i);
    const [, css = ""] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
    assert.ok(
      page.includes(`style-src 'sha256-${createHash("sha256").update(css).digest("base64")}'`.replace(/'/g, "&#39;")),
    );
    assert.match(page, /default-src &#39;none&#39;/);
    assert.match(page, /prefers-color-scheme: dark/);
    assert.match(page, /@media print/);
    assert.doesNotMatch(css, /@import|url\(/);
  });

  it("shows hostile text as text and links only to the web", () => {
    assert.match(page, /&lt;script&gt;alert\(&quot;x&quot;\)&lt;\/script&gt;/);
    assert.match(page, /“&lt;img src=x onerror=alert\(1\)&gt;”/);
    assert.match(page, /Báo &quot;A&amp;B&quot;/);
    assert.doesNotMatch(page, /href="javascript:/);
    assert.match(page, /href="https:\/\/example\.org\/thuong-mai"/);
  });

  it("marks the figure in the draft's sentence and in the source's", () => {
    assert.match(page, /Kim ngạch đạt <mark>gần <b>73<\/b> tỷ USD<\/mark>\./);
    assert.match(page, /hai chiều đạt <mark>gần <b>37<\/b> tỷ USD<\/mark>\./);
  });

  it("speaks the draft's language or another", () => {
    assert.match(page, /<html lang="vi">[\s\S]*<h1>Kết quả đối chiếu số liệu<\/h1>/);
    assert.match(htmlReport(example, drawChart, "ja"), /<html lang="ja">[\s\S]*数値の照合結果/);
  });
});
