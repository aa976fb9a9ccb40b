import type { Location } from "vscode-languageserver";
import { type CheckedDraft, type Places, verdictAt } from "./checked";

/** The passages in the sources that speak of the figure at an offset, best first: where an editor goes to on *Go to Definition*. */
export function sourcesOf(draft: CheckedDraft, offset: number, places: Places): Location[] {
  const evidence = verdictAt(draft, offset)?.evidence ?? [];
  return evidence.map((one) => places.locate(one.document, one)).filter((place) => place !== null);
}
