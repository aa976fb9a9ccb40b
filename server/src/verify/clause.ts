import { clauses } from "../text/clauses";
import type { Statement } from "./statement";

// A clause whose words weigh less in all names no subject: "tăng 5,5%" leans on what stands before it.
const least = 1.5;

/**
 * The clause of a statement that a figure stands in, as a statement of its own; `null` where the sentence says one thing only.
 *
 * Clauses part only between figures, and what stands between two leads up to the second: "vở diễn ra mắt ngày 22/9, tại Huế, diễn 3
 * đêm" → "vở diễn ra mắt ngày 22/9" and "tại Huế, diễn 3 đêm". One with hardly a word of its own takes in those before it.
 * `center`: the figure's token; `text`: the draft's view.
 */
export function clauseOf(statement: Statement, center: number, text: string): Statement | null {
  const { first, end, from, wordAt, own } = statement;
  const parts = partsOf(statement, text);
  let at = parts.findLastIndex((begin) => begin <= center);
  const until = parts[at + 1] ?? end;
  while (at > 0 && weightOf(statement, parts[at] ?? first, until) < least) at--;
  const begin = parts[at] ?? first;
  if (begin === first && until === end) return null;
  const mine = new Uint8Array(own.length);
  for (let token = begin; token < until; token++) mine[wordAt[token - from] ?? 0] = 1;
  return { ...statement, first: begin, end: until, own: mine };
}

/** The first token of each part that has a figure. */
function partsOf({ stream, first, end }: Statement, text: string): number[] {
  const stop = stream.at[end] ?? text.length;
  const joints = clauses(text, { start: stream.at[first] ?? 0, end: stop }).map(({ start }) => start);
  const parts = [first];
  let counted = false;
  let next = 0;
  for (let token = first; token < end; token++) {
    const at = stream.at[token] ?? 0;
    let begins = false;
    for (; (joints[next] ?? stop) <= at; next++) begins = true;
    if (begins && counted) {
      parts.push(token);
      counted = false;
    }
    const item = stream.items[stream.itemAt[token] ?? -1];
    counted ||= item !== undefined && !item.period && !item.bare;
  }
  // What stands behind the last figure belongs to it.
  if (!counted && parts.length > 1) parts.pop();
  return parts;
}

/** What its words weigh, figures left aside. */
function weightOf({ stream }: Statement, begin: number, end: number): number {
  let sum = 0;
  for (let token = begin; token < end; token++) if ((stream.itemAt[token] ?? -1) < 0) sum += stream.weights[token] ?? 0;
  return sum;
}
