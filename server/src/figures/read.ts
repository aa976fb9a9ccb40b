import type { Figure, Parties } from "../model/figure";
import type { Language } from "../model/language";
import type { Prose, Sentence } from "../text/prose";
import type { ReadingContext } from "./context";
import { indexGlossary } from "./glossary-index";
import { grammarOf } from "./grammars";
import { inheritedBy } from "./inherited";
import type { Said, SentenceMemo, SentenceRead } from "./memo";
import { partiesAt } from "./parties";
import { fold } from "./phrases";
import { readSentence } from "./sentence";
import { readSubjects } from "./subjects";
import { timesBehind } from "./tables/heads";

export type { ReadingContext } from "./context";

const nothing: Said = { concept: null, period: null, parties: {} };

/**
 * Reads the figures of a text, in order: quantities, and the dates and references that are claims of their own.
 * What a sentence leaves unsaid is taken from the sentence, list lead-in or heading before it.
 */
export function readFigures(prose: Prose, context: ReadingContext, memo?: SentenceMemo): Figure[] {
  let folded: string | undefined;
  const said = new Map<number, Said>();
  const figures: Figure[] = [];
  const glossary = indexGlossary(context.glossary);
  let latest: Said = {
    ...nothing,
    parties: titleParties(context, prose.language),
    period: context.titleTime ?? null,
  };
  const readAt = (index: number, sentence: Sentence): SentenceRead => {
    const inherited = said.get(sentence.block) ?? inheritedBy(prose, sentence.block, said, latest, glossary);
    const readIt = (): SentenceRead => {
      folded ??= fold(prose.view.text);
      return readSentence(prose, folded, sentence, index, inherited, context);
    };
    return memo?.recall(prose, sentence, index, inherited, context.today, readIt) ?? readIt();
  };
  for (const [index, sentence] of prose.sentences.entries()) {
    const kind = prose.blocks[sentence.block]?.kind;
    if (prose.blocks[sentence.block]?.furniture) continue;
    // A row's time may stand behind its values.
    for (const ahead of kind === "tableCell" ? timesBehind(prose, sentence.block) : []) {
      let at = index + 1;
      while ((prose.sentences[at]?.block ?? ahead) < ahead) at++;
      const time = prose.sentences[at];
      if (time && !said.has(ahead)) said.set(ahead, readAt(at, time).said);
    }
    const read = readAt(index, sentence);
    figures.push(...read.figures);
    said.set(sentence.block, read.said);
    // The time of a row is no other row's.
    const { period } = read.said;
    if (period !== latest.period && kind !== "tableCell")
      latest = { concept: latest.concept, period, parties: latest.parties };
  }
  return figures;
}

function titleParties({ title, glossary }: ReadingContext, language: Language): Parties {
  if (title === undefined) return {};
  const passage = { text: title, folded: fold(title), start: 0, end: title.length };
  const subjects = readSubjects(passage, language, indexGlossary(glossary));
  return subjects.parties.length > 1 ? partiesAt(passage, passage, subjects, grammarOf(language)) : {};
}
