import { type Diagnostic, DiagnosticSeverity, languages, Selection, type TextEditor } from "vscode";

/** Findings that the writer should look at, in the draft's order; what no source speaks of is none. */
const findingsOf = ({ document }: TextEditor): readonly Diagnostic[] =>
  languages
    .getDiagnostics(document.uri)
    .filter(({ source, severity }) => source === "Đối chiếu" && severity !== DiagnosticSeverity.Hint)
    .sort((a, b) => a.range.start.compareTo(b.range.start));

/**
 * Moves to the next finding behind the cursor, or the one before it, and round at the ends.
 *
 * @returns whether there is one
 */
export function goToFinding(editor: TextEditor, step: 1 | -1): boolean {
  const all = findingsOf(editor);
  const cursor = editor.selection.start;
  const next =
    step === 1
      ? (all.find(({ range }) => range.start.isAfter(cursor)) ?? all[0])
      : (all.findLast(({ range }) => range.start.isBefore(cursor)) ?? all.at(-1));
  if (!next) return false;
  editor.selection = new Selection(next.range.start, next.range.end);
  editor.revealRange(next.range);
  return true;
}
