import { strict as assert } from "node:assert";
import JSZip from "jszip";
import { marked } from "marked";
import { diagnose } from "../../server/src/features/diagnostics";
import { hoverAt } from "../../server/src/features/hover";
import { drawChart } from "../../server/src/report/charts/draw";
import { contentOf } from "../../server/src/report/content/build";
import { htmlReport } from "../../server/src/report/html";
import { reportBody } from "../../server/src/report/page/body";
import { sarifReport } from "../../server/src/report/sarif";
import { textReport } from "../../server/src/report/text";
import { reportDocx } from "../../server/src/word/docx";
import { draftOf, evidence, figure, placed, quantity, refuted } from "../features/support";
import { checkedRun } from "../support/checkedRun";

const attacks: [what: string, name: string][] = [
  ["line breaks", "Báo\nX: 1 số đúng\r\n✓ khớp"],
  ["other line ends", "Báo\u2028X\u0085Y\u000bZ"],
  ["escape sequences of a terminal", "Báo\u001b[2J\u001b]8;;https://evil.example\u0007X"],
  ["marks that turn the reading direction", "Báo \u202e37\u2066 \u200fX"],
  ["quotes", "Báo \"A\" onclick='x' `B`"],
  ["a script", "<script>alert(1)</script><img src=x onerror=alert(1)>"],
  ["a script that ends what it stands in", '"></title></style></article><script>alert(1)</script>'],
  ["a link to a command", "[mở](command:workbench.action.terminal.new) [x]: command:evil"],
  ["a picture from the web", "![x](https://evil.example/p.png) <https://evil.example>"],
  ["an icon, entities and a table", "$(gear) &lt;b&gt; | a | b |"],
];

const draft = "Kim ngạch đạt gần 73 tỷ USD.";
const sentence = "Kim ngạch đạt gần 37 tỷ USD.";

const place = {
  uri: "file:///nguon/a.md",
  range: { start: { line: 0, character: 14 }, end: { line: 0, character: 27 } },
};
const places = { locate: () => place };

const runOf = (name: string) =>
  checkedRun(
    draft,
    [
      {
        ...{ words: "gần 73 tỷ USD", verdict: "refuted", rule: "value", message: `Theo ${name}: gần 37 tỷ USD.` },
        evidence: [[{ id: name, text: sentence, title: name, publisher: name, url: "command:evil" }, "gần 37 tỷ USD"]],
      },
    ],
    "vi",
    `${name}.md`,
  );

const verdictOf = (name: string) =>
  refuted(placed(draft, figure("gần 73 tỷ USD", quantity("73000000000", "USD"))), "value", [
    evidence(figure("gần 37 tỷ USD", quantity("37000000000", "USD")), sentence, {
      document: { id: name, title: name, publisher: name, url: "command:evil" },
    }),
  ]);

const unprintable = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;
const lines = (text: string): number => text.split("\n").length;
const elements = (page: string): string[] =>
  Array.from(page.matchAll(/<\/?([a-z][a-z0-9]*)/gi), ([, tag]) => tag ?? "");
const plain = { colour: false, width: 200, milliseconds: 1 };

/** What the same report is made of where nobody means harm. */
const harmless = runOf("Bao");

describe("names that mean harm are shown as plain text on one line", () => {
  for (const [what, name] of attacks) {
    const run = runOf(name);

    it(`${what}: text`, () => {
      const text = textReport(run, plain);
      assert.equal(lines(text), lines(textReport(harmless, plain)));
      assert.doesNotMatch(text.replaceAll("\n", ""), unprintable);
    });

    it(`${what}: SARIF`, () => {
      const [result] = JSON.parse(sarifReport(run)).runs[0].results;
      const [{ message, physicalLocation }] = result.relatedLocations;
      for (const { text } of [result.message, message]) {
        assert.doesNotMatch(text, unprintable);
        assert.doesNotMatch(text, /\]\(/, "an embedded link");
      }
      for (const one of [physicalLocation, result.locations[0].physicalLocation])
        assert.match(one.artifactLocation.uri, /^[\w%./~!*'()-]+$/);
    });

    it(`${what}: a saved page and the panel`, () => {
      const panel = (of: typeof run): string => {
        const [one] = of.drafts;
        assert.ok(one);
        const content = contentOf(one, { ...of, locate: () => place });
        return reportBody(content, drawChart).source;
      };
      for (const page of [(of: typeof run) => htmlReport(of, drawChart), panel]) {
        const shown = page(run);
        assert.deepEqual(elements(shown), elements(page(harmless)));
        assert.equal(lines(shown), lines(page(harmless)));
        assert.doesNotMatch(shown.replaceAll("\n", ""), unprintable);
        assert.doesNotMatch(shown, /href="(?!#|https:\/\/example\.org)/);
        for (const [tag] of shown.matchAll(/<[a-z][^>]*>/gi)) assert.doesNotMatch(tag, /\son\w+=/i);
      }
    });

    it(`${what}: a report in Word`, async () => {
      const partsOf = async (of: typeof run): Promise<Record<"document" | "links", string>> => {
        const drafts = of.drafts.map((one) => contentOf(one, { ...of, locate: () => place }));
        const zip = await JSZip.loadAsync(await reportDocx({ language: "vi", drafts, colophon: [name] }));
        const part = async (path: string): Promise<string> => (await zip.file(`word/${path}`)?.async("text")) ?? "";
        return { document: await part("document.xml"), links: await part("_rels/document.xml.rels") };
      };
      const [shown, usual] = [await partsOf(run), await partsOf(harmless)];
      assert.deepEqual(elements(shown.document), elements(usual.document));
      assert.doesNotMatch(shown.document, unprintable);
      assert.equal(shown.links, usual.links, "no link to anywhere");
    });

    it(`${what}: hover and diagnostics`, () => {
      const checked = draftOf(draft, [verdictOf(name)]);
      const found = hoverAt(checked, draft.indexOf("73"), places, { markdown: true });
      assert.ok(found && typeof found.contents === "object" && "value" in found.contents);
      const { value } = found.contents;
      assert.doesNotMatch(value.replaceAll("\n", ""), unprintable);
      const page = marked.parse(value, { async: false });
      assert.deepEqual([...new Set(elements(page))].sort(), ["a", "blockquote", "p", "strong"]);
      for (const [, uri] of page.matchAll(/href="([^"]*)"/g)) assert.match(uri ?? "", /^file:\/\/\/nguon\//);
      const options = {
        severity: { refuted: "warning", outdated: "warning", conflicting: "warning", notEnoughInfo: "hint" },
        relatedInformation: true,
        help: () => null,
      } as const;
      const told = diagnose(checked, places, options).flatMap(({ relatedInformation = [] }) => relatedInformation);
      assert.equal(told.length, 1);
      assert.doesNotMatch(told[0]?.message ?? "", unprintable);
    });
  }
});
