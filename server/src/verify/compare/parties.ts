import type { Parties } from "../../model/figure";

export type PartyMatch = "same" | "compatible" | "swapped" | "different";

/**
 * Who it is about. `swapped`: exports of A to B against exports of B to A; `different`: another country in the same role.
 * What one side leaves unsaid is compatible.
 */
export function compareParties(claim: Parties, evidence: Parties): PartyMatch {
  if (claim.from && claim.to && claim.from === evidence.to && claim.to === evidence.from && claim.from !== claim.to)
    return "swapped";
  let shared = 0;
  for (const role of ["of", "from", "to"] as const) {
    const ours = claim[role];
    const theirs = evidence[role];
    if (ours === undefined || theirs === undefined) continue;
    if (ours !== theirs) return "different";
    shared++;
  }
  return shared > 0 ? "same" : "compatible";
}
