import { strict as assert } from "node:assert";
import { type CodeAction, CodeActionKind, type TextDocumentEdit, type TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Corpus, createEngine } from "../../server/src/engine";
import { codeActions } from "../../server/src/features/codeActions";
import { createPositions } from "../../server/src/features/positions";
import { canSilence } from "../../server/src/features/silencing";

const source = "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44,98 tỷ USD.";
const wrong = source.replace("44,98", "54,98");
const mark = "<!-- doi-chieu: ignore -->";

describe("features/silencing: quick fixes that leave a figure alone", () => {
  let corpus: Corpus;
  before(async () => {
    const engine = await createEngine({ today: "2024-09-10" });
    corpus = await engine.corpus([{ id: "a.txt", text: source, language: "vi" }]);
  });

  const draftOf = (text: string, format: "markdown" | "plain" = "markdown") => {
    const { prose, verdicts, citations } = corpus.check(text, { format, language: "vi" });
    const positions = createPositions(text, "utf-16");
    return { uri: "file:///a", version: 3, text, language: "vi" as const, positions, prose, verdicts, citations };
  };
  const actions = (text: string, format?: "markdown" | "plain", accepts = true): CodeAction[] => {
    const draft = draftOf(text, format);
    const meant = draft.verdicts.filter(canSilence).find(({ figure }) => figure.text.includes("54,98"));
    const figure = meant?.figure ?? { start: 0, end: text.length };
    const context = { diagnostics: [], only: [CodeActionKind.QuickFix] };
    return codeActions(draft, draft.positions.range(figure), context, {
      versionedEdits: true,
      resolvesEdits: false,
      accepts,
      citationStyle: "key",
      stating: corpus.stating,
      recheck: (other) => corpus.check(other, { language: "vi" }).verdicts,
    });
  };
  const ignored = (text: string, format?: "markdown" | "plain"): string => {
    const action = actions(text, format).find(({ title }) => title === "Bỏ qua đoạn này khi đối chiếu");
    const edits = ((action?.edit?.documentChanges ?? []) as TextDocumentEdit[]).flatMap(
      ({ edits }) => edits as TextEdit[],
    );
    return TextDocument.applyEdits(TextDocument.create("file:///a", "x", 3, text), edits);
  };

  const rows: [what: string, before: string, after: string, format?: "plain"][] = [
    ["a paragraph", `A.\n\n${wrong}\n\nB.`, `A.\n\n${mark}\n${wrong}\n\nB.`],
    ["the first line", wrong, `${mark}\n${wrong}`],
    ["lines that end as on Windows", `A.\r\n\r\n${wrong}\r\n`, `A.\r\n\r\n${mark}\r\n${wrong}\r\n`],
    ["an item", `- một\n- ${wrong}\n- ba`, `- một\n- ${wrong} ${mark}\n- ba`],
    ["a heading", `## ${wrong}\n\nB.`, `## ${wrong} ${mark}\n\nB.`],
    ["a quote", `> ${wrong}`, `> ${wrong} ${mark}`],
    ["a line of plain text", `A 1.\n${wrong}\nB.`, `A 1.\n${mark}\n${wrong}\nB.`, "plain"],
    ["an item of plain text", `Gồm:\n- ${wrong}\n`, `Gồm:\n${mark}\n- ${wrong}\n`, "plain"],
  ];
  for (const [what, before, after, format] of rows)
    it(`marks ${what}, and the figure is silent`, () => {
      assert.equal(ignored(before, format), after);
      const left = draftOf(after, format).verdicts.filter(({ figure }) => figure.text.includes("54,98"));
      assert.deepEqual(
        left.map(({ rule }) => rule),
        ["ignored"],
      );
    });

  it("marks a table's cell, and no other", () => {
    const table =
      "| Năm | Kim ngạch thương mại Việt Nam - Nhật Bản |\n| --- | --- |\n| 2022 | 47,6 tỷ USD |\n| 2023 | **54,98 tỷ USD** |\n";
    const after = ignored(table);
    assert.equal(after, table.replace("USD** |", `USD** ${mark} |`));
    const rules = draftOf(after).verdicts.map(({ figure, rule }) => `${figure.text} ${rule === "ignored"}`);
    assert.deepEqual(rules, ["47,6 tỷ USD false", "54,98 tỷ USD true"]);
  });

  it("accepts the figure by a command, which names the version and the place", () => {
    const action = actions(wrong).find(({ command }) => command);
    assert.equal(action?.title, "Chấp nhận 54,98 tỷ USD và ghi vào sổ");
    const start = wrong.indexOf("54,98");
    assert.deepEqual(action.command?.arguments, [{ uri: "file:///a", version: 3, start, reason: "" }]);
  });

  it("offers no ledger where there is no folder to keep it in", () =>
    assert.deepEqual(
      actions(wrong, "markdown", false).filter(({ command }) => command),
      [],
    ));

  it("offers nothing for a figure that holds, or is silent already", () => {
    assert.deepEqual(actions(source), []);
    assert.deepEqual(actions(`${mark}\n${wrong}`), []);
  });
});
