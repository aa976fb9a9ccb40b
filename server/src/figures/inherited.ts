import type { Concept, Parties } from "../model/figure";
import type { Period } from "../model/period";
import { contains } from "../model/span";
import type { Prose } from "../text/prose";
import type { GlossaryIndex } from "./glossary-index";
import type { Said } from "./memo";
import { headsOf } from "./tables/heads";
import { ofHeads } from "./tables/inherit";

/** What a block starts from: its table's heads, its list's lead-in, its heading; else the time last spoken of. */
export function inheritedBy(
  prose: Prose,
  index: number,
  said: ReadonlyMap<number, Said>,
  latest: Said,
  glossary: GlossaryIndex,
): Said {
  const block = prose.blocks[index];
  const heads = headsOf(prose, index);
  const above = block?.headings.toReversed() ?? [];
  const leads = heads ? heads.captions : [block?.leadIn ?? -1];
  const sources = [...leads, ...above];
  let concept: Concept | null = null;
  let parties: Parties | null = null;
  for (const source of sources) {
    const one = said.get(source);
    concept ??= one?.concept ?? null;
    if (one && !parties && Object.keys(one.parties).length > 0) parties = one.parties;
  }
  // A heading tells the time only if it names one: what was spoken of before it is older than what stands between.
  const names = (source: number): boolean => {
    const at = said.get(source)?.period?.mention?.at;
    const home = prose.blocks[source];
    return at !== undefined && home !== undefined && (leads.includes(source) || contains(home, at));
  };
  const time = sources.find(names);
  const around: Said = {
    concept,
    period: (time === undefined ? null : said.get(time)?.period) ?? latest.period,
    parties: parties ?? latest.parties,
  };
  return heads ? ofHeads(prose, heads, said, around, above, glossary) : around;
}

/** Does a head of the cell name this time? Then the cell states it. */
export function isOfHead(period: Period, index: number, prose: Prose): boolean {
  const heads = headsOf(prose, index);
  return [heads?.column ?? null, ...(heads?.rows ?? [])].some((at) => {
    const head = at === null ? undefined : prose.blocks[at];
    return head !== undefined && period.mention !== undefined && contains(head, period.mention.at);
  });
}
