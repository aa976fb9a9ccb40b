import { strict as assert } from "node:assert";
import { createEngine } from "../../server/src/engine";
import { drawChart } from "../../server/src/report/charts/draw";
import type { CheckedRun } from "../../server/src/report/checked";
import { contentOf } from "../../server/src/report/content/build";
import { differing, type Run } from "../../server/src/report/content/marks";
import { htmlReport } from "../../server/src/report/html";

const sources = [
  {
    id: "ttk.md",
    text: "Kim ngạch thương mại Việt Nam - Nhật Bản năm 2022 đạt 47,6 tỷ USD. Kim ngạch thương mại Việt Nam - Nhật Bản năm 2023 đạt 44,98 tỷ USD.",
    publisher: "Tổng cục Thống kê",
    publishedOn: "2024-01-10",
  },
  {
    id: "hq.md",
    text: "Kim ngạch thương mại Việt Nam - Nhật Bản năm 2024 đạt 46,2 tỷ USD.",
    publisher: "Cục Hải quan",
    publishedOn: "2025-01-12",
  },
];

const text = `---
title: Thử
---

Kim ngạch thương mại Việt Nam - Nhật Bản năm 2024 đạt 64,2 tỷ USD. Đoàn có 73 người. Mã \`lệnh 42\`.

<!-- doi-chieu: ignore -->
Đoàn trước có 51 người.
`;

async function run(editor = false): Promise<CheckedRun> {
  const engine = await createEngine({ today: "2025-06-01" });
  const corpus = await engine.corpus(sources);
  const texts = new Map(sources.map(({ id, text: source }) => [id, { path: id, text: source }]));
  return {
    drafts: [{ path: "a.brief.md", check: corpus.check(text), ...(editor && { uri: "file:///a.brief.md" }) }],
    corpus,
    tool: { name: "doi-chieu", version: "0" },
    source: (id) => texts.get(id),
    history: corpus.history,
    day: "2025-06-01",
    skipped: 0,
  };
}

const content = async (editor = false) => {
  const checked = await run(editor);
  const [draft] = checked.drafts;
  assert.ok(draft);
  return contentOf(draft, checked);
};

const words = (runs: readonly Run[], of: "figure" | "slot"): string =>
  runs
    .filter((one) => one[of])
    .map((one) => one.text)
    .join("");

describe("report/content", () => {
  for (const [draft, source, slot] of [
    ["gần 73 tỷ USD", "gần 37 tỷ USD", "73"],
    ["78,3 triệu USD", "78,3 tỷ USD", "triệu"],
    ["hơn 37 tỷ USD", "gần 37 tỷ USD", "hơn"],
    ["約462億ドル", "約482億ドル", "462"],
    ["第2位", "第3位", "2"],
    ["73 tỷ USD", "73 tỷ USD", null],
    ["ngày 21/9/1974", "September 21, 1973", "1974"],
    ["September 21, 1973", "ngày 21/9/1974", "1973"],
    ["hơn 53,41 tỷ USD", "514億4300万米ドル", "53,41"],
    ["514億4300万米ドル", "hơn 53,41 tỷ USD", "514億4300"],
    ["đứng thứ hai", "ranked third", null],
  ] as const)
    it(`${draft} for ${source}: ${slot ?? "nothing"} differs`, () => {
      const span = differing(draft, source);
      assert.equal(span && draft.slice(span.start, span.end), slot);
    });

  it("a finding has both sentences with the figure and what differs marked", async () => {
    const { flagged } = await content();
    const [finding] = flagged.flatMap(({ findings }) => findings);
    assert.equal(words(finding?.sentence ?? [], "figure"), "64,2 tỷ USD");
    assert.equal(words(finding?.sentence ?? [], "slot"), "64,2");
    const [quote] = finding?.quotes ?? [];
    assert.equal(words(quote?.sentence ?? [], "slot"), "46,2");
    assert.match(quote?.source ?? "", /Cục Hải quan/);
    assert.equal(quote?.spot.label, "hq.md:1:55");
  });

  it("a concept over time, in one unit, with the draft's own point", async () => {
    const { series } = await content();
    assert.equal(series.length, 1);
    const [line] = series;
    assert.equal(line?.unit, "tỷ USD");
    assert.deepEqual(
      line?.sources.map(({ when, value }) => [when, value]),
      [
        ["năm 2022", 47.6],
        ["năm 2023", 44.98],
        ["năm 2024", 46.2],
      ],
    );
    assert.deepEqual(
      line?.draft.map(({ day, value }) => [day, value]),
      [["2024-07-02", 64.2]],
    );
  });

  it("what was not checked: without a source, left by the writer, in code", async () => {
    const { unchecked, masked } = await content();
    const rows = unchecked.flatMap(({ title, findings }) => findings.map(({ figure }) => `${title}: ${figure}`));
    assert.ok(rows.some((row) => row.endsWith(": 73 người")));
    assert.ok(rows.includes("Được bỏ qua: 51 người"));
    assert.deepEqual(
      masked.map((one) => [one.text, one.spot.label]),
      [["`lệnh 42`", "5:89"]],
    );
  });

  it("targets for an editor where the draft has an address, none in a paper", async () => {
    const [open, paper] = [await content(true), await content()];
    const target = (from: typeof open) => from.flagged[0]?.findings[0]?.spot.target;
    assert.deepEqual(target(open), {
      uri: "file:///a.brief.md",
      range: { start: { line: 4, character: 54 }, end: { line: 4, character: 65 } },
    });
    assert.equal(target(paper), null);
  });
});

describe("report/charts", () => {
  const svg = drawChart({
    label: 'Kim ngạch "<b>"',
    unit: "tỷ USD",
    ranks: false,
    sources: [
      { day: "2022-07-01", value: 47.6, tip: "năm 2022: 47,6 <tỷ>" },
      { day: "2023-07-01", value: 44.98, tip: "năm 2023" },
    ],
    draft: [{ day: "2023-07-01", value: 49.8, tip: "bản thảo" }],
  });

  it("has a name for those who can't see it, and names each point", () => {
    assert.match(svg, /^<svg role="img" aria-label="Kim ngạch &quot;&lt;b&gt;&quot;"/);
    assert.match(svg, /data-point="0-0"[^>]*><title>năm 2022: 47,6 &lt;tỷ&gt;<\/title>/);
    assert.match(svg, /data-point="1-0"[^>]*><title>bản thảo<\/title>/);
  });

  it("takes the page's colours, and no style, script or id of its own", () => {
    assert.match(svg, /stroke="var\(--source\)"/);
    assert.doesNotMatch(svg, /style|<script|class=|\sid=|url\(|href/);
  });

  it("marks each year once", () => {
    assert.deepEqual(svg.match(/>20\d\d</g), [">2022<", ">2023<"]);
  });

  it("stands in the saved page, with the same values as a table", async () => {
    const page = htmlReport(await run(), drawChart);
    assert.equal(page.match(/<svg/g)?.length, 1);
    assert.match(page, /<tr data-row="0-1"><td>năm 2023<\/td><td>44,98 tỷ USD<\/td>/);
    assert.doesNotMatch(page, /data-go|href="#"/);
  });
});
