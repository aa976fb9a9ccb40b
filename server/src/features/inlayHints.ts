import type { InlayHint, Range } from "vscode-languageserver";
import type { SourceMetadata } from "../model/document";
import type { Verdict } from "../model/verdict";
import { oneLine } from "../text/one-line";
import { sourceInWords } from "../verify/messages/index";
import { isSilenced } from "../verify/silence";
import type { CheckedDraft, Places } from "./checked";

const longest = 24;

/** "Tổng cục Hải quan"; a long name leaves out what stands in brackets behind it, else it is cut at a word. */
export function shortName({ publisher, title, id }: SourceMetadata): string {
  const whole = oneLine(publisher ?? title ?? id);
  const name = whole.length > longest ? whole.replace(/(?<=\S)\s*[(（][^()（）]*[)）]?$/u, "") : whole;
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > longest / 2 ? space : longest).trimEnd()}…`;
}

/** How a source stands to the figure before it. */
const sign = ({ verdict }: Verdict): string | null => {
  switch (verdict) {
    case "supported":
      return "";
    case "refuted":
    case "outdated":
    case "conflicting":
      return "≠ ";
    case "not-enough-info":
      return null;
  }
};

/** Behind each figure, the short name of the source that decides on it, which leads there; `≠` where it says otherwise. */
export function inlayHints(draft: CheckedDraft, range: Range, places: Places): InlayHint[] {
  const { positions, verdicts, language } = draft;
  const [from, to] = [positions.offset(range.start), positions.offset(range.end)];
  return verdicts.flatMap((verdict): InlayHint[] => {
    const { figure, evidence } = verdict;
    const [best] = evidence;
    const before = sign(verdict);
    if (!best || before === null || isSilenced(verdict) || figure.end < from || figure.end > to) return [];
    const location = places.locate(best.document, best);
    const tooltip = `${sourceInWords(best.document, language)}: ${oneLine(best.sentence)}`;
    return [
      {
        position: positions.position(figure.end),
        label: [{ value: `${before}${shortName(best.document)}`, tooltip, ...(location && { location }) }],
        paddingLeft: true,
      },
    ];
  });
}
