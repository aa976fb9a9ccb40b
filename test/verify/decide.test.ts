import assert from "node:assert/strict";
import { decide, limitsFor } from "../../server/src/verify/decide";
import type { Pair } from "../../server/src/verify/situation";
import type { Turn } from "../../server/src/verify/turn";
import type { View } from "../../server/src/verify/view";
import { itemOf } from "./reading";

const pair = (agreement: number): Pair => ({
  item: itemOf("đạt 5 tỷ đồng"),
  score: 1,
  agreement,
  features: Array(13).fill(0),
});
const empty = { sentences: [], features: Array(10).fill(0) };

const turn: Turn = { token: 0, reason: "direction", own: "giảm", other: "tăng" };

/** A document that is so close and says so. */
const view = (closeness: number, says: "yes" | "no" | "nothing", over: Partial<View> = {}): View => ({
  situation: {
    equal: says === "yes" ? pair(1) : null,
    rival: says === "no" ? pair(0) : null,
    features: Array(23).fill(0),
  },
  odds: {
    supported: says === "yes" ? 0.95 : 0.03,
    refuted: says === "no" ? 0.9 : 0.02,
    unstated: says === "nothing" ? 0.95 : 0.05,
  },
  coverage: { ...empty, share: closeness, pairs: closeness },
  likelihood: closeness,
  clause: () => 0,
  turned: () => null,
  apart: () => 0,
  ...over,
});

describe("deciding by documents", () => {
  const rather = { supported: 0.03, refuted: 0.5, unstated: 0.47 };
  const rows: readonly [what: string, views: readonly View[], kind: ReturnType<typeof decide>["kind"]][] = [
    ["none: silent", [], "silent"],
    ["the closest says so: supported", [view(0.9, "yes")], "supported"],
    ["the closest says otherwise: refuted", [view(0.9, "no")], "refuted"],
    ["one that is hardly about it says otherwise: unsure", [view(0.3, "no")], "unsure"],
    ["one of many, fairly close by chance, says otherwise: unsure", [view(0.45, "no")], "unsure"],
    [
      "the closest says otherwise, one nearly as close says so: supported",
      [view(0.9, "no"), view(0.8, "yes")],
      "supported",
    ],
    [
      "the closest says otherwise, of what may be another event: unsure",
      [view(0.9, "no", { odds: rather, apart: () => 0.5 })],
      "unsure",
    ],
    [
      "the closest says otherwise, of hardly another event: refuted",
      [view(0.9, "no", { odds: rather, apart: () => 0.2 })],
      "refuted",
    ],
    ["the closest says otherwise, one far off says so: refuted", [view(0.9, "no"), view(0.5, "yes")], "refuted"],
    ["the closest says nothing, another says so: supported", [view(0.9, "nothing"), view(0.7, "yes")], "supported"],
    ["the closest says nothing, another says otherwise: silent", [view(0.9, "nothing"), view(0.7, "no")], "silent"],
    ["the closest speaks of it without a figure: numberless", [view(0.9, "nothing")], "numberless"],
    ["one that is hardly about it has no figure: silent", [view(0.3, "nothing")], "silent"],
    [
      "the number stands there, the statement does not: elsewhere",
      [view(0.9, "yes", { likelihood: 0.05 })],
      "elsewhere",
    ],
    [
      "the statement does not, but the number's own clause does: supported",
      [view(0.9, "yes", { likelihood: 0.05, clause: () => 0.8 })],
      "supported",
    ],
    ["nor hardly that clause: elsewhere", [view(0.9, "yes", { likelihood: 0.05, clause: () => 0.3 })], "elsewhere"],
    ["a word beside the number is turned: turned", [view(0.9, "yes", { turned: () => turn })], "turned"],
    [
      "a word is turned in a statement hardly made: turned",
      [view(0.9, "yes", { likelihood: 0.05, turned: () => turn })],
      "turned",
    ],
    [
      "turned in one, plain in another: supported",
      [view(0.9, "yes", { turned: () => turn }), view(0.9, "yes")],
      "supported",
    ],
  ];
  const limit = limitsFor("balanced", 300);
  for (const [what, views, kind] of rows) it(what, () => assert.equal(decide(views, limit).kind, kind));

  it("asks more likeness of the closest of many", () => {
    assert.equal(decide([view(0.45, "no")], limitsFor("balanced", 1)).kind, "refuted");
    assert.ok(limitsFor("find", 500).share > limitsFor("find", 5).share);
    assert.deepEqual(limitsFor("find", 300).share.toFixed(2), limitsFor("find", 100_000).share.toFixed(2));
  });
  it("flags less, the more cautious it is", () => {
    const doubtful = view(0.9, "no", { odds: { supported: 0.3, refuted: 0.4, unstated: 0.3 } });
    const kinds = (["find", "balanced", "neverCryWolf"] as const).map(
      (caution) => decide([doubtful], limitsFor(caution, 1)).kind,
    );
    assert.deepEqual(kinds, ["refuted", "refuted", "unsure"]);
  });
});
