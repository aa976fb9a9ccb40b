import type { Modality } from "../model/figure";
import type { Span } from "../model/span";
import type { Passage } from "./amount";
import type { Grammar } from "./grammar";
import { isWordUnit } from "./phrases";

/**
 * Is a figure a fact or a goal, plan, pledge, forecast? A cue word before it in the sentence makes it a target
 * ("phấn đấu đạt 100 tỷ"); where the verb comes last, as in Japanese, a cue behind it does (目標, 見込み).
 */
export function modalityOf(passage: Passage, figure: Span, grammar: Grammar): Modality {
  const from = grammar.data.spaces ? passage.start : figure.end;
  const to = grammar.data.spaces ? figure.end : passage.end;
  for (let at = from; at < to; at++) {
    if (grammar.data.spaces && at > from && isWordUnit(passage.folded.charCodeAt(at - 1))) continue;
    const found = grammar.target.after(passage.folded, at, to);
    if (found && found.start === at) return "target";
  }
  return "actual";
}
