import type { Concept, Parties } from "../model/figure";
import type { Span } from "../model/span";
import type { GlossaryIndex } from "./glossary-index";
import type { Grammar } from "./grammar";
import type { PartyRole } from "./locale";
import type { Passage } from "./passage";
import type { Found } from "./phrases";
import type { Subjects } from "./subjects";

/** Who a concept is always about, unless the text names a third ("người Việt Nam sinh sống tại Hàn Quốc"). */
export function alwaysAbout(concept: Concept | null, named: Parties, { byId }: GlossaryIndex): Parties {
  const parties = concept?.id ? byId.get(concept.id)?.parties : undefined;
  if (!parties) return named;
  const said = [named.of, named.from, named.to].flatMap((party) => party?.split("+") ?? []);
  return said.every((party) => party === parties.from || party === parties.to) ? parties : named;
}

/** A rank holds between two: "Japan is Viet Nam's largest donor", "Nhật Bản là nhà tài trợ lớn nhất của Việt Nam". */
export function partiesOfRank(passage: Passage, subjects: Subjects, named: Parties, grammar: Grammar): Parties {
  const all = [...new Set(takingPart(passage, subjects, grammar).map(({ value }) => value))];
  return all.length === 2 ? { of: all.sort().join("+") } : named;
}

/** Who is party to a figure, by the words beside their names: "của Việt Nam sang Nhật Bản" → from Viet Nam to Japan. */
export function partiesAt(passage: Passage, figure: Span, subjects: Subjects, grammar: Grammar): Parties {
  const { folded } = passage;
  const { named = subjects.parties } = subjects;
  const parties = takingPart(passage, subjects, grammar);
  const roles: { of?: string; from?: string; to?: string } = {};
  const pair = pairOf(parties, folded);
  // "Kim ngạch Việt Nam - Nhật Bản đạt …, trong đó Việt Nam xuất khẩu sang Nhật Bản …": two named anew say it closer.
  const anew = pair ? parties.filter((one) => one.start >= pair.end && one.end <= figure.start) : parties;
  if (pair && new Set(anew.map(({ value }) => value)).size < 2) return { of: pair.value };
  const nearestFirst = [...anew].sort((a, b) => distance(a, figure, folded) - distance(b, figure, folded));
  const [nearest, next] = nearestFirst;
  if (nearest && next && gives(next, nearest, named, passage, grammar))
    return { of: [nearest.value, next.value].sort().join("+") };
  // "Xuất sang Nhật Bản …, nhập từ Nhật Bản …": who has a part in it has no other.
  for (const party of nearestFirst) {
    const role = roleOf(party, named, passage, grammar);
    if (role !== "than" && !Object.values(roles).includes(party.value)) roles[role] ??= party.value;
  }
  // "exports of A to B" and "imports of A from B" are flows between the two.
  const { of, from, to } = roles;
  if (of !== undefined && of !== to && from === undefined && to !== undefined) return { from: of, to };
  if (of !== undefined && of !== from && to === undefined && from !== undefined) return { from, to: of };
  return roles;
}

/** Those it is only compared with left aside. */
const takingPart = (passage: Passage, { parties, named = parties }: Subjects, grammar: Grammar): Found<string>[] =>
  parties.filter((party) => roleOf(party, named, passage, grammar) !== "than");

/** A party's part by the words beside it; in "sang Nhật Bản và Hàn Quốc" that of the one it is joined to. */
function roleOf(
  party: Found<string>,
  parties: readonly Found<string>[],
  passage: Passage,
  grammar: Grammar,
): PartyRole {
  const { folded, start, end } = passage;
  // "対日輸出", "訪日": the name holds the word for its part.
  const inside = grammar.roleBefore.at(folded, party.start, party.end);
  if (inside && grammar.turned.at(folded, party.end, end)) return "from";
  const own =
    inside ?? grammar.roleBefore.before(folded, party.start, start) ?? grammar.roleAfter.after(folded, party.end, end);
  if (own) return own.value;
  const one = parties[parties.indexOf(party) - 1];
  const join = one && grammar.lists.after(folded, one.end, party.start);
  if (!one || !join || folded.slice(join.end, party.start).trim() !== "") return "of";
  const shared = roleOf(one, parties, passage, grammar);
  // "Sau Hàn Quốc, Nhật Bản có …": whom a sentence begins to compare with is joined to nobody by a comma.
  const opens = shared === "than" && parties[0] === one && /^[,、]/.test(folded.slice(one.end).trimStart());
  return opens ? "of" : shared;
}

/** "Japan has provided Viet Nam with …": a giver and a receiver without a word between them that says so are both party to it. */
function gives(
  one: Found<string>,
  other: Found<string>,
  named: readonly Found<string>[],
  passage: Passage,
  grammar: Grammar,
): boolean {
  const between = passage.folded.slice(one.end, other.start);
  return (
    one.end < other.start &&
    one.value !== other.value &&
    / (?:has|had|have|gave|provided|granted|lent|offered|extended|sent|supplied) /.test(between) &&
    between.length <= 24 &&
    [one, other].every((party) => roleOf(party, named, passage, grammar) === "of")
  );
}

// Whom the figure's own part of the sentence names comes before whom another part does: "500 to Japan; 52 to the Republic of Korea".
const behind = 1000;
const apart = 10_000;

function distance(party: Span, figure: Span, folded: string): number {
  const isBefore = party.end <= figure.start;
  const between = isBefore ? folded.slice(party.end, figure.start) : folded.slice(figure.end, party.start);
  return between.length + (isBefore ? 0 : behind) + (/[;；]/.test(between) ? apart : 0);
}

/** "Việt Nam - Nhật Bản": a pair has no direction, so it is one party. */
function pairOf(
  parties: readonly Found<string>[],
  folded: string,
): { readonly value: string; readonly end: number } | null {
  for (const [i, one] of parties.entries()) {
    const next = parties[i + 1];
    if (next && next.value !== one.value && /^(?: ?[-–・] ?| và | and |と|・)$/.test(folded.slice(one.end, next.start)))
      return { value: [one.value, next.value].sort().join("+"), end: next.end };
  }
  return null;
}
