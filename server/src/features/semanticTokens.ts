import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from "vscode-languageserver";
import type { Span } from "../model/span";
import type { CheckedDraft } from "./checked";

const types = ["figure", "target", "period", "citation"] as const;
const modifiers = ["supported", "refuted"] as const;
type Type = (typeof types)[number];
type Modifier = (typeof modifiers)[number];

/** Our own kinds of words; `package.json` says which scopes stand in where a theme does not know them. */
export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

interface Token extends Span {
  readonly type: Type;
  readonly modifier?: Modifier;
}

const modifierOf = (verdict: string): { modifier?: Modifier } =>
  verdict === "supported" || verdict === "refuted" ? { modifier: verdict } : {};

function tokensOf({ prose, verdicts }: CheckedDraft): Token[] {
  const figures = verdicts.map(
    ({ figure: { start, end, kind, modality }, verdict }): Token => ({
      start,
      end,
      type: kind === "date" ? "period" : modality === "target" ? "target" : "figure",
      ...modifierOf(verdict),
    }),
  );
  const periods = verdicts.flatMap(({ figure: { period } }): Token[] =>
    period?.mention ? [{ ...prose.view.toOriginal(period.mention.at), type: "period" }] : [],
  );
  const citations = prose.citations.map(({ start, end }): Token => ({ start, end, type: "citation" }));
  return apart([...figures, ...citations, ...periods]);
}

/** Tokens in order, none over another: a period that a figure holds in its own words gives way to the figure. */
function apart(tokens: readonly Token[]): Token[] {
  const rank = ({ type }: Token): number => (type === "period" ? 1 : 0);
  const kept: Token[] = [];
  for (const token of [...tokens].sort((a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end)) {
    const last = kept.at(-1);
    if (token.end <= token.start) continue;
    if (!last || last.end <= token.start) kept.push(token);
    else if (rank(token) < rank(last)) kept[kept.length - 1] = token;
  }
  return kept;
}

/** Figures, goals, periods and citations as semantic tokens; one that runs over a line's end is told line by line. */
export function semanticTokens(draft: CheckedDraft): SemanticTokens {
  const { positions, text } = draft;
  const builder = new SemanticTokensBuilder();
  for (const { start, end, type, modifier } of tokensOf(draft))
    for (const piece of text.slice(start, end).matchAll(/[^\r\n]+/g)) {
      const from = start + piece.index;
      const range = positions.range({ start: from, end: from + piece[0].length });
      const { line, character } = range.start;
      const modified = modifier ? 1 << modifiers.indexOf(modifier) : 0;
      builder.push(line, character, range.end.character - character, types.indexOf(type), modified);
    }
  return builder.build();
}
