import type { SourceDocument } from "../corpus/document";
import type { CorpusStore } from "../corpus/store/port";
import type { Item } from "../corpus/stream/items";
import { readStream } from "../corpus/stream/stream";
import type { Figure } from "../model/figure";
import { contains } from "../model/span";
import type { Reason, Step, Verdict } from "../model/verdict";
import type { Prose } from "../text/prose";
import { recompute } from "./arithmetic/recompute";
import { isNoDay, isOtherWeekday } from "./calendar";
import { keepCompany } from "./company";
import { compareToldTimes } from "./compare/agreement";
import type { ConceptFamily } from "./compare/concept";
import { comparePeriods } from "./compare/period";
import { judgeBeside } from "./concepts/beside";
import { derive } from "./concepts/derive";
import { judgeByConcept } from "./concepts/judge";
import { settle } from "./concepts/settle";
import { saysWhen } from "./concepts/standing";
import { supportTogether } from "./concepts/together";
import { tellWhy } from "./concepts/why";
import { type Caution, decide, limitsFor, type Outcome } from "./decide";
import { weighAgainst } from "./differ";
import { cite, evidenceOf, passageOf } from "./evidence";
import { followsFrom } from "./follows/follows";
import { type Home, homeOf } from "./home";
import { type Heard, JudgingMemo, kept, onto } from "./memo";
import { dayWithWeekday } from "./messages/weekday";
import { isOfAnother, mistakenFor } from "./mistaken";
import type { Parties } from "./names";
import { isOfAnotherPart } from "./part";
import { movesOppositely, reasonOf } from "./reason";
import type { Pair } from "./situation";
import { readStatement, type Statement } from "./statement";
import { leave, noSuchDay, refute, refuteWording, support } from "./verdicts";
import { type View, viewsOf } from "./view";
import { fitted } from "./weights";
import { wordingOf } from "./wording";

export interface JudgingOptions {
  readonly caution: Caution;
  readonly concepts: ConceptFamily;
  /** Where a part is judged as of a whole: how many documents the limits are for, and whom the draft is about. */
  readonly within?: { readonly documents: number; readonly home: Home | null };
}

const documentsAsked = 3;
// A document that shares less than this part of what the nearest shares would not be heard.
const worthAsking = 0.5;

type SourceView = View & { readonly document: SourceDocument };

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
        const verdict = verdictOn(item, outcome, draft, options);
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
      if (one.refuted) verdicts.set(figure, one.verdict);
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
  const told = beside.map((verdict) => {
    if (verdict.verdict !== "not-enough-info" && verdict.verdict !== "refuted") return verdict;
    const follows = derived(verdict.figure);
    return follows && (follows.verdict === "supported" || verdict.verdict === "not-enough-info")
      ? follows
      : tellWhy(verdict, draft, store, options.concepts, memo.alike);
  });
  return recompute(told, draft, options.concepts);
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

const provenanceOf = ({ odds, situation, likelihood }: View): Step[] => [
  ...(situation.equal ? [{ what: "equal", weight: situation.equal.score }] : []),
  ...(situation.rival ? [{ what: "rival", weight: situation.rival.score }] : []),
  { what: "supported", weight: odds.supported },
  { what: "refuted", weight: odds.refuted },
  { what: "unstated", weight: odds.unstated },
  { what: "covered", weight: likelihood },
];

const refutedBy = (item: Item, view: SourceView, rival: Pair, reason: Exclude<Reason, "arithmetic">): Verdict =>
  refute(item.figure, reason, [evidenceOf(view.document, rival.item, false)], provenanceOf(view));

/** "2020" in a name says nothing of "ngày 26/11/2020". */
const isAsFine = ({ calendar: ours }: Item, { calendar: theirs }: Item): boolean =>
  !ours || !theirs || ours.day === undefined || theirs.day !== undefined || theirs.month !== undefined;

/** Both texts say before when: what the source tells of another time is no contradiction. Either count of people may be right. */
const isOfAnotherTime = (ours: Figure, theirs: Figure, draft: Prose, concepts: ConceptFamily): boolean => {
  if (ours.kind !== "quantity" || ours.quantity.relation !== "level") return false;
  const sentence = draft.sentences[ours.sentence];
  const said = ours.period?.certainty === "implied" ? ours.period.mention : undefined;
  // The day of an event beside the figure is the event's.
  if (!said || !ours.period || !sentence || contains(sentence, said.at)) return false;
  const isStock = concepts.get(ours.concept?.id)?.nature === "stock";
  const told = isStock
    ? theirs.period?.mention !== undefined || theirs.period?.certainty === "stated"
    : theirs.period?.certainty === "stated" && saysWhen(ours, draft);
  return told && compareToldTimes(ours, theirs, concepts) === "different";
};

/** Do heads of a table say another time than the source? */
const isOfOtherHeads = (ours: Figure, theirs: Figure, draft: Prose): boolean => {
  const sentence = draft.sentences[ours.sentence];
  const said = ours.period?.certainty === "stated" ? ours.period.mention : undefined;
  return (
    said !== undefined &&
    sentence !== undefined &&
    !contains(sentence, said.at) &&
    comparePeriods(ours.period, theirs.period) === "different"
  );
};

/** Up to a figure, what its sentence says of whom it speaks. */
const clauseBefore = (text: string, start: number, end: number): string =>
  /[^,;，、。]*$/u.exec(text.slice(start, end))?.[0] ?? "";

/** Does one speak of a part of the other's whole? */
function isOfOtherPart(ours: Figure, draft: Prose, document: SourceDocument, theirs: Figure): boolean {
  const home = draft.sentences[ours.sentence];
  const other = document.sentences[theirs.sentence];
  if (!home || !other || ours.language !== theirs.language) return false;
  const { text } = draft.view;
  return isOfAnotherPart(
    { clause: clauseBefore(text, home.start, ours.at.start), all: text.slice(home.start, home.end) },
    { clause: clauseBefore(document.text, other.start, theirs.start), all: document.text },
    ours.language,
  );
}

/** What comes of a figure that some documents have and another has otherwise; `null`: it is supported all the same. */
function differing(
  { figure }: Item,
  { views, against }: Extract<Outcome<SourceView>, { kind: "supported" }>,
  { concepts }: JudgingOptions,
): Verdict | null {
  const other = against?.situation.rival;
  // The newest of those that agree stands for them.
  const [newest] = [...views].sort((a, b) =>
    (b.document.about.publishedOn ?? "").localeCompare(a.document.about.publishedOn ?? ""),
  );
  const own = newest?.situation.equal;
  if (!against || !other || !newest || !own) return null;
  return weighAgainst(
    figure,
    { document: newest.document, figure: own.item.figure, evidence: evidenceOf(newest.document, own.item, true) },
    {
      document: against.document,
      figure: other.item.figure,
      evidence: evidenceOf(against.document, other.item, false),
    },
    concepts,
    provenanceOf(newest),
  );
}

function verdictOn(item: Item, outcome: Outcome<SourceView>, draft: Prose, options: JudgingOptions): Verdict {
  const { figure } = item;
  switch (outcome.kind) {
    case "silent":
      return leave(figure, "no-source", [], []);
    case "numberless": {
      // A cell has too few words of its own for a source to speak of them.
      if (draft.blocks[draft.sentences[figure.sentence]?.block ?? -1]?.kind === "tableCell")
        return leave(figure, "no-source", [], []);
      const { document, coverage } = outcome.view;
      const evidence = passageOf(document, coverage.sentences[0] ?? 0);
      return leave(figure, "no-figure", evidence ? [evidence] : [], provenanceOf(outcome.view));
    }
    case "elsewhere": {
      const evidence = [evidenceOf(outcome.view.document, outcome.equal.item, true)];
      return leave(figure, "other-statement", evidence, provenanceOf(outcome.view));
    }
    case "unsure": {
      const evidence = [evidenceOf(outcome.view.document, outcome.rival.item, false)];
      return leave(figure, "unsure", evidence, provenanceOf(outcome.view));
    }
    case "refuted": {
      const { rival, view } = outcome;
      if (isOfAnotherTime(figure, rival.item.figure, draft, options.concepts))
        return leave(figure, "other-period", [evidenceOf(view.document, rival.item, false)], provenanceOf(view));
      if (!item.calendar && isOfOtherPart(figure, draft, view.document, rival.item.figure))
        return leave(figure, "unsure", [evidenceOf(view.document, rival.item, false)], provenanceOf(view));
      return refutedBy(item, view, rival, reasonOf(item, rival.item, options.concepts));
    }
    case "turned":
      return refuteWording(
        figure,
        outcome.turn,
        [evidenceOf(outcome.view.document, outcome.equal.item, false)],
        provenanceOf(outcome.view),
      );
    case "supported": {
      const [best] = outcome.views;
      const { equal } = best.situation;
      // The very number, of the opposite movement: "giảm 15 đồng" where the source says "tăng 15 đồng".
      if (equal && movesOppositely(item, equal.item, options.concepts))
        return refutedBy(item, best, equal, "direction");
      // A table's cell says its time by its heads, which are no words of its own.
      if (equal && isOfOtherHeads(figure, equal.item.figure, draft))
        return leave(figure, "other-period", [evidenceOf(best.document, equal.item, false)], provenanceOf(best));
      const meant = equal && mistakenFor(figure, equal.item.figure, best.document.figures);
      if (meant) return refute(figure, "value", [cite(best.document, meant, false)], provenanceOf(best));
      if (equal && isOfAnother(figure, equal.item.figure, best.document.figures, best.coverage.share))
        return leave(figure, "other-statement", [evidenceOf(best.document, equal.item, true)], provenanceOf(best));
      const [first, ...more] = outcome.views.flatMap(({ document, situation }) =>
        situation.equal && isAsFine(item, situation.equal.item)
          ? [evidenceOf(document, situation.equal.item, true)]
          : [],
      );
      if (!first)
        return equal
          ? leave(figure, "other-statement", [evidenceOf(best.document, equal.item, true)], provenanceOf(best))
          : leave(figure, "no-source", [], []);
      return (
        differing(item, outcome, options) ??
        support(figure, equal?.agreement === 1 ? "stated" : "rounded", [first, ...more], provenanceOf(best))
      );
    }
  }
}
