import type { Change, Relation } from "../model/quantity";
import type { Span } from "../model/span";
import type { Grammar } from "./grammar";
import type { Passage } from "./passage";

export interface Movement {
  readonly change: Change | null;
  readonly relation: Relation;
}

const level: Movement = { change: null, relation: "level" };

/** What the words around a number say it stands for: "giảm 4%", "chiếm 6,6%", "tăng lên 7,4%", "11.3%増". */
export function readMovement(passage: Passage, span: Span, grammar: Grammar, isMoney = false): Movement {
  const before = movementBefore(passage, span.start, grammar, isMoney);
  const after = grammar.changeAfter.after(passage.folded, span.end, passage.end);
  // "từ 5% lên 7%": the first is where it came from, not by how much.
  if (before && grammar.changeBefore.after(passage.folded, span.end, passage.end)?.value.to)
    return { change: before.change, relation: "level" };
  if (before) return before;
  if (after) return { change: after.value.change, relation: after.value.to ? "level" : "difference" };
  return grammar.shareAfter.after(passage.folded, span.end, passage.end) ? { change: null, relation: "share" } : level;
}

function movementBefore({ folded, start }: Passage, from: number, grammar: Grammar, isMoney: boolean): Movement | null {
  let at = from;
  // Bounds and adverbs may stand between: "tăng nhẹ khoảng 18 triệu".
  for (let skipped = 0; skipped < 5; skipped++) {
    const change = grammar.changeBefore.before(folded, at, start);
    const share = grammar.shareBefore.before(folded, at, start);
    // "made up" holds "up".
    if (share && (!change || share.start < change.start)) return { change: null, relation: "share" };
    if (change) return { change: change.value.change, relation: change.value.to ? "level" : "difference" };
    // "Japan contributed 2.3 billion dollars" is an amount, "contributed 4 percent to growth" a part of it.
    if (!isMoney && grammar.contribution.before(folded, at, start)) return { change: null, relation: "contribution" };
    const filler =
      grammar.fillers.before(folded, at, start) ??
      grammar.opens.before(folded, at, start) ??
      grammar.boundsBefore.before(folded, at, start);
    if (!filler) return null;
    at = filler.start;
  }
  return null;
}
