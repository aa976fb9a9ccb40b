import type { SourceDocument } from "../corpus/document";
import type { Item } from "../corpus/stream/items";
import type { Figure } from "../model/figure";
import type { Reason, Step, Verdict } from "../model/verdict";
import type { Prose } from "../text/prose";
import { isOfAnotherTime, isOfOtherHeads, isOfOtherPart } from "./another";
import type { ConceptFamily } from "./compare/concept";
import type { Outcome } from "./decide";
import { weighAgainst } from "./differ";
import { cite, evidenceOf, passageOf } from "./evidence";
import { isOfAnother, mistakenFor } from "./mistaken";
import { isOfUnnamedPlace } from "./places";
import { movesOppositely, reasonOf } from "./reason";
import type { Pair } from "./situation";
import { leave, refute, refuteWording, support } from "./verdicts";
import type { View } from "./view";

/** What one document of the corpus has to say of one figure. */
export type SourceView = View & { readonly document: SourceDocument };

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

/** What is planned may well differ from what was reached: "dự kiến cử 39 cán bộ" says nothing against "có 167 cán bộ". */
const isOtherStage = (ours: Figure, theirs: Figure): boolean =>
  ours.kind === "quantity" && theirs.kind === "quantity" && ours.modality !== theirs.modality;

/** What comes of a figure that some documents have and another has otherwise; `null`: it is supported all the same. */
function differing(
  { figure }: Item,
  { views, against }: Extract<Outcome<SourceView>, { kind: "supported" }>,
  concepts: ConceptFamily,
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

/** The verdict that the words of the nearest documents give, once alignment has said how they stand. */
export function verdictOn(item: Item, outcome: Outcome<SourceView>, draft: Prose, concepts: ConceptFamily): Verdict {
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
      if (!item.calendar && isOfAnotherTime(figure, rival.item.figure, draft, view.document, concepts))
        return leave(figure, "other-period", [evidenceOf(view.document, rival.item, false)], provenanceOf(view));
      const isElsewhere =
        isOfOtherPart(figure, draft, view.document, rival.item.figure) ||
        isOfUnnamedPlace(figure, draft, rival.item.figure, view.document, concepts);
      if (isOtherStage(figure, rival.item.figure) || (!item.calendar && isElsewhere))
        return leave(figure, "unsure", [evidenceOf(view.document, rival.item, false)], provenanceOf(view));
      return refutedBy(item, view, rival, reasonOf(item, rival.item, concepts));
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
      if (equal && movesOppositely(item, equal.item, concepts)) return refutedBy(item, best, equal, "direction");
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
        differing(item, outcome, concepts) ??
        support(figure, equal?.agreement === 1 ? "stated" : "rounded", [first, ...more], provenanceOf(best))
      );
    }
  }
}
