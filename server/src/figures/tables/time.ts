import type { Prose, Sentence } from "../../text/prose";
import type { MentionContext } from "../mentions/found";
import type { TimeMention } from "../mentions/mention";
import { readMentions } from "../mentions/scan";
import { isHead, textOf, timeInFull } from "./heads";

/** A bare number in a column of times as the time it means: "10" under "Tháng"; `null` for any other cell. */
export function readTimeCell(
  prose: Prose,
  { block, start, end }: Sentence,
  context: MentionContext,
): TimeMention[] | null {
  const heads = prose.blocks[block]?.heads;
  if (!heads || heads.column === null || !isHead(prose, block)) return null;
  const full = timeInFull(prose.view.text.slice(start, end), textOf(prose, heads.column));
  if (full === null) return null;
  const [time] = readMentions(full, { start: 0, end: full.length }, context).filter((one) => one.kind === "time");
  if (!time) return null;
  const { period } = time;
  const at = { start, end };
  const placed = period && { ...period, ...(period.mention && { mention: { ...period.mention, at } }) };
  return [{ ...time, ...at, period: placed }];
}
