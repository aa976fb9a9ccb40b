import type { Modality } from "../model/figure";
import type { Span } from "../model/span";
import type { Passage } from "./amount";
import type { Grammar } from "./grammar";
import { isWordUnit } from "./phrases";

/** The cues of a sentence that make what they govern a goal, plan, pledge or forecast, in order. */
export function targetCues({ folded, start, end }: Passage, grammar: Grammar): Span[] {
  const cues: Span[] = [];
  for (let at = start; at < end; at++) {
    if (at > start && isWordUnit(folded.charCodeAt(at - 1))) continue;
    const found = grammar.target.at(folded, at, end);
    if (found) cues.push(found);
  }
  return cues;
}

/**
 * Is a figure a fact or a target? A cue before it in the sentence makes it one ("phấn đấu đạt 100 tỷ"); where the verb
 * comes last, as in Japanese, a cue in the same clause does (1000億ドルを目標とする, 目標は1000億ドル).
 */
export function modalityOf({ folded }: Passage, figure: Span, cues: readonly Span[], grammar: Grammar): Modality {
  const governs = (cue: Span): boolean => {
    if (grammar.data.spaces) return cue.end <= figure.end;
    const between = cue.start >= figure.end ? folded.slice(figure.end, cue.start) : folded.slice(cue.end, figure.start);
    return !between.includes("、");
  };
  return cues.some(governs) ? "target" : "actual";
}
