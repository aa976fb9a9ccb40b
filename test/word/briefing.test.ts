import { strict as assert } from "node:assert";
import JSZip from "jszip";
import mammoth from "mammoth";
import { createEngine } from "../../server/src/engine";
import { briefingOf } from "../../server/src/report/briefing";
import { contentOf } from "../../server/src/report/content/build";
import { briefingDocx, reportDocx } from "../../server/src/word/docx";
import { checkedRun } from "../support/checkedRun";

const source = {
  id: "hai-quan.md",
  text: "Kim ngạch thương mại Việt Nam - Nhật Bản năm 2024 đạt 46,2 tỷ USD.",
  title: "Ngoại thương 2024",
  publisher: "Cục Hải quan",
  publishedOn: "2025-01-12",
};

const draft = `---
title: Tình hình thương mại
date: 2025-02-05
language: vi
kind: report
organisation: Vụ Đông Bắc Á
parent_organisation: Bộ Ngoại giao
number: 12/BC-ĐBA
place: Hà Nội
classification: Mật
recipients: [Lãnh đạo Bộ, "Lưu: VT."]
signatory: { position: Vụ trưởng, name: Nguyễn Văn A }
---

# Tình hình thương mại

## Kim ngạch

Kim ngạch thương mại Việt Nam - Nhật Bản năm 2024 đạt **46,2 tỷ USD** [@hai-quan, tr. 3] và *tăng*.[^1] Gửi [@khong-co].

<!-- doi-chieu: ignore -->
- Một
  1. Hai

| Năm | Giá trị |
| --- | ---: |
| 2024 | 46,2 |

Xem [trang](https://example.org/a) và [kia](javascript:alert).

[^1]: Theo số sơ bộ.
`;

async function opened(text: string) {
  const engine = await createEngine({ today: "2025-06-01" });
  const corpus = await engine.corpus([source]);
  const checked = { path: "a.brief.md", check: corpus.check(text) };
  const run = { ...checkedRun("", []), drafts: [checked], history: corpus.history, source: () => undefined };
  const bytes = Buffer.from(await briefingDocx(briefingOf(checked, run, corpus.cited)));
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string): Promise<string> => (await zip.file(`word/${name}.xml`)?.async("string")) ?? "";
  const [document, styles, footnotes, numbering] = await Promise.all(
    ["document", "styles", "footnotes", "numbering"].map(part),
  );
  const { value: html } = await mammoth.convertToHtml({ buffer: bytes });
  return {
    document: document ?? "",
    styles: styles ?? "",
    footnotes: footnotes ?? "",
    numbering: numbering ?? "",
    html,
  };
}

/** Millimetres as Word counts them. */
const mm = (twips: string | undefined): number => Math.round((Number(twips) / 1440) * 25.4);

describe("a briefing as a Word file", () => {
  let vi: Awaited<ReturnType<typeof opened>>;
  before(async () => {
    vi = await opened(draft);
  });

  it("A4 with the decree's margins", () => {
    const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(vi.document) ?? [];
    assert.deepEqual([mm(width), mm(height)], [210, 297]);
    const margin = (side: string) => mm(new RegExp(`<w:pgMar[^>]*w:${side}="(\\d+)"`).exec(vi.document)?.[1]);
    assert.deepEqual(["top", "bottom", "left", "right"].map(margin), [20, 20, 30, 20]);
  });

  it("Times New Roman 14 throughout, text justified with its first line in", () => {
    assert.match(vi.styles, /<w:docDefaults>.*w:ascii="Times New Roman".*<w:sz w:val="28"\/>.*<\/w:docDefaults>/s);
    const body = /<w:style [^>]*w:styleId="Body".*?<\/w:style>/s.exec(vi.styles)?.[0] ?? "";
    assert.match(body, /<w:jc w:val="both"\/>/);
    assert.match(body, /w:firstLine="720"/);
    assert.match(body, /w:after="120"/);
  });

  it("page numbers at the top from the second page on", () => {
    assert.match(vi.document, /<w:titlePg\/>/);
    assert.match(vi.document, /<w:headerReference w:type="default"/);
    assert.match(vi.document, /<w:headerReference w:type="first"/);
  });

  it("the head of an official paper, in its order", () => {
    const parts = [
      "BỘ NGOẠI GIAO",
      "VỤ ĐÔNG BẮC Á",
      "Số: 12/BC-ĐBA",
      "MẬT",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Hà Nội, ngày 05 tháng 02 năm 2025",
      "BÁO CÁO",
      "Tình hình thương mại",
      "Kim ngạch",
      "Nơi nhận:",
      "- Lãnh đạo Bộ;",
      "- Lưu: VT.",
      "VỤ TRƯỞNG",
      "Nguyễn Văn A",
      "Phụ lục",
      "SỐ LIỆU VÀ NGUỒN",
    ];
    const places = parts.map((part) => vi.document.indexOf(`>${part}<`));
    assert.deepEqual(
      places.filter((place) => place < 0).length,
      0,
      parts.filter((_, i) => (places[i] ?? -1) < 0).join(),
    );
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.equal(vi.document.split(">Tình hình thương mại<").length, 2, "the title stands once");
  });

  it("citations are footnotes that name the source; one that nobody knows stays as written", () => {
    assert.match(vi.footnotes, /Cục Hải quan, “Ngoại thương 2024”, 12\/1\/2025, tr\. 3\./);
    assert.match(vi.footnotes, /Theo số sơ bộ\./);
    assert.match(vi.document, /Gửi \[@khong-co\]\./);
    assert.equal(vi.document.match(/<w:footnoteReference /g)?.length, 2);
  });

  it("headings, lists, tables, emphasis and links of the web come through; comments do not", () => {
    assert.match(vi.html, /<h2>Kim ngạch<\/h2>/);
    assert.match(vi.html, /<strong>46,2 tỷ USD<\/strong>/);
    assert.match(vi.html, /<em>tăng<\/em>/);
    assert.match(vi.html, /<li>Một<ol><li>Hai<\/li><\/ol><\/li>/);
    assert.match(vi.html, /<th><p><strong>Năm<\/strong><\/p><\/th>/);
    assert.match(vi.html, /<a href="https:\/\/example\.org\/a">trang<\/a> và kia/);
    assert.doesNotMatch(vi.html, /doi-chieu:|javascript/);
  });

  it("unnumbered parts are counted, a writer's own numbers are left", async () => {
    assert.match(vi.document, /<w:pStyle w:val="Heading2"\/>.{0,80}<w:numPr>/s);
    assert.match(vi.numbering, /<w:numFmt w:val="upperRoman"\/>/);
    const own = await opened(draft.replace("## Kim ngạch", "## I. Kim ngạch"));
    assert.doesNotMatch(own.document, /<w:pStyle w:val="Heading2"\/>.{0,80}<w:numPr>/s);
  });

  it("the annex has each figure with its verdict and source", () => {
    assert.match(
      vi.html,
      /<p>46,2 tỷ USD<\/p><\/td><td><p>Khớp với nguồn<\/p><\/td><td><p>Cục Hải quan, “Ngoại thương 2024”/,
    );
  });

  it("no decree's head for a paper in English or Japanese", async () => {
    for (const [language, kind] of [
      ["en", "Report"],
      ["ja", "報告書"],
    ]) {
      const { document } = await opened(draft.replace("language: vi", `language: ${language}`));
      assert.ok(document.includes(`>${kind}<`));
      assert.doesNotMatch(document, /CỘNG HÒA/);
      assert.match(document, /<w:pgMar[^>]*w:left="1417"/);
    }
  });

  it("receivers as each language lists them", async () => {
    const rows = {
      vi: ["- Lãnh đạo Bộ;", "- Lưu: VT."],
      en: ["Lãnh đạo Bộ", "Lưu: VT."],
      ja: ["・Lãnh đạo Bộ", "・Lưu: VT."],
    };
    for (const [language, names] of Object.entries(rows)) {
      const { document } = await opened(draft.replace("language: vi", `language: ${language}`));
      for (const name of names) assert.ok(document.includes(`>${name}<`), `${language}: ${name}`);
    }
  });

  it("a Japanese paper has number, day and issuer at the right, then its title, and nothing of ours slanted", async () => {
    const { document, footnotes } = await opened(
      draft.replace("language: vi", "language: ja").replace("và *tăng*", "và tăng").replace(", tr. 3", ""),
    );
    const right = [...document.matchAll(/<w:jc w:val="right"\/>.*?<w:t[^>]*>([^<]*)</gs)].map(([, text]) => text);
    assert.deepEqual(right.slice(0, 4), ["Mật", "12/BC-ĐBA", "2025年2月5日　Hà Nội", "Bộ Ngoại giao　Vụ Đông Bắc Á"]);
    assert.match(footnotes, /Cục Hải quan、「Ngoại thương 2024」、2025年1月12日。/u);
    assert.doesNotMatch(document, /<w:i\/>/);
  });

  it("no full stop behind an address", async () => {
    const { footnotes } = await opened(draft.replace(", tr. 3", ", https://example.org/a"));
    assert.match(footnotes, /https:\/\/example\.org\/a</);
  });

  it("hostile text makes no broken file", async () => {
    const { html } = await opened("Số \u0007<w:p> & ]]> \ud800 là 15 dự án.\n\n`\u0000`");
    assert.match(html, /&lt;w:p&gt;|là 15 dự án/);
  });
});

describe("the report as a Word file", () => {
  it("both sentences side by side, what differs underlined, and what was not checked", async () => {
    const hq = { id: "hq.md", text: "Kim ngạch đạt gần 37 tỷ USD.", publisher: "Cục Hải quan" };
    const run = checkedRun("Kim ngạch đạt gần 73 tỷ USD. Có 20 dự án.", [
      { words: "gần 73 tỷ USD", verdict: "refuted", rule: "value", message: "Sai.", evidence: [[hq, "gần 37 tỷ USD"]] },
      { words: "20 dự án", verdict: "not-enough-info", rule: "no-source", message: "Chưa có nguồn." },
    ]);
    const drafts = run.drafts.map((one) => contentOf(one, run));
    const bytes = await reportDocx({ language: "vi", drafts, colophon: ["Hết."] });
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    assert.match(value, /<h1>Kết quả đối chiếu số liệu<\/h1>/);
    assert.match(
      value,
      /Kim ngạch đạt gần <strong>73<\/strong> tỷ USD\.<\/p><\/td><td><p>Kim ngạch đạt gần <strong>37<\/strong> tỷ USD\./,
    );
    assert.match(value, /<h3>Chưa được kiểm tra<\/h3><h4>Chưa có nguồn \(1\)<\/h4>/);
    assert.match(value, /<p>Hết\.<\/p>$/);
  });
});
