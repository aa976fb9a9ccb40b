import type { Modality } from "../model/figure";
import type { Span } from "../model/span";
import type { Grammar } from "./grammar";
import type { Passage } from "./passage";
import { isDigit } from "./phrases";

/** The cues of a sentence that make what they govern a goal, plan, pledge or forecast, in order. */
export const targetCues = ({ folded, start, end }: Passage, grammar: Grammar): Span[] =>
  // "5もしくは": behind a digit another word begins.
  grammar.target.all(folded, start, end, (cue) =>
    cue.start > start && isDigit(folded.charCodeAt(cue.start - 1)) ? null : cue,
  );

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
