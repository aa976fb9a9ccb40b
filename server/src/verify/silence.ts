import { overlaps } from "../model/span";
import type { Verdict } from "../model/verdict";
import type { Prose } from "../text/prose";
import { leave } from "./verdicts";

/**
 * The verdicts with those on passages that the writer marked to be left alone taken back: not enough information, rule `ignored`.
 * The marked figures were read all the same: what stands around them may speak of them.
 */
export function leaveIgnored(verdicts: readonly Verdict[], { ignored: { spans } }: Prose): readonly Verdict[] {
  if (spans.length === 0) return verdicts;
  return verdicts.map((verdict) =>
    spans.some((span) => overlaps(span, verdict.figure.at)) ? leave(verdict.figure, "ignored", [], []) : verdict,
  );
}

/** Did the writer say so, rather than the sources? Then nothing is shown in the draft. */
export const isSilenced = ({ rule }: Verdict): boolean => rule === "ignored" || rule === "accepted";
