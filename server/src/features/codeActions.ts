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
import { acceptFigure, canSilence, ignoreEdit } from "./silencing";
import { words } from "./words";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.doiChieu`;

export interface CodeActionOptions {
  /** The client takes edits tied to a document's version, and refuses them when it has moved on. */
  readonly versionedEdits: boolean;
  /** The draft lies in a folder that keeps a ledger. */
  readonly accepts: boolean;
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
 * The quick fixes at a range, the fix of all figures that have exactly one answer, and the ways to silence a figure.
 * Each edit is tied to the version that was checked.
 */
export function codeActions(
  draft: CheckedDraft,
  range: Range,
  context: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  const tied = (edits: TextEdit[]): WorkspaceEdit =>
    options.versionedEdits
      ? { documentChanges: [{ textDocument: { uri: draft.uri, version: draft.version }, edits }] }
      : { changes: { [draft.uri]: edits } };
  const edit = (answers: readonly Answered[]): WorkspaceEdit =>
    tied(
      answers.map(
        ({ verdict, answer }): TextEdit => ({ range: draft.positions.range(verdict.figure), newText: answer }),
      ),
    );
  const say = words[draft.language];
  const start = draft.positions.offset(range.start);
  const asked = { start, end: Math.max(start + 1, draft.positions.offset(range.end)) };
  const here = draft.verdicts.filter(({ figure }) => overlaps(figure, asked) || figure.end === start);
  const diagnosticsOf = ({ figure, rule }: Verdict) => {
    const at = draft.positions.range(figure);
    const same = (a: Range): boolean =>
      a.start.line === at.start.line &&
      a.start.character === at.start.character &&
      a.end.character === at.end.character;
    return context.diagnostics.filter((d) => same(d.range) && d.code === rule);
  };
  const found: CodeAction[] = [];

  if (wants(context, CodeActionKind.QuickFix))
    for (const one of answered(here))
      found.push({
        title: say.replaceBy(one.answer),
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        diagnostics: diagnosticsOf(one.verdict),
        edit: edit([one]),
      });

  if (wants(context, fixAllKind)) {
    const all = answered(draft.verdicts);
    if (all.length > 0) found.push({ title: say.replaceAll(all.length), kind: fixAllKind, edit: edit(all) });
  }

  if (wants(context, CodeActionKind.QuickFix))
    for (const verdict of here.filter(canSilence)) {
      const of = { kind: CodeActionKind.QuickFix, diagnostics: diagnosticsOf(verdict) };
      const mark = ignoreEdit(draft, verdict);
      if (mark) found.push({ ...of, title: say.ignore, edit: tied([mark]) });
      if (!options.accepts) continue;
      const command = acceptFigure(draft, verdict);
      found.push({ ...of, title: command.title, command });
    }
  return found;
}
