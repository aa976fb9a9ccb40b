import type { Figure } from "../model/figure";
import type { Evidence } from "../model/verdict";
import { clauses } from "../text/clauses";
import type { Prose } from "../text/prose";
import { areOthers, type Parties } from "./names";

// A clause that opens with a name and what it has: "Đồng Nai có", "Neighbouring Dong Nai had".
const owning =
  /^(?<name>\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){0,2}) (?:có|đón|tiếp nhận|has|had|hosts|hosted|received)(?![\p{L}\p{M}])/u;

/** The name that owns a figure by the words of its clause, as words; none where the clause opens otherwise. */
function ownerIn(text: string, start: number, end: number, figure: number): readonly string[] {
  const clause = clauses(text, { start, end }).find((one) => one.start <= figure && figure < one.end);
  const name = clause && owning.exec(text.slice(clause.start, figure).normalize("NFC"))?.groups?.name?.split(" ");
  // A sentence's first word has a capital whatever it is.
  return name && (name.length > 1 || clause.start > start) ? name : [];
}

/**
 * Does the source's clause give the number to somebody whom the draft's sentence does not name, in the place of whom it does?
 * "Bình Dương có 289 dự án" is not said by "Đồng Nai có 289 dự án". Countries are told by a figure's parties.
 */
export function isOwnedByAnother(figure: Figure, evidence: Evidence, draft: Prose, parties: Parties): boolean {
  const { start, end } = draft.sentences[figure.sentence] ?? { start: 0, end: 0 };
  const { text } = draft.view;
  const { sentence } = evidence;
  const own = ownerIn(text, start, end, figure.at.start);
  const other = ownerIn(sentence, 0, sentence.length, evidence.start - evidence.sentenceStart);
  if ([own, other].some((name) => name.length === 0 || parties(name.join(" ")).size > 0)) return false;
  const said = text.slice(start, end);
  return areOthers(own, other, parties) && !sentence.includes(own.join(" ")) && !said.includes(other.join(" "));
}
