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
import type { Change, Fix, Workbench } from "./fixes/fix";
import { fixesOf, onlyAnswers } from "./fixes/index";
import { acceptFigure, canSilence, ignoreEdit } from "./silencing";
import { words } from "./words";

export const fixAllKind = `${CodeActionKind.SourceFixAll}.doiChieu`;
/** Says more of a figure that stands: when it was counted, who says so. */
export const additionKind = `${CodeActionKind.RefactorRewrite}.doiChieu`;

export interface CodeActionOptions extends Omit<Workbench, "draft"> {
  /** The client takes edits tied to a document's version, and refuses them when it has moved on. */
  readonly versionedEdits: boolean;
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

/**
 * The quick fixes at a range, the fix of all figures that have exactly one answer, what can be added to a figure that stands,
 * and the ways to silence one. Each edit is tied to the version that was checked.
 */
export function codeActions(
  draft: CheckedDraft,
  range: Range,
  context: CodeActionContext,
  options: CodeActionOptions,
): CodeAction[] {
  const bench: Workbench = { ...options, draft };
  const tied = (edits: TextEdit[]): WorkspaceEdit =>
    options.versionedEdits
      ? { documentChanges: [{ textDocument: { uri: draft.uri, version: draft.version }, edits }] }
      : { changes: { [draft.uri]: edits } };
  const edit = (changes: readonly Change[]): WorkspaceEdit =>
    tied(changes.map((change): TextEdit => ({ range: draft.positions.range(change), newText: change.text })));
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

  // For the light bulb, which editors ask for at every step, it would be tried in vain.
  const isAsked = context.only !== undefined || context.triggerKind !== CodeActionTriggerKind.Automatic;
  const mends = context.only !== undefined || found.some(({ kind }) => kind !== additionKind);
  if (wants(context, fixAllKind) && isAsked && mends) {
    const { count, changes } = allAnswers(bench);
    if (count > 0) found.push({ title: say.replaceAll(count), kind: fixAllKind, edit: edit(changes) });
  }

  if (quick)
    for (const verdict of here.filter(canSilence)) {
      const of = { kind: CodeActionKind.QuickFix, diagnostics: diagnosticsOf(verdict.figure, verdict.rule) };
      const mark = ignoreEdit(draft, verdict);
      if (mark) found.push({ ...of, title: say.ignore, edit: tied([mark]) });
      if (!options.accepts) continue;
      const command = acceptFigure(draft, verdict);
      found.push({ ...of, title: command.title, command });
    }
  return found;
}
