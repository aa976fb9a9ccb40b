import { type Fragment, isWide, rowsOf } from "./fragment";

/** Lines that a column of prose has at least. */
const leastLines = 5;

// In letters: what a line of prose in a column holds; cells of a table hold less. A wide letter counts for two.
const leastLength = 22;

const lengthOf = (text: string): number => Array.from(text).reduce((sum, letter) => sum + (isWide(letter) ? 2 : 1), 0);

/** Is it prose: lines of some length and most of one width, few of them figures alone? */
function isProse(fragments: readonly Fragment[]): boolean {
  const rows = rowsOf(fragments);
  if (rows.length < leastLines) return false;
  const lengths = rows.map((row) => lengthOf(row.map(({ text }) => text).join(" "))).sort((a, b) => a - b);
  return (lengths[Math.floor(lengths.length / 2)] ?? 0) >= leastLength;
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly lines: number;
}

/** The longest run of fragments (by `y`) that leave a strip free from top to bottom, with lines on either side of it. */
function longestRun(sorted: readonly Fragment[], left: number, right: number): Cut | null {
  let best: Cut | null = null;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    const before = new Set<number>();
    const after = new Set<number>();
    for (; to < sorted.length; to++) {
      const fragment = sorted[to];
      if (!fragment || (fragment.left < right && fragment.right > left)) break;
      (fragment.right <= left ? before : after).add(Math.round(fragment.y));
    }
    const lines = Math.min(before.size, after.size);
    if (lines >= leastLines && lines > (best?.lines ?? 0)) best = { from, to, lines };
    from = to + 1;
  }
  return best;
}

/**
 * Cuts a page into parts in the order in which they are read: what stands above two columns of prose, the left one, the right
 * one, what stands below. A table's columns are no columns of prose and stay together.
 */
export function partsOf(fragments: readonly Fragment[], depth = 0): (readonly Fragment[])[] {
  if (fragments.length < leastLines * 2 || depth > 8) return [fragments];
  const sorted = fragments.toSorted((a, b) => a.y - b.y);
  const edges = new Map<number, number>();
  for (const { left } of sorted) edges.set(Math.round(left), (edges.get(Math.round(left)) ?? 0) + 1);
  const size = sorted[Math.floor(sorted.length / 2)]?.size ?? 10;
  let best: (Cut & { readonly edge: number }) | null = null;
  for (const [edge, count] of edges) {
    if (count < leastLines) continue;
    const run = longestRun(sorted, edge - size * 0.9, edge - 1);
    if (!run || run.lines <= (best?.lines ?? 0)) continue;
    const within = sorted.slice(run.from, run.to);
    if (isProse(within.filter((one) => one.left < edge - 1)) && isProse(within.filter((one) => one.left >= edge - 1)))
      best = { ...run, edge };
  }
  if (!best) return [fragments];
  const { from, to, edge } = best;
  const within = sorted.slice(from, to);
  return [
    sorted.slice(0, from),
    within.filter((one) => one.left < edge - 1),
    within.filter((one) => one.left >= edge - 1),
    sorted.slice(to),
  ]
    .filter((part) => part.length > 0)
    .flatMap((part) => partsOf(part, depth + 1));
}

/**
 * Where a column's lines end: where most of them do that are long; of a few lines nobody knows, and the page's right margin is
 * taken to be no wider than its left one.
 */
export function edgeOf(part: readonly Fragment[], page: { readonly width: number }, isWhole: boolean): number {
  const rows = rowsOf(part);
  const rights = rows.map((row) => row.at(-1)?.right ?? 0).sort((a, b) => a - b);
  const usual = rights[Math.floor(rights.length * 0.95)] ?? 0;
  const left = Math.min(...part.map((fragment) => fragment.left));
  return isWhole && rows.length < 12 ? Math.max(usual, page.width - left) : usual;
}
