import { strict as assert } from "node:assert";
import { marked } from "marked";
import { type HoverOptions, hoverAt } from "../../server/src/features/hover";
import type { Evidence, Verdict } from "../../server/src/model/verdict";
import { draftOf, evidence, figure, haiquan, placed, places, quantity, refuted, supported, unknown } from "./support";

const text = "Kim ngạch đạt gần 73 tỷ USD trong 10 tháng.";
const ours = placed(text, figure("gần 73 tỷ USD", quantity("73000000000", "USD", { bound: "almost" })));
const theirs = figure("gần 37 tỷ USD", quantity("37000000000", "USD", { bound: "almost" }));
const cited = evidence(theirs, "Hết tháng 10, kim ngạch đạt gần 37 tỷ USD.", { sentenceStart: 100 });
const markdown: HoverOptions = { markdown: true };

const shown = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(
      /&(lt|gt|quot|#39|amp);/g,
      (_, name) => ({ lt: "<", gt: ">", quot: '"', "#39": "'" })[name as string] ?? "&",
    );
/** The texts inside each element of a kind. */
const all = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, "gs"))].map((match) =>
    shown(match[1] ?? "").trim(),
  );
const links = (html: string): [label: string, uri: string][] =>
  [...html.matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map((match) => [
    shown(match[2] ?? ""),
    shown(match[1] ?? ""),
  ]);
/** As VS Code renders it: with marked. */
const read = (value: string): string => marked.parse(value, { async: false });

function hover(verdict: Verdict, options = markdown, offset = 20): string {
  const found = hoverAt(draftOf(text, [verdict]), offset, places, options);
  assert.ok(found && typeof found.contents === "object" && "value" in found.contents);
  return found.contents.value;
}

describe("features/hover: the verdict with its citation", () => {
  it("says verdict, source sentence with the figure in bold, title, publisher, date and link", () => {
    const tree = read(hover(refuted(ours, "value", [cited], "Nguồn ghi gần 37 tỷ USD.")));
    assert.deepEqual(all(tree, "strong"), ["Trái với nguồn", "gần 37 tỷ USD"]);
    assert.match(shown(tree), /^Trái với nguồn · Sai số\n/);
    assert.match(all(tree, "blockquote")[0] ?? "", /^Hết tháng 10, kim ngạch đạt gần 37 tỷ USD\.$/u);
    assert.deepEqual(links(tree), [
      ["Xuất nhập khẩu 10 tháng", "file:///nguon/hai-quan.md#L1,129"],
      ["example.vn", "https://example.vn/bao-cao?x=1"],
    ]);
    assert.match(shown(tree), /Tổng cục Hải quan · 28\/11\/2023/);
  });

  it("names other sources that agree or differ, and how a value was computed", () => {
    const other = { ...evidence(figure("73 tỷ USD", ours.quantity), "Đạt 73 tỷ USD."), agrees: true };
    const value = hover(refuted(ours, "value", [{ ...cited, derivation: "19 + 18 = 37" }, other, cited]));
    assert.match(value, /^- Nguồn khớp: \*\*73 tỷ USD\*\* · /mu);
    assert.match(value, /^- Nguồn khác: \*\*gần 37 tỷ USD\*\* · /mu);
    assert.match(shown(read(value)), /Cách tính: 19 \+ 18 = 37/);
  });

  it("speaks for every verdict, with and without evidence", () => {
    assert.match(hover(supported(ours, cited)), /^\*\*Khớp với nguồn\*\*/);
    assert.equal(hover(unknown(ours)), "**Chưa kiểm chứng được** · Chưa có nguồn\n\nChưa tìm thấy nguồn\\.");
  });

  it("leaves the message to the diagnostic above it, where the client shows that", () => {
    const beside = { ...markdown, diagnosticsInHover: true };
    const contradicted = hover(refuted(ours, "value", [cited], "Nguồn ghi gần 37 tỷ USD."), beside);
    assert.doesNotMatch(contradicted, /Nguồn ghi/);
    assert.match(contradicted, /Trái với nguồn/);
    assert.match(hover(supported(ours, cited), beside), /Khớp với nguồn.*Khớp với nguồn/s);
  });

  it("is in the language asked for", () => {
    const draft = { ...draftOf(text, [unknown(ours)]), language: "ja" } as const;
    assert.match(JSON.stringify(hoverAt(draft, ours.start, places, markdown)), /\*\*未確認\*\* · /);
  });

  it("answers on the figure and just behind it, nowhere else", () => {
    const draft = draftOf(text, [unknown(ours)]);
    const rows: [offset: number, shown: boolean][] = [
      [ours.start - 1, false],
      [ours.start, true],
      [ours.end - 1, true],
      [ours.end, true],
      [ours.end + 1, false],
    ];
    for (const [offset, expected] of rows)
      assert.equal(hoverAt(draft, offset, places, markdown) !== null, expected, `${offset}`);
  });

  it("is plain text for a client that shows no Markdown", () => {
    const found = hover(refuted(ours, "value", [cited]), { markdown: false });
    assert.equal(
      found,
      "Trái với nguồn · Sai số\nNguồn ghi khác.\n“Hết tháng 10, kim ngạch đạt gần 37 tỷ USD.”\nXuất nhập khẩu 10 tháng · Tổng cục Hải quan · 28/11/2023 · example.vn",
    );
  });

  it("puts a figure in bold that touches letters and signs of its sentence", () => {
    for (const [sentence, words] of [
      ["輸出は前年比10%増となった。", "10%"],
      ["総額は（40億ドル）に達した。", "40億ドル"],
      ["Đạt(**37 tỷ USD**).", "37 tỷ USD"],
      ["約$37億増。", "$37億"],
      ["(37%)", "37%"],
      ["37%", "37%"],
    ] as const) {
      const of = figure(words, quantity("1", "percent"));
      const tree = read(hover(refuted(ours, "value", [evidence(of, sentence)])));
      assert.ok(all(tree, "strong").includes(words), sentence);
      assert.ok(!shown(tree).includes("\\"), sentence);
    }
  });
});

describe("features/hover: a hostile source stays plain text", () => {
  const attacks = [
    "[bấm vào đây](command:workbench.action.terminal.new)",
    "![x](https://evil.example/pixel.png)",
    "<img src=x onerror=alert(1)><script>alert(1)</script>",
    "<https://evil.example>",
    "https://evil.example/a và www.evil.example",
    "&lt;b&gt; &#x3c;script&#x3e;",
    "`code` **đậm** _nghiêng_ ~~gạch~~ | a | b |",
    "# tiêu đề\n\n---\n- mục\n1. một\n```js\nalert(1)\n```",
    "[x]: command:evil\n\n[x]",
    "$(gear) \\[x\\](y)",
  ];
  for (const attack of attacks)
    it(JSON.stringify(attack), () => {
      const words = "37 tỷ USD";
      const hostile: Evidence = evidence(figure(words, theirs.quantity), `${attack} đạt ${words} ${attack}`, {
        document: { ...haiquan, title: attack, publisher: attack, publishedOn: attack, url: "command:evil" },
        derivation: attack,
      });
      const tree = read(hover(refuted(ours, "value", [hostile, hostile], attack)));
      const made = new Set([...tree.matchAll(/<([a-z0-9]+)/g)].map((match) => match[1]));
      assert.deepEqual([...made].sort(), ["a", "blockquote", "li", "p", "strong", "ul"]);
      assert.ok(
        links(tree).every(([, uri]) => uri.startsWith("file:///nguon/")),
        "only our own links",
      );
      assert.ok(shown(tree).includes(attack.replace(/\s+/g, " ")), "shown as it is written");
    });

  it("leaves out marks that turn the reading direction", () => {
    const value = hover(refuted(ours, "value", [{ ...cited, sentence: "\u202eđạt 37\u2066 tỷ USD\u0007" }]));
    assert.doesNotMatch(value.replaceAll("\n", " "), /[\p{Bidi_Control}\p{Cc}]/u);
  });
});
