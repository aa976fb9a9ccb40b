import type { SourceDocument } from "../document";

/** What a source's standing among others is told by. */
export interface Standing {
  readonly id: string;
  /** ISO day; "" where none is known. */
  readonly day: string;
  readonly doubted: boolean;
}

export const standingOf = ({ about, doubted }: Pick<SourceDocument, "about" | "doubted">): Standing => ({
  id: about.id,
  day: about.publishedOn ?? "",
  doubted,
});

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byCodeUnits(a.id, b.id);

/** Sound sources first, then the newest, undated ones last, then by id. */
export const byStanding = (a: Standing, b: Standing): number =>
  Number(a.doubted) - Number(b.doubted) || byCodeUnits(b.day, a.day) || byId(a, b);
