import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import type { Span } from "../model/span";
import type { CheckedDraft } from "./checked";
import { frontMatterSpan, type Part, partsOf } from "./parts";

const flat = (parts: readonly Part[]): Part[] => parts.flatMap((part) => [part, ...flat(part.children)]);

/** What can be folded away: the front matter, each part, each passage the writer marked to be ignored. */
export function foldingRanges({ prose, positions }: CheckedDraft): FoldingRange[] {
  const fold = ({ start, end }: Span, kind?: FoldingRangeKind): FoldingRange[] => {
    const [startLine, endLine] = [positions.position(start).line, positions.position(end).line];
    return endLine > startLine ? [{ startLine, endLine, ...(kind && { kind }) }] : [];
  };
  const front = frontMatterSpan(prose);
  return [
    ...(front ? fold(front, FoldingRangeKind.Region) : []),
    ...flat(partsOf(prose)).flatMap(({ span }) => fold(span)),
    ...prose.ignored.spans.flatMap((span) => fold(prose.view.toOriginal(span), FoldingRangeKind.Comment)),
  ];
}
