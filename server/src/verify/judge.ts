import type { CorpusStore } from "../corpus/store/port";
import type { Item } from "../corpus/stream/items";
import { readStream } from "../corpus/stream/stream";
import type { Figure } from "../model/figure";
import type { Verdict } from "../model/verdict";
import type { Prose } from "../text/prose";
import { recompute } from "./arithmetic/recompute";
import { type SourceView, verdictOn } from "./by-words";
import { isNoDay, isOtherWeekday } from "./calendar";
import { keepCompany } from "./company";
import type { ConceptFamily } from "./compare/concept";
import { judgeBeside } from "./concepts/beside";
import { derive } from "./concepts/derive";
import { judgeByConcept } from "./concepts/judge";
import { settle } from "./concepts/settle";
import { supportTogether } from "./concepts/together";
import { tellWhy } from "./concepts/why";
import { type Caution, decide, limitsFor } from "./decide";
import { followsFrom } from "./follows/follows";
import { type Home, homeOf } from "./home";
import { type Heard, JudgingMemo, kept, onto } from "./memo";
import { dayWithWeekday } from "./messages/weekday";
import type { Parties } from "./names";
import { readStatement, type Statement } from "./statement";
import { judgeByTerms } from "./terms/judge";
import type { Lexicon } from "./terms/lexicon";
import { leave, noSuchDay } from "./verdicts";
import { viewsOf } from "./view";
import { fitted } from "./weights";
import { wordingOf } from "./wording";

export interface JudgingOptions {
  readonly caution: Caution;
  readonly concepts: ConceptFamily;
  readonly lexicon: Lexicon;
  /** Where a part is judged as of a whole: how many documents the limits are for, and whom the draft is about. */
  readonly within?: { readonly documents: number; readonly home: Home | null };
}

const documentsAsked = 3;
// A document that shares less than this part of what the nearest shares would not be heard.
const worthAsking = 0.5;

/** Judges every figure of a draft, in order. Pure: the same draft and corpus give the same verdicts. */
export function judge(
  figures: readonly Figure[],
  draft: Prose,
  store: CorpusStore,
  options: JudgingOptions,
  memo = new JudgingMemo(),
): Verdict[] {
  const stream = readStream(draft, figures, memo.stream);
  const bySentence = new Map<number, Item[]>();
  for (const item of stream.items) {
    if (item.bare) continue;
    const sentence = stream.sentences[item.token] ?? 0;
    const list = bySentence.get(sentence);
    if (list) list.push(item);
    else bySentence.set(sentence, [item]);
  }
  const limit = limitsFor(options.caution, options.within?.documents ?? store.describe().documents);
  const verdicts = new Map<Figure, Verdict>();
  for (const [sentence, items] of bySentence) {
    const heard = memo.heard(draft, stream, sentence, () => {
      const language = draft.sentences[sentence]?.language ?? draft.language;
      const parties: Parties = (name) => options.concepts.named(name, language);
      const views = ask(readStatement(stream, sentence), items, draft.view.text, parties, store);
      return items.map((item, at): Heard => {
        const outcome = decide(views[at] ?? [], limit);
        const unheard = (views[at] ?? []).every(({ situation }) => situation.equal === null);
        const verdict = verdictOn(item, outcome, draft, options.concepts);
        const follows =
          verdict.verdict === "not-enough-info" && !item.period
            ? followsFrom(item.figure, views[at] ?? [], draft)
            : null;
        return { verdict: follows ?? verdict, refuted: outcome.kind === "refuted", unheard };
      });
    });
    for (const [at, { figure, period }] of items.entries()) {
      const one = heard[at];
      // A period is judged for the figure it belongs to: it can only speak against it.
      if (one && !period) verdicts.set(figure, one.verdict);
    }
    for (const [at, { figure, period }] of items.entries()) {
      const one = heard[at];
      const said = verdicts.get(figure);
      if (!period || !one || said?.verdict === "refuted") continue;
      if (one.refuted && said?.rule === "stated") verdicts.set(figure, one.verdict);
      // The number is there, its time is nowhere.
      else if (one.unheard && said?.verdict === "supported")
        verdicts.set(figure, leave(figure, "other-statement", said.evidence, said.provenance));
    }
  }
  const home = options.within ? options.within.home : homeOf(figures);
  memo.enter(home);
  const settled = figures.map((figure) => {
    if (isNoDay(figure)) return noSuchDay(figure);
    if (isOtherWeekday(figure)) return noSuchDay(figure, dayWithWeekday(figure));
    const byWords = verdicts.get(figure) ?? leave(figure, "no-source", [], []);
    return memo.settled(
      byWords,
      figure,
      () => judgeByConcept(figure, draft, store, options.concepts, home),
      (byConcept) => settle(onto(figure, byWords), byConcept, draft, options.concepts),
    );
  });
  const together = supportTogether(keepCompany(settled), draft, store, options.concepts, memo.abroad);
  const beside = judgeBeside(together, draft, store, options.concepts);
  const derived = (figure: Figure): Verdict | null => {
    const found = memo.derived.recall(figure, () => {
      const verdict = derive(figure, store, options.concepts, home);
      return verdict && kept(verdict);
    });
    return found && onto(figure, found);
  };
  const abroad = judgeByTerms(beside, draft, { store, concepts: options.concepts, lexicon: options.lexicon }, memo);
  const told = abroad.map((verdict) => {
    if (verdict.verdict !== "not-enough-info" && verdict.verdict !== "refuted") return verdict;
    const follows = derived(verdict.figure);
    return follows && (follows.verdict === "supported" || verdict.verdict === "not-enough-info")
      ? follows
      : tellWhy(verdict, draft, store, options.concepts, memo.alike);
  });
  return recompute(told, draft, options.concepts, memo.relations);
}

/** For each figure of a statement: what the nearest documents have to say of it. */
function ask(
  statement: Statement,
  items: readonly Item[],
  text: string,
  parties: Parties,
  store: CorpusStore,
): SourceView[][] {
  const own: number[] = [];
  for (const [id, word] of statement.words) if (statement.own[word]) own.push(id);
  const { found } = store.passages(own, documentsAsked);
  const close = (found[0]?.score ?? 0) * worthAsking;
  const asked = found
    .filter(({ score }) => score >= close)
    .map(({ document }) => {
      const wording = wordingOf(text, statement.stream, document, parties);
      return { document, views: viewsOf(statement, items, document.stream, wording, fitted) };
    });
  return items.map((_, at) =>
    asked.flatMap(({ document, views }) => {
      const view = views[at];
      return view ? [{ ...view, document }] : [];
    }),
  );
}
