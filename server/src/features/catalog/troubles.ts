import type { Location } from "vscode-languageserver";
import type { Corpus } from "../../engine";
import type { Language } from "../../model/language";
import { oneLine } from "../../text/one-line";
import { auditWords } from "../../verify/messages/audit";
import type { FindingKind, Place, SourceFinding } from "../../verify/sources/audit";
import type { Places } from "../checked";

/** What a corpus says against itself, ready to be listed. */
export interface AuditTrouble {
  readonly kind: FindingKind;
  /** "Hải quan: 24,6 tỷ USD ≠ JETRO: 24,9 tỷ USD" */
  readonly message: string;
  readonly places: readonly Location[];
}

/** Pairs of copies are looked for among all sources: beyond this many the writer would wait for it. */
export const mostAudited = 2000;

const inWords = ({ document: { about }, figure }: Place): string => {
  const name = about.title ?? about.id;
  return oneLine(figure ? `${name}: ${figure.text}` : name);
};

function messageOf({ kind, places, detail }: SourceFinding, language: Language): string {
  const [first] = places;
  switch (kind) {
    case "itself":
      return oneLine(`${first.document.about.title ?? first.document.about.id}: ${detail}`);
    case "each-other":
      return places.map(inWords).join(" ≠ ");
    case "falling":
      return places.map(inWords).join(" > ");
    case "copy":
      return `${places.map(inWords).join(" = ")} (${auditWords[language].common(detail)})`;
  }
}

/** Sources that contradict themselves or each other, and copies; none for a corpus of more than `mostAudited` sources. */
export function auditTroubles(corpus: Corpus, language: Language, at: Places): AuditTrouble[] {
  if (corpus.documents > mostAudited) return [];
  return corpus.audit().map((finding) => ({
    kind: finding.kind,
    message: messageOf(finding, language),
    places: finding.places.flatMap(
      ({ document, figure }) => at.locate(document.about, figure ?? { start: 0, end: 0 }) ?? [],
    ),
  }));
}
