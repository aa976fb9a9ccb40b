import type { Period } from "../model/period";
import { contains, type Span } from "../model/span";
import type { Block, Prose } from "../text/prose";
import type { Said } from "./memo";

/** What a block starts from: its table heads, its list's lead-in, its heading; else the time last spoken of. */
export function inheritedBy({ blocks }: Prose, index: number, said: ReadonlyMap<number, Said>, latest: Said): Said {
  const block = blocks[index];
  const found = [block?.leadIn, ...(block?.headings.toReversed() ?? [])].flatMap((source) =>
    source === null || source === undefined ? [] : (said.get(source) ?? []),
  );
  const around: Said = {
    concept: found.find((one) => one.concept)?.concept ?? null,
    period: found.find((one) => one.period)?.period ?? latest.period,
    parties: found.find((one) => Object.keys(one.parties).length)?.parties ?? latest.parties,
  };
  return block?.heads ? ofHeads(block.heads, blocks, said, around) : around;
}

/** What a table's cell takes from its heads: what they say themselves, before what stands around the table. */
function ofHeads(heads: Heads, blocks: readonly Block[], said: ReadonlyMap<number, Said>, around: Said): Said {
  const own = [heads.column, heads.row].flatMap((index) => {
    const head = index === null ? undefined : blocks[index];
    const says = index === null ? undefined : said.get(index);
    return head && says ? [{ head, says }] : [];
  });
  return {
    concept:
      own.find(({ says }) => says.concept && !alike(says.concept, around.concept))?.says.concept ?? around.concept,
    period: own.find(({ head, says }) => names(head, says.period))?.says.period ?? around.period,
    parties: own.find(({ says }) => !alike(says.parties, around.parties))?.says.parties ?? around.parties,
  };
}

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

type Heads = NonNullable<Block["heads"]>;

const names = (head: Span, period: Period | null): boolean =>
  period?.mention !== undefined && contains(head, period.mention.at);

/** The head of a row or column: a time there only says when its cells hold. */
export const isHead = (block: Block | undefined): boolean =>
  block?.heads !== undefined && (block.heads.row === null || block.heads.column === null);

/** Does the head of the cell's row or column name this time? Then the cell states it. */
export const isOfHead = (period: Period, block: Block | undefined, { blocks }: Prose): boolean =>
  [block?.heads?.row, block?.heads?.column].some((index) => {
    const head = index === null || index === undefined ? undefined : blocks[index];
    return head !== undefined && names(head, period);
  });
