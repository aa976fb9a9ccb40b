import type { SourceDocument } from "../../corpus/document";
import type { CorpusStore } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import type { Verdict } from "../../model/verdict";
import type { Prose } from "../../text/prose";
import type { ConceptFamily } from "../compare/concept";
import { saysDone } from "../concepts/done";
import { type JudgingMemo, kept, onto } from "../memo";
import { answersIn, scoreOf } from "./answers";
import { decide } from "./decide";
import type { Lexicon } from "./lexicon";
import { documentsOn, termsOf } from "./passages";
import { TermsOf } from "./setting";

export interface Understanding {
  readonly store: CorpusStore;
  readonly concepts: ConceptFamily;
  readonly lexicon: Lexicon;
}

/** Figures that are open yet, and can be held against others. */
const isOpen = ({ verdict, rule, figure: { kind, quantity } }: Verdict): boolean =>
  verdict === "not-enough-info" &&
  rule !== "ignored" &&
  (kind === "date" || (kind === "quantity" && quantity.ambiguous === undefined && quantity.lower !== null));

/**
 * Judges what neither words nor concepts could: by terms that mean the same in all three languages, so that
 * "có 120 gian hàng" is found again in 「出展ブースは120」. A number that stands where as much is said around it supports; the same
 * digits in another scale, currency or direction refute, and another number where all else is said.
 */
export function judgeByTerms(
  verdicts: readonly Verdict[],
  draft: Prose,
  understanding: Understanding,
  memo: JudgingMemo,
): readonly Verdict[] {
  const blockOf = ({ sentence }: Figure): number => draft.sentences[sentence]?.block ?? -1;
  const paragraphs = new Map<number, Verdict[]>();
  for (const verdict of verdicts) {
    const block = blockOf(verdict.figure);
    const all = paragraphs.get(block);
    if (all) all.push(verdict);
    else paragraphs.set(block, [verdict]);
  }
  const title = draft.frontMatter?.data.title;
  const read = new TermsOf(
    draft,
    understanding.lexicon,
    verdicts.map(({ figure }) => figure),
    typeof title === "string" ? title : "",
  );
  const found = new Map<Figure, Verdict>();
  for (const [block, all] of paragraphs) {
    if (!all.some(isOpen)) continue;
    const told = memo.byTerms(draft, `${title}\n${read.textsOf(block)}`, all, () =>
      judgeParagraph(all, block, read, understanding).map((verdict) => verdict && kept(verdict)),
    );
    for (const [at, { figure }] of all.entries()) {
      const verdict = told[at];
      if (verdict) found.set(figure, onto(figure, verdict));
    }
  }
  return found.size === 0 ? verdicts : verdicts.map((verdict) => found.get(verdict.figure) ?? verdict);
}

/** The documents that what is supported in a paragraph already leads to. */
const followed = (verdicts: readonly Verdict[], store: CorpusStore): SourceDocument[] =>
  verdicts.flatMap(({ verdict, evidence }) =>
    verdict === "supported" ? evidence.flatMap(({ document }) => store.document(document.id) ?? []) : [],
  );

function judgeParagraph(
  verdicts: readonly Verdict[],
  block: number,
  read: TermsOf,
  { store, concepts, lexicon }: Understanding,
): (Verdict | null)[] {
  const language = verdicts[0]?.figure.language ?? read.prose.language;
  const above = read.above(block);
  const sentences = new Set(verdicts.map(({ figure }) => figure.sentence));
  const all = [...sentences].flatMap((sentence) => read.sentence(sentence));
  const near = [
    ...new Set([...documentsOn([...all, ...above], language, store, lexicon), ...followed(verdicts, store)]),
  ];
  const bySentence = new Map<number, readonly SourceDocument[]>();
  const documentsFor = (sentence: number): readonly SourceDocument[] => {
    if (sentences.size === 1) return near;
    const known = bySentence.get(sentence) ?? [
      ...new Set([...documentsOn([...read.sentence(sentence), ...above], language, store, lexicon), ...near]),
    ];
    bySentence.set(sentence, known);
    return known;
  };
  return verdicts.map((verdict) => {
    if (!isOpen(verdict)) return null;
    const { figure } = verdict;
    const beside = verdicts.flatMap((other) => (other.figure === figure ? [] : [other.figure]));
    const asked = { figure, setting: read.setting(figure), isDone: saysDone(figure, read.prose), beside };
    const answers = documentsFor(figure.sentence)
      .flatMap((document) => answersIn(document, termsOf(document, lexicon), asked, concepts))
      .sort((a, b) => scoreOf(b) - scoreOf(a));
    return decide(asked, answers, concepts);
  });
}
