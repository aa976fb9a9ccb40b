import assert from "node:assert/strict";
import type { Parties } from "../../../server/src/model/figure";
import { compareParties, type PartyMatch } from "../../../server/src/verify/compare/parties";

const [japan, korea, vietNam] = ["japan", "south-korea", "viet-nam"];

describe("who two figures are about", () => {
  const rows: readonly [what: string, draft: Parties, source: Parties, match: PartyMatch][] = [
    ["exports of Viet Nam to Japan, twice", { from: vietNam, to: japan }, { from: vietNam, to: japan }, "same"],
    ["imports from Japan, exports to Japan", { from: japan }, { to: japan }, "swapped"],
    ["and the other way about", { to: japan }, { from: japan }, "swapped"],
    ["exports to Japan, Viet Nam's exports to Japan", { to: japan }, { from: vietNam, to: japan }, "same"],
    ["Japan's projects, Korea's projects in Viet Nam", { of: japan }, { from: korea, to: vietNam }, "different"],
    ["Japan's projects, Japan's projects in Viet Nam", { of: japan }, { from: japan, to: vietNam }, "partly"],
    // What one leaves unsaid the other may say: Viet Nam's exports, and exports to Japan.
    ["Viet Nam's exports, exports to Japan", { of: vietNam }, { to: japan }, "compatible"],
    ["nobody named, exports to Japan", {}, { to: japan }, "compatible"],
  ];
  for (const [what, draft, source, match] of rows)
    it(`${what}: ${match}`, () => assert.equal(compareParties(draft, source), match));
});
