import { indexGlossary } from "../../figures/glossary-index";
import { partiesNamed } from "../../figures/subjects";
import type { Concept } from "../../model/figure";
import type { Glossary, GlossaryConcept } from "../../model/glossary";
import type { Language } from "../../model/language";

/**
 * `same`: one concept; `sibling`: parts of the same whole (exports and imports); `part`: one is a part of the other;
 * `different`: two concepts the glossary keeps apart; `unknown`: the glossary does not know one of them.
 */
export type ConceptMatch = "same" | "sibling" | "part" | "different" | "unknown";

export interface ConceptFamily {
  compare(claim: Concept | null, evidence: Concept | null): ConceptMatch;
  get(id: string | null | undefined): GlossaryConcept | undefined;
  /** The other parts of the whole it is a part of: of exports, imports. */
  siblings(id: string): readonly string[];
  /** What it is a part of, and what is a part of it: of trade, exports and imports. */
  parts(id: string): readonly string[];
  /** The parties that a text names, by id. */
  named(text: string, language: Language): ReadonlySet<string>;
}

/** Looks concepts up in a glossary once, for many comparisons. */
export function createConceptFamily(glossary: Glossary): ConceptFamily {
  const byId = new Map(glossary.concepts.map((concept) => [concept.id, concept]));
  const parent = (id: string): string | undefined => byId.get(id)?.partOf;
  const index = indexGlossary(glossary);
  const partsOf = new Map<string, string[]>();
  for (const { id, partOf } of glossary.concepts)
    if (partOf !== undefined) partsOf.set(partOf, [...(partsOf.get(partOf) ?? []), id]);
  return {
    named: (text, language) => partiesNamed(text.normalize("NFC"), language, index),
    get: (id) => (id ? byId.get(id) : undefined),
    siblings: (id) => (partsOf.get(parent(id) ?? "") ?? []).filter((one) => one !== id),
    parts: (id) => {
      const whole = parent(id);
      const parts = partsOf.get(id) ?? [];
      return whole === undefined ? parts : [whole, ...parts];
    },
    compare: (claim, evidence) => {
      if (!claim?.id || !evidence?.id) return "unknown";
      if (claim.id === evidence.id) return "same";
      if (parent(claim.id) === evidence.id || parent(evidence.id) === claim.id) return "part";
      const whole = parent(claim.id);
      return whole !== undefined && whole === parent(evidence.id) ? "sibling" : "different";
    },
  };
}
