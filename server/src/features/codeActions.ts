import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { overlaps } from "../model/span";
import type { Verdict } from "../model/verdict";
import { onlyAnswer } from "./answer";
import type { CheckedDraft } from "./checked";
import { words } from "./words";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.doiChieu`;

export interface CodeActionOptions {
  /** The client takes edits tied to a document's version, and refuses them when it has moved on. */
  readonly versionedEdits: boolean;
}

interface Answered {
  readonly verdict: Verdict;
  readonly answer: string;
}

const answered = (verdicts: readonly Verdict[]): Answered[] =>
  verdicts.flatMap((verdict) => {
    const answer = onlyAnswer(verdict);
    return answer === null ? [] : [{ verdict, answer }];
  });

const wants = ({ only }: CodeActionContext, kind: string): boolean =>
  only === undefined || only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));

/**
 * The quick fixes at a range and the fix of all figures that have exactly one answer.
 * Each edit is tied to the version that was checked.
 */
export function codeActions(
  draft: CheckedDraft,
  range: Range,
  context: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  const edit = (answers: readonly Answered[]): WorkspaceEdit => {
    const edits = answers.map(
      ({ verdict, answer }): TextEdit => ({ range: draft.positions.range(verdict.figure), newText: answer }),
    );
    return options.versionedEdits
      ? { documentChanges: [{ textDocument: { uri: draft.uri, version: draft.version }, edits }] }
      : { changes: { [draft.uri]: edits } };
  };
  const say = words[draft.language];
  const start = draft.positions.offset(range.start);
  const asked = { start, end: Math.max(start + 1, draft.positions.offset(range.end)) };
  const found: CodeAction[] = [];

  if (wants(context, CodeActionKind.QuickFix))
    for (const one of answered(
      draft.verdicts.filter(({ figure }) => overlaps(figure, asked) || figure.end === start),
    )) {
      const at = draft.positions.range(one.verdict.figure);
      const same = (a: Range): boolean =>
        a.start.line === at.start.line &&
        a.start.character === at.start.character &&
        a.end.character === at.end.character;
      found.push({
        title: say.replaceBy(one.answer),
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        diagnostics: context.diagnostics.filter((d) => same(d.range) && d.code === one.verdict.rule),
        edit: edit([one]),
      });
    }

  if (wants(context, fixAllKind)) {
    const all = answered(draft.verdicts);
    if (all.length > 0) found.push({ title: say.replaceAll(all.length), kind: fixAllKind, edit: edit(all) });
  }
  return found;
}
