import type { Reason } from "../model/verdict";
import { align } from "./alignment";
import { added, leftOut, negations, type Words } from "./denials";
import { type Difference, differences } from "./differences";
import { areOthers } from "./names";
import { opposed } from "./opposites";
import type { Board } from "./situation";
import type { Wording } from "./wording";

/** A word of a statement that says otherwise than the document does in its place. */
export interface Turn {
  readonly token: number;
  readonly reason: Exclude<Reason, "arithmetic">;
  /** What the two say there: "nữ", "nam"; empty where one says nothing. */
  readonly own: string;
  readonly other: string;
}

const range = ([from, to]: Difference["own"]): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/**
 * The word that turns a statement round, where a document says all the same around it: "giảm" in the very place where
 * the document says "tăng", "không" before what it affirms, "Úc" for "Mỹ". `covering`: the sentences that cover the statement.
 */
export function turnIn(
  { statement, document, hits }: Board,
  covering: readonly number[],
  wording: Wording,
): Turn | null {
  const { stream, first, end } = statement;
  const ours = (token: number): number => ((stream.itemAt[token] ?? -1) < 0 ? (stream.ids[token] ?? -1) : -1);
  const theirs = (token: number): number => document.ids[token] ?? -1;
  const answers = align(statement, document, hits, covering);
  const answered = new Set(answers);
  // A "không" of one text that the other does not answer, anywhere in the sentence.
  const weDeny = range([first, end]).some((token) => negations.has(ours(token)) && (answers[token - first] ?? -1) < 0);
  const theyDeny = (sentence: number): boolean =>
    range([document.begins[sentence] ?? 0, document.begins[sentence + 1] ?? 0]).some(
      (token) => negations.has(theirs(token)) && !answered.has(token),
    );
  let denial: Turn | null = null;
  let name: Turn | null = null;
  for (const { own, other, atEnd } of differences(statement, document, answers)) {
    const here: Words = { words: range(own).map(ours), next: ours(own[1]) };
    const there: Words = { words: range(other).map(theirs), next: theirs(other[1]) };
    const opposite = opposed(here.words, there.words);
    if (opposite)
      return { token: own[0] + opposite.at, reason: opposite.reason, own: opposite.word, other: opposite.opposite };
    if (atEnd || denial) continue;
    if (!name && range(own).every((token) => stream.capital[token] && (stream.itemAt[token] ?? -1) < 0)) {
      const [ourName, theirName] = [range(own).map(wording.ours), range(other).map(wording.theirs)];
      if (areOthers(ourName, theirName, wording.parties))
        name = { token: own[0], reason: "role", own: ourName.join(" "), other: theirName.join(" ") };
    }
    // Where the other text denies elsewhere in the sentence, the word was moved, not added.
    const at = added(here, there);
    const denied = ({ words }: Words): string => negations.get(words.find((word) => negations.has(word)) ?? 0) ?? "";
    if (at >= 0 && !theyDeny(document.sentences[other[0]] ?? 0))
      denial = { token: own[0] + at, reason: "role", own: denied(here), other: "" };
    else if (leftOut(here, there) && !weDeny) denial = { token: own[0], reason: "role", own: "", other: denied(there) };
  }
  return denial ?? name;
}
