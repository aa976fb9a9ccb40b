import type { Candidate } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import type { Span } from "../../model/span";
import type { Verdict } from "../../model/verdict";
import { clauses } from "../../text/clauses";
import { surroundings } from "../../text/surroundings";
import type { CheckedDraft } from "../checked";
import type { CitationStyle } from "../citing";

/** A text in place of a span of the original; an empty span inserts. */
export interface Change extends Span {
  readonly text: string;
}

/** What mends a figure, or adds to it what a reader will ask for. */
export interface Fix {
  /**
   * `answer`: puts right what is wrong; a figure with exactly one is mended with all others of the kind.
   * `addition`: says more of a figure as it stands: when it was counted, who says so.
   */
  readonly kind: "answer" | "addition";
  readonly title: string;
  readonly changes: readonly Change[];
  /**
   * What the check must say of the figure afterwards, so that the fix is offered: `supported`; `unobjected`: not supported, perhaps,
   * but nothing against it; `otherwise`: no longer what it said before. In each case nothing else may be objected to anew.
   */
  readonly needs: "supported" | "unobjected" | "otherwise";
}

/** What fixes are made from. */
export interface Workbench {
  readonly draft: CheckedDraft;
  readonly citationStyle: CitationStyle;
  /** The sources' figures in a figure's slot. */
  readonly stating: (figure: Figure) => readonly Candidate[];
  /** The verdicts on another wording of the draft. */
  readonly recheck: (text: string) => readonly Verdict[];
}

/**
 * Where something about a figure is best put behind it: at the end of its clause, so that no phrase is torn apart, but before the
 * next figure of the clause, of which it would seem to speak.
 */
export function placeBehind({ figure }: Verdict, { prose, verdicts }: CheckedDraft): Change {
  const { view, sentences } = prose;
  const sentence = sentences[figure.sentence];
  const clause =
    sentence && clauses(view.text, sentence).find((one) => one.start <= figure.at.start && figure.at.end <= one.end);
  const behind = clause ? view.text.slice(figure.at.end, clause.end) : "";
  const end = figure.at.end + behind.replace(/[\s.…。!！?？;；:：,、”"』」]+$/u, "").length;
  const shared = verdicts.some(({ figure: { at } }) => at.start >= figure.at.end && at.start < end);
  const at = shared || end <= figure.at.end ? figure.end : view.toOriginal({ start: figure.at.end, end }).end;
  return { start: at, end: at, text: "" };
}

/** A text with changes made to it; they may stand in any order but not overlap. */
export const applied = (text: string, changes: readonly Change[]): string =>
  [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end), text);

export const overlapping = (changes: readonly Change[]): boolean => {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.some((one, index) => one.start < (sorted[index - 1]?.end ?? 0));
};

/** Where an offset of the old text stands in the new one. */
const moved = (offset: number, changes: readonly Change[]): number =>
  changes
    .filter(({ end }) => end <= offset)
    .reduce((at, { start, end, text }) => at + text.length - (end - start), offset);

/** Is something held against the figure? */
export const objects = ({ verdict }: Verdict): boolean =>
  verdict === "refuted" || verdict === "outdated" || verdict === "conflicting";

function isMended({ needs }: Fix, after: Verdict, before: Verdict): boolean {
  switch (needs) {
    case "supported":
      return after.verdict === "supported";
    case "unobjected":
      return !objects(after);
    case "otherwise":
      return after.rule !== before.rule;
  }
}

/** The verdict on a figure once changes are made, which may be to itself. */
function figureAfter({ figure }: Verdict, changes: readonly Change[], after: readonly Verdict[]): Verdict | undefined {
  const over = changes.find(({ start, end }) => start <= figure.start && figure.end <= end);
  const from = moved(over ? over.start : figure.start, changes);
  const to = from + (over ? over.text.length : figure.end - figure.start);
  return after.find((one) => one.figure.start < to && from < one.figure.end);
}

/** A fix with the verdict it answers. */
export interface Answer {
  readonly fix: Fix;
  readonly verdict: Verdict;
}

/** Those of several answers whose changes lie apart from those of the ones before them. */
export function apart(answers: readonly Answer[]): readonly Answer[] {
  const taken: Change[] = [];
  return answers.filter(({ fix: { changes } }) => {
    if (overlapping([...taken, ...changes])) return false;
    taken.push(...changes);
    return true;
  });
}

/**
 * Those of several answers that hold when they are all given at once: one check instead of one for each, and one more without
 * those that fail; in doubt, none. Their changes lie apart.
 */
export function standTogether(answers: readonly Answer[], bench: Workbench, isLast = false): readonly Answer[] {
  if (answers.length < 2) return [];
  const { draft, recheck } = bench;
  const changes = answers.flatMap(({ fix }) => fix.changes);
  const after = recheck(applied(draft.text, changes));
  const mended = answers.filter(({ fix, verdict }) => {
    const figure = figureAfter(verdict, changes, after);
    return figure !== undefined && isMended(fix, figure, verdict) && !objects(figure);
  });
  if (mended.length < answers.length) return isLast ? [] : standTogether(mended, bench, true);
  return after.filter(objects).length <= draft.verdicts.filter(objects).length - answers.length ? answers : [];
}

/** A draft, or a piece of it, before and after a fix is made. */
interface Trial {
  readonly before: readonly Verdict[];
  /** The verdict on the figure in it. */
  readonly own: Verdict;
  readonly text: string;
  readonly changes: readonly Change[];
}

/** Longer drafts are tried piece by piece: a check of a hundred pages for each of a hundred fixes is too much. */
const short = 4000;

/** The piece of a long draft around a figure; `null` where that does not tell the same of the figure, or a change lies outside it. */
function trialAround(fix: Fix, verdict: Verdict, { draft, recheck }: Workbench): Trial | null {
  const { text } = draft;
  const { figure } = verdict;
  const { before, after } = surroundings(text, figure.start);
  const by = before.length - figure.start;
  const piece = before + after;
  // A footnote's text at the draft's end is no part of what is tried.
  const near = fix.changes.filter(({ start, end }) => start < text.length || end < text.length);
  const same = ({ start, end }: Span): boolean =>
    start + by >= 0 && end + by <= piece.length && piece.slice(start + by, end + by) === text.slice(start, end);
  // The words between the figure and a change must stand in the piece as they do in the draft.
  if (!near.every(({ start, end }) => same({ start: Math.min(start, figure.start), end: Math.max(end, figure.end) })))
    return null;
  const verdicts = recheck(piece);
  const own = verdicts.find((one) => one.figure.start === figure.start + by);
  if (own?.rule !== verdict.rule) return null;
  const changes = near.map((change) => ({ ...change, start: change.start + by, end: change.end + by }));
  return { before: verdicts, own, text: piece, changes };
}

/**
 * Does a fix do what it says? The draft is checked as it would then read: see `Fix.needs`; nothing else may be objected to that was
 * not before.
 */
export function stands(fix: Fix, verdict: Verdict, bench: Workbench): boolean {
  const { draft, recheck } = bench;
  if (overlapping(fix.changes)) return false;
  const trial = (draft.text.length > short ? trialAround(fix, verdict, bench) : null) ?? {
    before: draft.verdicts,
    own: verdict,
    text: draft.text,
    changes: fix.changes,
  };
  const { own, changes } = trial;
  const after = recheck(applied(trial.text, changes));
  const figure = figureAfter(own, changes, after);
  if (!figure || !isMended(fix, figure, verdict)) return false;
  const others = (verdicts: readonly Verdict[], one: Verdict): number =>
    verdicts.filter((other) => other !== one && objects(other)).length;
  return others(after, figure) <= others(trial.before, own);
}
