import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { overlaps, type Span } from "../model/span";
import type { CheckedDraft } from "./checked";
import { type Change, type Fix, objects, type Workbench } from "./fixes/fix";
import { fixesOf, onlyAnswers } from "./fixes/index";
import { acceptFigure, canSilence, ignoreEdit } from "./silencing";
import { words } from "./words";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.doiChieu`;
/** Says more of a figure that stands: when it was counted, who says so. */
export const additionKind = `${CodeActionKind.RefactorRewrite}.doiChieu`;

export interface CodeActionOptions extends Omit<Workbench, "draft"> {
  /** The client takes edits tied to a document's version, and refuses them when it has moved on. */
  readonly versionedEdits: boolean;
  /** The client asks for a fix's edit when it is picked; else each edit comes with its fix. */
  readonly resolvesEdits: boolean;
  /** The draft lies in a folder that keeps a ledger. */
  readonly accepts: boolean;
}

const wants = ({ only }: CodeActionContext, kind: string): boolean =>
  only === undefined || only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));

// Each answer is tried on the draft: once for each version of it.
const allKnown = new WeakMap<CheckedDraft, ReturnType<typeof onlyAnswers>>();

function allAnswers(bench: Workbench): ReturnType<typeof onlyAnswers> {
  const known = allKnown.get(bench.draft) ?? onlyAnswers(bench);
  allKnown.set(bench.draft, known);
  return known;
}

const tied = (draft: CheckedDraft, edits: TextEdit[], { versionedEdits }: CodeActionOptions): WorkspaceEdit =>
  versionedEdits
    ? { documentChanges: [{ textDocument: { uri: draft.uri, version: draft.version }, edits }] }
    : { changes: { [draft.uri]: edits } };

const editOf = (draft: CheckedDraft, changes: readonly Change[], options: CodeActionOptions): WorkspaceEdit =>
  tied(
    draft,
    changes.map((change): TextEdit => ({ range: draft.positions.range(change), newText: change.text })),
    options,
  );

/** Mends all that has exactly one answer; `null`: nothing has. It is tried on the draft first, which takes a check. */
export function mendAll(draft: CheckedDraft, options: CodeActionOptions): WorkspaceEdit | null {
  const { count, changes } = allAnswers({ ...options, draft });
  return count > 0 ? editOf(draft, changes, options) : null;
}

/**
 * The quick fixes at a range, the fix of all figures that have exactly one answer, what can be added to a figure that stands,
 * and the ways to silence one. Each edit is tied to the version that was checked. Quick fixes without an edit are `mendAll`, which
 * a client that asks for edits later is offered untried: editors ask for quick fixes at every step of the cursor.
 */
export function codeActions(
  draft: CheckedDraft,
  range: Range,
  context: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  const bench: Workbench = { ...options, draft };
  const edit = (changes: readonly Change[]): WorkspaceEdit => editOf(draft, changes, options);
  const say = words[draft.language];
  const start = draft.positions.offset(range.start);
  const asked = { start, end: Math.max(start + 1, draft.positions.offset(range.end)) };
  const isHere = (span: Span): boolean => overlaps(span, asked) || span.end === start;
  const here = draft.verdicts.filter(({ figure }) => isHere(figure));
  const diagnosticsOf = (span: Span, code: string) => {
    const at = draft.positions.range(span);
    const same = (a: Range): boolean =>
      a.start.line === at.start.line &&
      a.start.character === at.start.character &&
      a.end.character === at.end.character;
    return context.diagnostics.filter((d) => same(d.range) && d.code === code);
  };
  const found: CodeAction[] = [];
  const quick = wants(context, CodeActionKind.QuickFix);
  const more = wants(context, additionKind);
  let mendable = false;

  if (quick || more)
    for (const verdict of here) {
      const wrong = verdict.verdict !== "supported";
      const fixes = fixesOf(verdict, bench);
      const answers = fixes.filter(({ kind }) => kind === "answer");
      const offer = (fix: Fix): CodeAction => ({
        title: fix.title,
        kind: wrong ? CodeActionKind.QuickFix : additionKind,
        ...(fix.kind === "answer" && answers.length === 1 && { isPreferred: true }),
        ...(wrong && { diagnostics: diagnosticsOf(verdict.figure, verdict.rule) }),
        edit: edit(fix.changes),
      });
      mendable ||= quick && wrong && answers.length === 1;
      if (wrong ? quick : more) found.push(...fixes.map(offer));
    }

  if (quick)
    for (const problem of draft.citations.filter((one) => one.meant !== null && isHere(one))) {
      const text = `${draft.text.charAt(problem.start)}${problem.meant}`;
      found.push({
        title: say.citeInstead(problem.meant ?? ""),
        kind: CodeActionKind.QuickFix,
        isPreferred: true,
        diagnostics: diagnosticsOf(problem, problem.code),
        edit: edit([{ start: problem.start, end: problem.end, text }]),
      });
    }

  if (mendable && draft.verdicts.filter(objects).length > 1) {
    const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic;
    const all = !options.resolvesEdits && isAsked ? mendAll(draft, options) : null;
    const fix = { title: say.mendAll, kind: CodeActionKind.QuickFix };
    if (options.resolvesEdits || all) found.push({ ...fix, ...(all && { edit: all }) });
  } else if (context.only !== undefined && wants(context, fixAllKind)) {
    const all = mendAll(draft, options);
    if (all) found.push({ title: say.mendAll, kind: fixAllKind, edit: all });
  }

  if (quick)
    for (const verdict of here.filter(canSilence)) {
      const of = { kind: CodeActionKind.QuickFix, diagnostics: diagnosticsOf(verdict.figure, verdict.rule) };
      const mark = ignoreEdit(draft, verdict);
      if (mark) found.push({ ...of, title: say.ignore, edit: tied(draft, [mark], options) });
      if (!options.accepts) continue;
      const command = acceptFigure(draft, verdict);
      found.push({ ...of, title: command.title, command });
    }
  return found;
}
