import type { CodeLens } from "vscode-languageserver";
import type { CheckedDraft } from "./checked";
import { words } from "./words";

/**
 * A line above each heading that has figures under it, in parts of parts too:
 * "12 số · 1 trái với nguồn · 2 chưa kiểm chứng được".
 */
export function codeLenses({ prose, verdicts, positions, language }: CheckedDraft): CodeLens[] {
  const { view, blocks, sentences } = prose;
  const headings = blocks.flatMap((block, index) => (block.kind === "heading" ? [{ block, index }] : []));
  return headings.flatMap(({ block, index }) => {
    const under = verdicts.filter(({ figure }) => {
      const at = sentences[figure.sentence]?.block ?? -1;
      return at === index || blocks[at]?.headings.includes(index);
    });
    if (under.length === 0) return [];
    const title = words[language].tally(under.map(({ verdict }) => verdict));
    // It tells and does nothing: a command without a name is shown as plain text.
    return [{ range: positions.range(view.toOriginal(block)), command: { title, command: "" } }];
  });
}
