import { type ReadDocument, readDocument } from "../../corpus/document";
import type { ReadingContext } from "../../figures/read";
import type { SourceInput } from "../../model/document";
import type { ConceptFamily } from "../compare/concept";
import { doubtsOf } from "./doubts";

/** Reads one source, and looks whether it says anything against itself. */
export function readSourceDocument(input: SourceInput, context: ReadingContext, concepts: ConceptFamily): ReadDocument {
  const document = readDocument(input, context);
  return doubtsOf(document, concepts).length > 0 ? { ...document, doubted: true } : document;
}
