import { type Command, Range, type TextEdit } from "vscode-languageserver";
import type { Verdict } from "../model/verdict";
import { isSilenced } from "../verify/silence";
import { type AcceptRequest, acceptCommand } from "./acceptCommand";
import type { CheckedDraft } from "./checked";
import { words } from "./words";

/** May the writer silence it? Not what holds, nor what is silent already. */
export const canSilence = (verdict: Verdict): boolean => verdict.verdict !== "supported" && !isSilenced(verdict);

const mark = "<!-- doi-chieu: ignore -->";

/** Where a table's cell ends: at the next pipe that is none of its own text. */
function cellEnd(line: string, from: number): number {
  const pipe = line.slice(from).search(/(?<!\\)\|/);
  return pipe < 0 ? line.trimEnd().length : from + pipe;
}

/**
 * Marks the paragraph of a figure to be ignored: on a line of its own above a paragraph; behind the text of a heading, a list's
 * item, a quote or a table's cell, which a line between would tear apart.
 */
export function ignoreEdit({ prose, positions, text }: CheckedDraft, { figure }: Verdict): TextEdit | null {
  const block = prose.blocks[prose.sentences[figure.sentence]?.block ?? -1];
  if (!block) return null;
  const { start, end } = prose.view.toOriginal(block);
  const lineStart = (offset: number): number => text.lastIndexOf("\n", offset - 1) + 1;
  const insert = (at: number, newText: string): TextEdit => {
    const { start: position } = positions.range({ start: at, end: at });
    return { range: Range.create(position, position), newText };
  };
  if (block.kind === "paragraph" || prose.format === "plain") {
    const newline = text.includes("\r\n") ? "\r\n" : "\n";
    return insert(lineStart(start), `${mark}${newline}`);
  }
  const line = lineStart(end);
  const content = text.slice(line).split(/\r?\n/, 1)[0] ?? "";
  const at = line + (block.kind === "tableCell" ? cellEnd(content, end - line) : content.trimEnd().length);
  return insert(at, `${/\s$/.test(text.slice(0, at)) ? "" : " "}${mark}${block.kind === "tableCell" ? " " : ""}`);
}

/** Asks the server to put a figure into the ledger. */
export function acceptFigure({ uri, version, language }: CheckedDraft, { figure }: Verdict): Command {
  const request: AcceptRequest = { uri, version, start: figure.start, reason: "" };
  return { title: words[language].accept(figure.text), command: acceptCommand, arguments: [request] };
}
