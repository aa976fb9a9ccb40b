import type { DocumentLink, Location } from "vscode-languageserver";
import type { SourceMetadata } from "../model/document";
import type { Citation } from "../text/citations";
import { sourceInWords } from "../verify/messages/index";
import type { CheckedDraft, Places } from "./checked";

/** The sources a key stands for. */
export type Sources = (key: string) => readonly SourceMetadata[];

/** The citation at an offset of the original. */
export const citationAt = ({ prose }: CheckedDraft, offset: number): Citation | undefined =>
  prose.citations.find(({ start, end }) => start <= offset && offset <= end);

const top = { start: 0, end: 0 };

/** Where the source that is cited at an offset begins; empty where nothing is cited there, or nothing known. */
export const citedAt = (draft: CheckedDraft, offset: number, sources: Sources, places: Places): Location[] =>
  sources(citationAt(draft, offset)?.key ?? "").flatMap((source) => places.locate(source, top) ?? []);

/** Citations as links that open their source. */
export const citationLinks = (
  { prose, positions, language }: CheckedDraft,
  sources: Sources,
  places: Places,
): DocumentLink[] =>
  prose.citations.flatMap((citation) => {
    const [source] = sources(citation.key);
    const place = source && places.locate(source, top);
    if (!place) return [];
    const tooltip = [source.title, sourceInWords(source, language)].filter(Boolean).join(" · ");
    return [{ range: positions.range(citation), target: place.uri, tooltip }];
  });
