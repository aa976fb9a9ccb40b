import type { Parties } from "../../model/figure";

/** `partly`: they have someone in common and nothing says otherwise ("Japan's loans", "Japan's loans to Viet Nam"). */
export type PartyMatch = "same" | "partly" | "compatible" | "swapped" | "different";

const roles = ["of", "from", "to"] as const;

// Asked again with every figure that one is held against.
const known = new WeakMap<Parties, ReadonlySet<string>>();

/** Everyone a figure is about; a pair ("japan+viet-nam") is two. */
export function everyone(parties: Parties): ReadonlySet<string> {
  const found = known.get(parties) ?? new Set(roles.flatMap((role) => parties[role]?.split("+") ?? []));
  known.set(parties, found);
  return found;
}

/** From whom to whom; whose it is, is the end left unsaid: "Viet Nam's exports to Japan" run from Viet Nam. */
const ends = ({ of, from, to }: Parties): readonly [string | undefined, string | undefined] => [
  from ?? (to && of),
  to ?? (from && of),
];

/** One and the same at opposite ends, and nobody else. */
const isOneWay = (here?: string, beyond?: string, there?: string, further?: string): boolean =>
  here !== undefined && here === there && beyond === undefined && further === undefined;

/**
 * Who it is about. `swapped`: exports of A to B against exports of B to A; `different`: another country in the same role.
 * What one side leaves unsaid is compatible; the trade of A and B and what goes from A to B are about the same two.
 */
export function compareParties(claim: Parties, evidence: Parties): PartyMatch {
  const [from, to] = ends(claim);
  const [start, end] = ends(evidence);
  if (from && to && from === end && to === start && from !== to) return "swapped";
  // "From Japan" against "to Japan", the other end unsaid in both.
  if (isOneWay(from, to, end, start) || isOneWay(to, from, start, end)) return "swapped";
  const ours = everyone(claim);
  const theirs = everyone(evidence);
  let common = 0;
  for (const party of ours) if (theirs.has(party)) common++;
  if (common > 0 && common === ours.size && common === theirs.size) return "same";
  // The trade of A and B against that of A and C: each has someone the other has not.
  if (common > 0 && common < ours.size && common < theirs.size) return "different";
  // Of a third one, where the other says from whom to whom.
  if (common === 0 && ours.size > 0 && theirs.size > 0 && ((from && to) || (start && end))) return "different";
  let shared = 0;
  for (const role of roles) {
    if (claim[role] === undefined || evidence[role] === undefined) continue;
    if (claim[role] !== evidence[role]) return common > 0 && role === "of" ? "partly" : "different";
    shared++;
  }
  return shared > 0 ? "same" : common > 0 ? "partly" : "compatible";
}
