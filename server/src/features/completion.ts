import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  MarkupKind,
  type TextEdit,
} from "vscode-languageserver";
import type { Figure } from "../model/figure";
import type { Language } from "../model/language";
import type { Span } from "../model/span";
import type { Offer } from "../verify/gap";
import { citationOf } from "../verify/messages/citation";
import { periodInWords } from "../verify/messages/period";
import type { Suggestion } from "../verify/suggest";
import type { CheckedDraft } from "./checked";
import { completeSources, type SourceOptions } from "./completeSources";
import { writeInPlaceOf } from "./figureFormat";
import { shortName } from "./inlayHints";
import { markdown, plain, type Writer } from "./markdown";

/** What completion is made from. */
export interface CompletionOptions extends SourceOptions {
  readonly offer: (gap: Span) => Offer | null;
  readonly write: (figure: Figure) => string;
  /** Asked for by key, not because something was typed. */
  readonly invoked: boolean;
}

/** Characters after which an editor asks by itself. */
export const triggers: readonly string[] = ["@", "^", " ", "は"];

// What snippets leave in the place of a figure.
const figureField = /…$/u;

const listed = 10;

const none: CompletionList = { isIncomplete: false, items: [] };

/** Completion at an offset: sources after `@` and `[^`, figures where the sentence waits for one. */
export function completionsAt(draft: CheckedDraft, offset: number, options: CompletionOptions): CompletionList {
  const line = draft.text.slice(draft.text.lastIndexOf("\n", offset - 1) + 1, offset);
  const citing = /((?<![\p{L}\p{M}\p{N}._%+-])@|\[\^)([\p{L}\p{M}\p{N}_:.#$%&+?<>~/-]*)$/u.exec(line);
  if (citing) return completeSources(draft, offset, citing[1] === "@" ? "key" : "footnote", citing[2] ?? "", options);
  return figuresAt(draft, offset, line, options);
}

// Words after which a figure is expected; after others nobody is disturbed who did not ask.
const expecting: Readonly<Record<Language, RegExp>> = {
  vi: /(?<![\p{L}\p{M}])(?:đạt|là|khoảng|hơn|gần|trên|dưới|tăng|giảm|chiếm|có|gồm|còn|lên|xuống|thêm|với|mức|giá|ký|đứng|khẩu|siêu|cấp)\s$/iu,
  en: /(?<![\p{L}\p{M}])(?:reached|was|were|is|are|of|to|by|at|totalled|totaled|about|nearly|over|under|up|down|rose|fell|had|worth|exceeded)\s$/iu,
  ja: /[はがで約]$/u,
};

/** A figure that comes unasked must be surely meant: of what the sentence speaks of, at its time. */
const sure = 3;

function figuresAt(draft: CheckedDraft, offset: number, line: string, options: CompletionOptions): CompletionList {
  const { text, prose, positions, language: told } = draft;
  const at = prose.view.toView(offset);
  const language = prose.sentences.findLast(({ start }) => start <= at)?.language ?? prose.language;
  if (!options.invoked && !expecting[language].test(line)) return none;
  const typed = figureField.exec(line)?.[0] ?? /\d[\d.,]*$/.exec(line)?.[0] ?? "";
  const gap = { start: offset - typed.length, end: text.charAt(offset) === "…" ? offset + 1 : offset };
  const offer = options.offer(gap);
  if (!offer) return none;
  const meant = options.invoked ? offer.suggestions : offer.suggestions.filter(({ score }) => score >= sure);
  const seen = new Set<string>();
  const write = options.markdown ? markdown : plain;
  const bound = offer.span.start < gap.start;
  const unitBehind = offer.span.end > gap.end;
  const items = meant.flatMap((one): CompletionItem[] => {
    const inPlace = bound || unitBehind ? writeInPlaceOf(offer.place, one.figure) : null;
    // Without a way to write it before the unit that stands there, nothing is better than two units.
    const value = inPlace ?? (unitBehind ? null : options.write(one.figure));
    const period = periodInWords(one.figure.period, told);
    const once = `${value} ${period}`;
    if (value === null || seen.has(once) || seen.size >= listed) return [];
    seen.add(once);
    return [itemOf(one, value, typed, period, told, write, seen.size, positions.range(offer.span))];
  });
  // What fits depends on every word before it.
  return { isIncomplete: true, items };
}

function itemOf(
  { document: { about, prose }, figure }: Suggestion,
  value: string,
  typed: string,
  period: string,
  language: Language,
  write: Writer,
  rank: number,
  range: TextEdit["range"],
): CompletionItem {
  const sentence = prose.sentences[figure.sentence];
  const place = sentence && prose.view.toOriginal(sentence);
  const { original } = prose.view;
  const quote = place
    ? write.quote({
        before: original.slice(place.start, figure.start),
        figure: original.slice(figure.start, figure.end),
        after: original.slice(figure.end, place.end),
      })
    : "";
  const documentation = [quote, write.text(citationOf(about, language))].filter(Boolean).join(write.paragraph);
  return {
    label: value,
    labelDetails: { description: [period, shortName(about)].filter(Boolean).join(" · ") },
    kind: CompletionItemKind.Value,
    detail: [period, shortName(about)].filter(Boolean).join(" · "),
    documentation: { kind: write === markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value: documentation },
    // Typed digits find it by its digits; before them a bound may stand.
    filterText: `${typed}${value}`,
    sortText: String(rank).padStart(2, "0"),
    ...(rank === 1 && { preselect: true }),
    textEdit: { range, newText: value },
  };
}
