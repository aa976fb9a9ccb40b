import { type Hover, MarkupKind } from "vscode-languageserver";
import type { SourceMetadata } from "../model/document";
import type { Language } from "../model/language";
import type { Span } from "../model/span";
import type { Evidence, Verdict } from "../model/verdict";
import type { HistoryPoint } from "../verify/history";
import { sourceInWords } from "../verify/messages/index";
import { dayInWords } from "../verify/messages/period";
import { placeInWords } from "../verify/messages/place";
import { titles } from "../verify/messages/titles";
import { isRuleCode } from "../verify/rules";
import { type CheckedDraft, type Places, verdictAt } from "./checked";
import { historyRows } from "./history";
import { shortName } from "./inlayHints";
import { type Marked, markdown, plain, type Writer, webAddress } from "./markdown";
import { words } from "./words";

export interface HoverOptions {
  /** The client shows Markdown (else plain text). */
  readonly markdown: boolean;
  /** The client shows diagnostics above the hover; only what is supported has none that says its message. */
  readonly diagnosticsInHover?: boolean;
  /** What the sources say over time of what the figure measures. */
  readonly history?: (verdict: Verdict) => readonly HistoryPoint[];
}

const mark = ({ sentence, sentenceStart, start, end }: Evidence): Marked => {
  const inside = (offset: number): number => Math.max(0, Math.min(offset - sentenceStart, sentence.length));
  const [from, to] = [inside(start), inside(end)];
  return { before: sentence.slice(0, from), figure: sentence.slice(from, to), after: sentence.slice(to) };
};

/** A link that opens the passage: `file:///…/a.md#L12,5`, as VS Code reads fragments; others open the file. */
function titleOf(source: SourceMetadata, span: Span, places: Places, write: Writer): string {
  const title = source.title ?? source.id;
  const place = places.locate(source, span);
  if (!place) return write.text(title);
  const { line, character } = place.range.start;
  return write.link(title, `${place.uri}#L${line + 1},${character + 1}`);
}

function citation(evidence: Evidence, places: Places, write: Writer, language: Language): string {
  const { publisher, publishedOn, url } = evidence.document;
  const address = webAddress(url);
  return [
    titleOf(evidence.document, evidence, places, write),
    evidence.place && write.text(placeInWords(evidence.place, language)),
    publisher && write.text(publisher),
    publishedOn && write.text(dayInWords(publishedOn, language)),
    address && write.link(address.hostname, address.href),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** What the rule is called, where that says more than the verdict itself. */
const nameOf = ({ verdict, rule }: Verdict, language: Language): string[] =>
  (verdict === "refuted" || verdict === "not-enough-info") && isRuleCode(rule) ? [titles[language][rule]] : [];

/** A small history: a line of blocks, and period, value and source row by row; nothing where there is one value or none. */
function historyOf(verdict: Verdict, options: HoverOptions, places: Places, write: Writer, language: Language): string {
  const { rows, line } = historyRows(verdict, options.history?.(verdict) ?? [], language);
  if (rows.length < 2) return "";
  const title = `${write.text(words[language].history)}${line && ` ${line}`}`;
  const cells = rows.map(({ period, value, point, now }): readonly [string, string, string] => [
    write.text(period),
    now ? write.bold(value) : write.text(value),
    [
      titleOf({ ...point.document, title: shortName(point.document) }, point, places, write),
      point.others > 0 ? write.text(`+${point.others}`) : "",
    ]
      .filter(Boolean)
      .join(" "),
  ]);
  return write.table(title, cells);
}

/** Further sources are named up to here; the list of all is in the report. */
const listed = 5;

/** The verdict on the figure at an offset, with its citation; `null` where no figure stands. */
export function hoverAt(draft: CheckedDraft, offset: number, places: Places, options: HoverOptions): Hover | null {
  const verdict = verdictAt(draft, offset);
  if (!verdict) return null;
  const write = options.markdown ? markdown : plain;
  const { language } = draft;
  const say = words[language];
  const [best, ...others] = verdict.evidence;
  const other = (evidence: Evidence): string =>
    write.item(
      `${write.text(evidence.agrees ? say.alsoAgree : say.alsoDiffer)}: ${write.bold(evidence.text)} · ${titleOf(evidence.document, evidence, places, write)} · ${write.text(sourceInWords(evidence.document, language))}`,
    );
  const parts = [
    [write.bold(say.verdict[verdict.verdict]), ...nameOf(verdict, language).map(write.text)].join(" · "),
    options.diagnosticsInHover && verdict.verdict !== "supported" ? "" : write.text(verdict.message),
    ...(best ? [write.quote(mark(best)), citation(best, places, write, language)] : []),
    ...(best?.derivation ? [`${write.text(say.computed)}: ${write.text(best.derivation)}`] : []),
    ...(best?.doubt ? [`${write.text(say.doubt)}: ${write.text(best.doubt)}`] : []),
    others.slice(0, listed).map(other).join("\n"),
    historyOf(verdict, options, places, write, language),
  ];
  return {
    contents: {
      kind: options.markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: parts.filter((part) => part !== "").join(write.paragraph),
    },
    range: draft.positions.range(verdict.figure),
  };
}
