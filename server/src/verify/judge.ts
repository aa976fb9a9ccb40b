import type { SourceDocument } from "../corpus/document";
import type { FigureIndex } from "../corpus/index";
import type { Item } from "../corpus/stream/items";
import { readStream } from "../corpus/stream/stream";
import type { Figure } from "../model/figure";
import type { Evidence, Step, Verdict } from "../model/verdict";
import type { Prose } from "../text/prose";
import type { ConceptFamily } from "./compare/concept";
import { type Coverage, coverageOf } from "./coverage";
import { evidenceOf } from "./evidence";
import { tell } from "./messages/index";
import { reasonOf } from "./reason";
import type { UndecidedCode } from "./rules";
import { lay, type Pair, type Situation, situate } from "./situation";
import { readStatement, type Statement } from "./statement";
import { likelihood, type Odds, oddsOf, weights } from "./weights";

export interface JudgingOptions {
  /** How much it takes to flag a figure: "find" flags most, "neverCryWolf" least. */
  readonly caution: "find" | "balanced" | "neverCryWolf";
  readonly concepts: ConceptFamily;
}

/** From which probability on a figure is refuted; chosen by cross-validation (see `scripts/fit`). */
const thresholds: Readonly<Record<JudgingOptions["caution"], number>> = {
  find: 0.25,
  balanced: 0.4,
  neverCryWolf: 0.7,
};
const supportedFrom = 0.5;
const coveredFrom = 0.25;
const documentsAsked = 3;

/** One document's view of one figure of the draft. */
interface View {
  readonly document: SourceDocument;
  readonly situation: Situation;
  readonly odds: Odds;
  readonly coverage: Coverage;
  readonly likelihood: number;
}

/** Judges every figure of a draft, in order. Pure: the same draft and index give the same verdicts. */
export function judge(
  figures: readonly Figure[],
  draft: Prose,
  index: FigureIndex,
  options: JudgingOptions,
): Verdict[] {
  const stream = readStream(draft, figures);
  const bySentence = new Map<number, Item[]>();
  for (const item of stream.items) {
    const sentence = stream.sentences[item.token] ?? 0;
    const list = bySentence.get(sentence);
    if (list) list.push(item);
    else bySentence.set(sentence, [item]);
  }
  const verdicts = new Map<Figure, Verdict>();
  for (const [sentence, items] of bySentence) {
    const statement = readStatement(stream, sentence);
    const views = ask(statement, items, index);
    for (const [at, item] of items.entries()) {
      if (item.period) continue;
      verdicts.set(item.figure, decide(item, views[at] ?? [], options));
    }
  }
  return figures.map((figure) => verdicts.get(figure) ?? undecided(figure, "no-source", [], []));
}

/** For each figure of a statement: what the nearest documents have to say of it, nearest first. */
function ask(statement: Statement, items: readonly Item[], index: FigureIndex): View[][] {
  const own = [...statement.words].flatMap(([id, word]) => (statement.own[word] ? [id] : []));
  const views: View[][] = items.map(() => []);
  for (const { document } of index.nearest(own, documentsAsked)) {
    const board = lay(statement, items, document.stream, weights.slot);
    const coverage = coverageOf(statement, document.stream, board.hits);
    for (const [at, list] of views.entries()) {
      const situation = situate(board, at);
      list.push({
        document,
        situation,
        odds: oddsOf(situation.features),
        coverage,
        likelihood: likelihood(coverage.features),
      });
    }
  }
  return views;
}

const provenanceOf = ({ odds, situation, likelihood: covered }: View): Step[] => [
  ...(situation.equal ? [{ what: "equal", weight: situation.equal.score }] : []),
  ...(situation.rival ? [{ what: "rival", weight: situation.rival.score }] : []),
  { what: "supported", weight: odds.supported },
  { what: "refuted", weight: odds.refuted },
  { what: "unstated", weight: odds.unstated },
  { what: "covered", weight: covered },
];

const evidenceFrom = (view: View, pair: Pair, agrees: boolean): Evidence =>
  evidenceOf(view.document, pair.item.figure, agrees);

function undecided(
  figure: Figure,
  rule: UndecidedCode,
  evidence: readonly Evidence[],
  provenance: readonly Step[],
): Verdict {
  return {
    figure,
    rule,
    message: tell(rule, { figure, language: figure.language, evidence }),
    provenance,
    verdict: "not-enough-info",
    reason: null,
    evidence,
  };
}

function decide(item: Item, views: readonly View[], options: JudgingOptions): Verdict {
  const { figure } = item;
  const [first] = views;
  if (!first) return undecided(figure, "no-source", [], []);
  const supporting = views.filter(
    (view) => view.situation.equal && view.odds.supported >= supportedFrom && view.likelihood >= coveredFrom,
  );
  const { rival } = first.situation;
  if (rival && first.odds.refuted > thresholds[options.caution] && !supporting.some((view) => view !== first)) {
    const evidence = [evidenceFrom(first, rival, false)] as const;
    const reason = reasonOf(item, rival.item, options.concepts);
    return {
      figure,
      rule: reason,
      message: tell(reason, { figure, language: figure.language, evidence }),
      provenance: provenanceOf(first),
      verdict: "refuted",
      reason,
      evidence,
    };
  }
  const [best, ...others] = supporting.flatMap((view) =>
    view.situation.equal ? [{ view, pair: view.situation.equal }] : [],
  );
  if (best) {
    const rule = best.pair.agreement === 1 ? "stated" : "rounded";
    const evidence = [
      evidenceFrom(best.view, best.pair, true),
      ...others.map(({ view, pair }) => evidenceFrom(view, pair, true)),
    ] as const;
    return {
      figure,
      rule,
      message: tell(rule, { figure, language: figure.language, evidence }),
      provenance: provenanceOf(best.view),
      verdict: "supported",
      reason: null,
      evidence,
    };
  }
  const provenance = provenanceOf(first);
  if (first.situation.equal && first.odds.supported >= supportedFrom)
    return undecided(figure, "other-statement", [evidenceFrom(first, first.situation.equal, true)], provenance);
  if (rival && first.odds.refuted > 0.1)
    return undecided(figure, "unsure", [evidenceFrom(first, rival, false)], provenance);
  return undecided(figure, "no-source", [], provenance);
}
