import type { Span } from "../model/span";

/** Puts `text` in the place of a span; `""` drops it. */
export interface Edit extends Span {
  readonly text: string;
}

/** A text after edits, with the way back. */
export interface Edited {
  readonly text: string;
  /** The source span that a span of the edited text came from: whole edited pieces, dropped ones at its ends left out. */
  toSource(span: Span): Span;
  /** Where the character at a source offset went; for a dropped one: what follows it. */
  toTarget(offset: number): number;
}

/** The index of the last number that is not above `value`, -1 where all are. */
function lastNotAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Applies edits that are in order. What no edit touches costs nothing to map. */
export function applyEdits(source: string, edits: readonly Edit[]): Edited {
  if (edits.length === 0)
    return { text: source, toSource: ({ start, end }) => ({ start, end }), toTarget: (offset) => offset };
  const sourceStarts: number[] = [];
  const sourceEnds: number[] = [];
  const targetStarts: number[] = [];
  const targetEnds: number[] = [];
  const parts: string[] = [];
  let read = 0;
  let written = 0;
  for (const edit of edits) {
    if (edit.start < read) continue; // The first of two that meet wins.
    parts.push(source.slice(read, edit.start), edit.text);
    written += edit.start - read;
    sourceStarts.push(edit.start);
    sourceEnds.push(edit.end);
    targetStarts.push(written);
    written += edit.text.length;
    targetEnds.push(written);
    read = edit.end;
  }
  parts.push(source.slice(read));
  const text = parts.join("");

  const cameFrom = (offset: number): Span => {
    const before = lastNotAbove(targetStarts, offset);
    const end = targetEnds[before] ?? 0;
    if (offset < end) return { start: sourceStarts[before] ?? 0, end: sourceEnds[before] ?? 0 };
    const start = (sourceEnds[before] ?? 0) + offset - end;
    return { start, end: start + 1 };
  };
  return {
    text,
    toSource: ({ start, end }) => {
      const from = start < text.length ? cameFrom(start).start : source.length;
      return { start: from, end: end > start ? cameFrom(end - 1).end : from };
    },
    toTarget: (offset) => {
      const before = lastNotAbove(sourceStarts, offset);
      const end = sourceEnds[before] ?? 0;
      return offset < end ? (targetStarts[before] ?? 0) : (targetEnds[before] ?? 0) + offset - end;
    },
  };
}
