import type { Verdict } from "../../model/verdict";
import { isSilenced } from "../../verify/silence";
import { words } from "../words";
import { addTime } from "./asOf";
import { addCitation, citeAnother } from "./cite";
import { turnDirection } from "./direction";
import { type Answer, apart, type Change, type Fix, overlapping, stands, standTogether, type Workbench } from "./fix";
import { tellAsGoal } from "./goal";
import { setPeriod } from "./period";
import { replaceBySlot, replaceFigure } from "./replace";

/** All that could mend a figure or add to it, unproved. */
export function proposals(verdict: Verdict, bench: Workbench): Fix[] {
  if (isSilenced(verdict)) return [];
  const say = words[bench.draft.language];
  return [
    ...replaceFigure(verdict, say),
    ...turnDirection(verdict, bench, say),
    ...setPeriod(verdict, bench, say),
    ...tellAsGoal(verdict, bench, say),
    ...replaceBySlot(verdict, bench, say),
    ...citeAnother(verdict, bench, say),
    ...addTime(verdict, bench, say),
    ...addCitation(verdict, bench, say),
  ];
}

// Trying costs a check: once for each verdict, version and style, however often an editor asks.
const known = new WeakMap<Verdict, { readonly of: string; readonly fixes: readonly Fix[] }>();

/** What mends a figure or adds to it; each was tried on the draft, and the check has nothing against what comes of it. */
export function fixesOf(verdict: Verdict, bench: Workbench): readonly Fix[] {
  const of = `${bench.draft.version} ${bench.citationStyle}`;
  const before = known.get(verdict);
  if (before?.of === of) return before.fixes;
  const fixes = proposals(verdict, bench).filter((fix) => stands(fix, verdict, bench));
  known.set(verdict, { of, fixes });
  return fixes;
}

/** So many are mended in one go: each is tried first, and a draft with more is better gone through again. */
const atOnce = 60;

/** What has exactly one answer in the draft, the first of it where there is much, as changes that can be made together. */
export function onlyAnswers(bench: Workbench): { readonly count: number; readonly changes: readonly Change[] } {
  const open = bench.draft.verdicts
    .map((verdict) => ({
      verdict,
      answers: proposals(verdict, bench).filter(({ kind }) => kind === "answer"),
    }))
    .filter(({ answers }) => answers.length > 0)
    .slice(0, atOnce);
  const singles = open.flatMap(({ verdict, answers: [fix, ...more] }): Answer[] =>
    fix && more.length === 0 ? [{ fix, verdict }] : [],
  );
  const proven = new Map(standTogether(apart(singles), bench).map(({ fix, verdict }) => [verdict, fix]));
  const changes: Change[] = [];
  let count = 0;
  for (const { verdict, answers } of open) {
    const fix = proven.get(verdict);
    // Nothing of it could be made together with the rest.
    if (!fix && answers.every((answer) => overlapping([...changes, ...answer.changes]))) continue;
    const [only, ...more] = fix ? [fix] : fixesOf(verdict, bench).filter(({ kind }) => kind === "answer");
    if (!only || more.length > 0 || overlapping([...changes, ...only.changes])) continue;
    changes.push(...only.changes);
    count++;
  }
  return { count, changes };
}
