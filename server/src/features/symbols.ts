import { type DocumentSymbol, SymbolKind } from "vscode-languageserver";
import { contains } from "../model/span";
import type { CheckedDraft } from "./checked";
import { frontMatterSpan, type Part, partsOf } from "./parts";
import { words } from "./words";

/** The outline: front matter and parts, each with what the check found under it. */
export function documentSymbols({ prose, positions, verdicts, language }: CheckedDraft): DocumentSymbol[] {
  const symbolOf = ({ title, heading, span, children }: Part): DocumentSymbol => {
    const under = verdicts.filter(({ figure }) => contains(span, figure)).map(({ verdict }) => verdict);
    return {
      name: title,
      ...(under.length > 0 && { detail: words[language].tally(under) }),
      kind: SymbolKind.String,
      range: positions.range(span),
      selectionRange: positions.range(heading),
      children: children.map(symbolOf),
    };
  };
  const front = frontMatterSpan(prose);
  const range = front && positions.range(front);
  return [
    ...(range
      ? [{ name: words[language].frontMatter, kind: SymbolKind.Namespace, range, selectionRange: range, children: [] }]
      : []),
    ...partsOf(prose).map(symbolOf),
  ];
}
