import { strict as assert } from "node:assert";
import { readHtml } from "../../../server/src/corpus/readers/html/html";
import { vietnamese } from "../encoding/encoders";

const read = async (markup: string | Uint8Array) =>
  readHtml({ name: "a.html", bytes: typeof markup === "string" ? new TextEncoder().encode(markup) : markup }, {});
const body =
  "<h1>Hợp tác thương mại</h1><p>Năm 2024, kim ngạch thương mại giữa hai nước đạt 46,2 tỷ USD, tăng 2,7% so với năm trước, theo cơ quan hải quan.</p><p>Hai bên đặt mục tiêu nâng kim ngạch lên 60 tỷ USD vào năm 2030 với nhiều biện pháp thúc đẩy thương mại và đầu tư.</p>";
const page = (extra: string, head = ""): string =>
  `<html lang="vi"><head>${head}</head><body><main><article>${body}${extra}</article></main></body></html>`;

describe("corpus/readers/html: saved pages", () => {
  const lost: [what: string, markup: string, words: string][] = [
    ["a script", "<script>document.write('<p>999 tỷ</p>')</script>", "999"],
    ["a menu", "<nav><ul><li><a href='/'>Giá vàng 85 triệu</a></li></ul></nav>", "Giá vàng"],
    ["what is hidden", "<p style='display:none'>Giá 77 tỷ</p><p hidden>Giá 78 tỷ</p>", "Giá 7"],
    [
      "related links",
      "<p>Tin liên quan</p><ul><li><a href='/a'>Thêm 30 doanh nghiệp tới Cần Thơ tìm cơ hội</a></li></ul>",
      "30 doanh nghiệp",
    ],
    ["a link to another article", "<p><a href='/x'>Giá dầu giảm 3,5% xuống còn 70 USD một thùng</a></p>", "Giá dầu"],
    [
      "comments",
      "<div class='box-comment' id='comments'><p>Tôi nghe nói là 100 tỷ USD cơ mà bạn ơi.</p></div>",
      "100 tỷ",
    ],
    ["a frame, a form", "<iframe>5 tỷ</iframe><select><option>6 tỷ</option></select>", " tỷ</"],
  ];
  for (const [what, markup, words] of lost)
    it(`leaves out ${what}`, async () => {
      const { text } = await read(page(markup));
      assert.ok(!text.includes(words), text);
      assert.match(text, /46,2 tỷ USD/);
      assert.match(text, /60 tỷ USD/);
    });

  it("reads a term and what is said of it as one line", async () => {
    const { text } = await read(
      page(
        "<dl><dt>Dân số</dt><dd>124,4 triệu người</dd><div><dt>Diện tích</dt><dd><p>377.975 km<sup>2</sup></p></dd></div></dl>",
      ),
    );
    assert.match(text, /- Dân số: 124,4 triệu người\n/);
    assert.match(text, /Diện tích\s+377\.975 km<sup>2<\/sup>/);
  });

  const titles: [title: string, markup: string, becomes: string][] = [
    ["Hợp tác", "", "Hợp tác thương mại"],
    ["Hợp tác thương mại | Bộ Công Thương", "", "Hợp tác thương mại"],
    ["Trang tin", "", "Trang tin"],
    ["Hợp tác", "<h1>Tin khác</h1>", "Hợp tác"],
  ];
  for (const [title, markup, becomes] of titles)
    it(`takes "${becomes}" for the title where the window says "${title}"`, async () =>
      assert.equal((await read(page(markup, `<title>${title}</title>`))).about.title, becomes));

  it("keeps headings, lists, tables with merged cells, raised and struck words", async () => {
    const { text } = await read(
      page(
        "<h2>Mặt hàng</h2><ul><li>Dệt may: 4,3 tỷ USD</li></ul><table><tr><th>Năm</th><th colspan=2>Tỷ USD</th></tr><tr><th></th><th>Xuất</th><th>Nhập</th></tr><tr><td>2024</td><td>24,6</td><td>21,6</td></tr></table><p>Rộng 5 km<sup>2</sup>, không phải <del>6</del>.</p>",
      ),
    );
    assert.match(text, /^## Mặt hàng\n- Dệt may: 4,3 tỷ USD$/m);
    assert.match(text, /^\| Năm \| Tỷ USD, Xuất \| Tỷ USD, Nhập \|\n\|---\|---\|---\|\n\| 2024 \| 24,6 \| 21,6 \|$/m);
    assert.match(text, /5 km<sup>2<\/sup>, không phải ~~6~~/);
  });

  it("reads a page of statistics that is all table", async () => {
    const rows = Array.from({ length: 6 }, (_, index) => `<tr><td>${2019 + index}</td><td>${20 + index},5</td></tr>`);
    const { text } = await read(
      `<body><h1>Xuất khẩu</h1><table><tr><th>Năm</th><th>Tỷ USD</th></tr>${rows.join("")}</table></body>`,
    );
    assert.match(text, /\| 2024 \| 25,5 \|/);
  });

  it("reads the parts of a page that tables only place", async () => {
    const { text } = await read(
      `<table><tr><td><a href=/>Menu</a></td><td>${body}<table><tr><td>x</td></tr></table></td></tr></table>`,
    );
    assert.match(text, /60 tỷ USD/);
    assert.doesNotMatch(text, /\|/);
  });

  it("shows a page's markup and Markdown as words", async () => {
    const { text } = await read(
      page("<p>&lt;img src=x onerror=alert(1)&gt; [bấm](command:x) ![a](b) `c` đạt 5 tỷ USD trong năm</p>"),
    );
    assert.match(text, /\\<img src=x/);
    assert.match(text, /\[bấm\\\]\(command:x\)/);
  });

  it("gives each block its paragraph", async () => {
    const { text, places = [] } = await read(
      page("<p>Đoạn cuối nói về 15 văn kiện được ký kết trong chuyến thăm.</p>"),
    );
    const last = places.at(-1);
    assert.equal(text.slice(last?.start, (last?.start ?? 0) + 9), "Đoạn cuối");
    assert.deepEqual(last?.place, { kind: "paragraph", paragraph: places.length });
  });

  const about: [what: string, head: string, expected: object][] = [
    [
      "JSON-LD",
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"T","datePublished":"2025-01-15T23:30:00+07:00","publisher":{"name":"P"}}]}</script>',
      { title: "T", publisher: "P", publishedOn: "2025-01-15", language: "vi" },
    ],
    [
      "Open Graph",
      '<title>x</title><meta property="og:title" content="T"><meta property="og:site_name" content="P"><meta property="article:published_time" content="2025-01-15"><meta property="og:url" content="https://a.example/1">',
      { title: "T", publisher: "P", publishedOn: "2025-01-15", url: "https://a.example/1", language: "vi" },
    ],
    [
      "JSON-LD with the page's address",
      '<title>x</title><script type="application/ld+json">{"@type":"Report","headline":"T","mainEntityOfPage":{"@id":"https://a.example/2"}}</script>',
      { title: "T", url: "https://a.example/2", language: "vi" },
    ],
    [
      "Dublin Core",
      '<title>x</title><meta name="DC.title" content="T"><meta name="DC.publisher" content="P"><meta name="DC.date" content="2022-01-02">',
      { title: "T", publisher: "P", publishedOn: "2022-01-02", language: "vi" },
    ],
    ["broken JSON-LD", '<script type="application/ld+json">{</script><title>T</title>', { title: "T", language: "vi" }],
    [
      "an address that is none of the web",
      '<title>T</title><link rel="canonical" href="javascript:alert(1)">',
      { title: "T", language: "vi" },
    ],
    [
      "where a browser saved it from",
      "<title>T</title><!-- saved from url=(0022)https://a.example/tin/1 -->",
      { title: "T", url: "https://a.example/tin/1", language: "vi" },
    ],
  ];
  for (const [what, head, expected] of about)
    it(`reads what a page says of itself: ${what}`, async () =>
      assert.deepEqual((await read(page("", head))).about, expected));

  it("reads old encodings, with or without a right declaration", async () => {
    for (const encoding of ["windows-1258", "TCVN3", "VNI"]) {
      const bytes = vietnamese[encoding]?.(page("<p>Quả bưởi, quả chanh leo.</p>", '<meta charset="iso-8859-1">'));
      const { text, notes } = await read(bytes ?? new Uint8Array());
      assert.match(text, /kim ngạch thương mại giữa hai nước/);
      assert.deepEqual(notes, [{ code: "decoded", encoding, more: 0 }]);
    }
  });

  const refused: [what: string, markup: string, code: string][] = [
    ["a page without words", "<html><body><script>x</script></body></html>", "no-text"],
    ["nothing", " ", "empty"],
  ];
  for (const [what, markup, code] of refused)
    it(`refuses ${what}`, async () => assert.rejects(read(markup), { message: code }));

  it("ends on pages made to break readers", async () => {
    const deep = `${"<div>".repeat(20_000)}5 tỷ USD${"</div>".repeat(20_000)}`;
    const wide = `<p>${"<b>a</b>".repeat(50_000)}</p>`;
    const open = `<table>${"<tr><td>".repeat(5000)}`;
    for (const markup of [
      deep,
      wide,
      open,
      "<".repeat(200_000),
      `<meta ${"charset ".repeat(20_000)}`,
      `<!--${"saved ".repeat(50_000)}`,
    ])
      await read(markup).catch((error: unknown) => assert.ok(error instanceof Error));
  });
});
