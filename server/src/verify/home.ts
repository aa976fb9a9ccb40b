import type { Figure, Parties } from "../model/figure";
import type { Prose } from "../text/prose";
import { everyone } from "./compare/parties";

/** The two that a draft is about, as a pair ("japan+viet-nam"). */
export type Home = string;

/**
 * Whom a draft is about, where nearly all its figures that name a party name the same two: what goes unsaid there
 * ("kim ngạch hai chiều", "Japan is the largest donor", 両国) is said of them. `null` for a paper about many.
 */
export function homeOf(figures: readonly Figure[]): Home | null {
  const sets = figures.map(({ parties }) => everyone(parties)).filter(({ size }) => size > 0);
  const counts = new Map<string, number>();
  for (const set of sets) for (const party of set) counts.set(party, (counts.get(party) ?? 0) + 1);
  const [first, second] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  if (!first || !second) return null;
  const [one, other] = [first[0], second[0]];
  const theirs = sets.filter((set) => [...set].every((party) => party === one || party === other)).length;
  const both = sets.some((set) => set.has(one) && set.has(other));
  return both && theirs >= sets.length * 0.75 ? [one, other].sort().join("+") : null;
}

/** The parties of a figure with what it leaves unsaid filled in; `null` where it says all, or names a third. */
export function atHome({ parties }: Figure, home: Home): Parties | null {
  const { of, from, to } = parties;
  const other = (party: string): string | undefined => home.split("+").find((one) => one !== party);
  const isOurs = (party: string): boolean => home.split("+").includes(party);
  const said = [of, from, to].filter((party) => party !== undefined);
  const [only] = said;
  if (only === undefined) return { of: home };
  const rest = said.length === 1 && isOurs(only) ? other(only) : undefined;
  if (rest === undefined) return null;
  if (of !== undefined) return { of: home };
  return from !== undefined ? { from, to: rest } : { from: rest, to: only };
}

const wider =
  /thế giới|toàn cầu|khu vực|châu |đông nam á|asean|world|global|region|asia|europe|世界|アジア|地域|欧州|各国/iu;

/** Does the figure's sentence speak of more than two: "the world's third-largest economy"? */
export const isWider = ({ sentence }: Figure, { sentences, view }: Prose): boolean => {
  const home = sentences[sentence];
  return home !== undefined && wider.test(view.text.slice(home.start, home.end));
};
