import type { Item } from "../corpus/stream/items";
import type { Stream } from "../corpus/stream/stream";
import type { Figure } from "../model/figure";
import type { Verdict } from "../model/verdict";
import { Memo } from "../text/memo";
import type { Prose } from "../text/prose";
import { reach } from "./statement";

/** What the passages say of one item of a statement. */
export interface Heard {
  readonly verdict: Verdict;
  readonly refuted: boolean;
}

/** Kept from one check of a draft to the next, for one corpus, one glossary and one caution. */
export interface JudgingMemo {
  /** By statement: one for each of its items. */
  readonly statements: Memo<readonly Heard[]>;
  /** By figure. */
  readonly concepts: Memo<Verdict | null>;
}

export const createJudgingMemo = (): JudgingMemo => ({ statements: new Memo(), concepts: new Memo() });

/** The same verdict on the same figure, read again at another place. */
export const onto = (figure: Figure, verdict: Verdict): Verdict =>
  verdict.figure === figure ? verdict : { ...verdict, figure };

/** All of a figure that a verdict can depend on: everything but its place. */
function meaning({ start, end, at, sentence, period, ...rest }: Figure): object {
  return { ...rest, period: period && { ...period, mention: period.mention?.calendar } };
}

/** Equal for equal statements: their words with those around them, where sentences begin, and their figures. */
export function statementKey({ view }: Prose, stream: Stream, sentence: number, own: readonly Item[]): string {
  const first = stream.begins[sentence] ?? 0;
  const end = stream.begins[sentence + 1] ?? first;
  const from = Math.max(0, first - reach);
  const to = Math.min(stream.ids.length, end + reach);
  const base = stream.at[from] ?? 0;
  const parts: unknown[] = [view.text.slice(base, stream.at[to]), first - from, end - from];
  for (let token = from; token < to; token++) {
    if (token > from && stream.sentences[token] !== stream.sentences[token - 1]) parts.push(token - from);
    const item = stream.items[stream.itemAt[token] ?? -1];
    if (item) parts.push(token - from, item.kind, item.key, item.core.start - base, item.core.end - base);
  }
  for (const { figure, period, spelled, calendar, until } of own)
    parts.push(meaning(figure), period, spelled, calendar, until);
  return JSON.stringify(parts);
}

/** Equal for equal figures in equal sentences. */
export function figureKey({ view, sentences }: Prose, figure: Figure): string {
  const home = sentences[figure.sentence];
  return JSON.stringify([
    meaning(figure),
    home && [figure.at.start - home.start, figure.at.end - home.start, view.text.slice(home.start, home.end)],
  ]);
}
