import assert from "node:assert/strict";
import {
  type CodeAction,
  type CodeLens,
  type CompletionList,
  ConfigurationTarget,
  commands,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type InlayHint,
  type Location,
  type LocationLink,
  MarkdownString,
  Range,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  window,
  workspace,
} from "vscode";
import { eventually, findings, rangeOf, write } from "../support";

const trade = "kim ngạch thương mại hai chiều giữa Việt Nam và Nhật Bản";
const text = `---
title: Hội đàm
---

# Thương mại

Năm 2023, ${trade} đạt 44,95 tỷ USD [@hai-quan-2023], tăng 5,6% so với năm 2022.

# Lao động

Cuối tháng 10/2024, có 507.708 lao động Việt Nam tại Nhật Bản.
`;

const at = (document: TextDocument, words: string) => rangeOf(document, words).start.translate(0, 1);
const ask = <T>(command: string, document: TextDocument, ...more: unknown[]): Thenable<T> =>
  commands.executeCommand<T>(`vscode.${command}`, document.uri, ...more);
/** Asked for again and again: sources that another suite put back may just be read anew. */
const shows = (title: string, look: () => Promise<void>) => it(title, () => eventually(look));
const uriOf = (place: Location | LocationLink): string => ("uri" in place ? place.uri : place.targetUri).path;

describe("the desk in VS Code: from a figure to all that belongs to it", () => {
  let document: TextDocument;
  before(async () => {
    document = await write(text);
    await eventually(() => assert.equal(findings(document).filter(({ severity }) => severity <= 1).length, 2));
  });

  shows("hover tells the verdict and quotes the source", async () => {
    const hovers = await ask<Hover[]>("executeHoverProvider", document, at(document, "44,95"));
    const told = hovers.flatMap(({ contents }) =>
      contents.map((one) => (one instanceof MarkdownString ? one.value : "")),
    );
    assert.match(told.join("\n"), /Khớp với nguồn[\s\S]*Cục Hải quan/u);
  });

  shows("above each heading what was found under it", async () => {
    const lenses = await ask<CodeLens[]>("executeCodeLensProvider", document, 9);
    assert.deepEqual(
      lenses.map(({ range, command }) => [document.lineAt(range.start).text, command?.title]),
      [
        ["# Thương mại", "3 số · 1 trái với nguồn"],
        ["# Lao động", "1 số · 1 trái với nguồn"],
      ],
    );
  });

  shows("outline and folding", async () => {
    const symbols = await ask<DocumentSymbol[]>("executeDocumentSymbolProvider", document);
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ["Thông tin về bản thảo", "Thương mại", "Lao động"],
    );
    assert.match(symbols[1]?.detail ?? "", /1 trái với nguồn/u);
    const folds = await ask<FoldingRange[]>("executeFoldingRangeProvider", document);
    assert.ok(folds.some(({ start, end }) => start === 0 && end === 2));
  });

  shows("definition and link of a citation, definition of a figure", async () => {
    for (const words of ["44,95", "@hai-quan"]) {
      const places = await ask<(Location | LocationLink)[]>("executeDefinitionProvider", document, at(document, words));
      assert.ok(
        places.some((place) => uriOf(place).endsWith("/nguon/hai-quan-2023.md")),
        words,
      );
    }
    const links = await ask<DocumentLink[]>("executeLinkProvider", document);
    assert.ok(links.some(({ target }) => target?.path.endsWith("/nguon/hai-quan-2023.md")));
  });

  shows("references: the workspace's draft and the source of the same figure", async () => {
    const places = await ask<Location[]>("executeReferenceProvider", document, at(document, "44,95"));
    const files = places.map(({ uri }) => uri.path.split("/").at(-1));
    assert.ok(files.includes("draft.brief.md"), files.join());
    assert.ok(files.includes("hai-quan-2023.md"), files.join());
  });

  shows("highlights and selection", async () => {
    const marks = await ask<DocumentHighlight[]>("executeDocumentHighlights", document, at(document, "44,95"));
    assert.ok(marks.some(({ range }) => document.getText(range) === "44,95 tỷ USD"));
    const [selection] = await ask<SelectionRange[]>("executeSelectionRangeProvider", document, [at(document, "44,95")]);
    const grown: string[] = [];
    for (let one = selection; one; one = one.parent as SelectionRange) grown.push(document.getText(one.range));
    assert.ok(grown.includes("44,95 tỷ USD"), grown.join(" | "));
  });

  shows("semantic tokens by our own legend", async () => {
    const legend = await ask<SemanticTokensLegend>("provideDocumentSemanticTokensLegend", document);
    assert.deepEqual(legend.tokenTypes, ["figure", "target", "period", "citation"]);
    const tokens = await ask<SemanticTokens>("provideDocumentSemanticTokens", document);
    assert.ok(tokens.data.length >= 20);
  });

  it("inlay hints once the setting asks for them", async () => {
    const whole = new Range(0, 0, document.lineCount, 0);
    const hints = () => ask<InlayHint[]>("executeInlayHintProvider", document, whole);
    assert.deepEqual(await hints(), []);
    const settings = workspace.getConfiguration("doiChieu");
    await settings.update("inlayHints", true, ConfigurationTarget.Workspace);
    try {
      await eventually(async () => {
        const labels = (await hints()).map(({ label }) => (typeof label === "string" ? label : label[0]?.value));
        assert.deepEqual(labels, ["Cục Hải quan", "≠ Cục Hải quan", "Cục Hải quan", "≠ Bộ Nội vụ"]);
      });
    } finally {
      await settings.update("inlayHints", undefined, ConfigurationTarget.Workspace);
    }
  });

  it("quick fixes: direction, value, citation; taken, the draft is quiet", async () => {
    const actions = (words: string, kind: string) =>
      ask<CodeAction[]>("executeCodeActionProvider", document, rangeOf(document, words), kind, 9);
    const titles = (found: readonly CodeAction[]): string[] => found.map(({ title }) => title);
    assert.ok(titles(await actions("5,6%", "quickfix")).includes("Sửa “tăng” thành “giảm”"));
    assert.ok(titles(await actions("507.708", "quickfix")).some((title) => title.includes("570.708")));
    const [all] = await ask<CodeAction[]>(
      "executeCodeActionProvider",
      document,
      new Range(0, 0, document.lineCount, 0),
      "source.fixAll.doiChieu",
      9,
    );
    assert.ok(all?.edit, "the fix of all has no edit");
    assert.ok(await workspace.applyEdit(all.edit));
    assert.match(document.getText(), /44,95 tỷ USD \[@hai-quan-2023\], giảm 5,6%/u);
    assert.match(document.getText(), /570\.708 lao động/u);
    await eventually(() => assert.equal(findings(document).filter(({ severity }) => severity <= 1).length, 0));
    assert.ok(titles(await actions("570.708", "refactor")).includes("Dẫn nguồn: Bộ Nội vụ"));
  });

  it("a key that no source has is named, with the one that was meant", async () => {
    const other = await write("Đạt 44,95 tỷ USD [@hai-qan-2023].\n");
    const found = await eventually(() => {
      const one = findings(other).find(({ code }) => JSON.stringify(code).includes("unknown-source"));
      assert.ok(one);
      return one;
    });
    assert.match(found.message, /hai-quan-2023/u);
  });

  it("completes a figure and a source", async () => {
    const other = await write(`Năm 2023, ${trade} đạt \n\nXem [@\n`);
    const complete = (line: number) =>
      ask<CompletionList>("executeCompletionItemProvider", other, other.lineAt(line).range.end);
    const label = ({ label: one }: { label: string | { label: string } }) =>
      typeof one === "string" ? one : one.label;
    await eventually(async () => {
      const [first] = (await complete(0)).items.filter(({ sortText }) => sortText === "01");
      assert.equal(first && label(first), "44,95 tỷ USD");
    });
    const sources = (await complete(2)).items.map(label);
    assert.ok(sources.includes("hai-quan-2023"), sources.join());
    await window.showTextDocument(document);
  });
});
