import type { CorpusStore } from "../../corpus/store/port";
import type { Figure } from "../../model/figure";
import type { Evidence, Verdict } from "../../model/verdict";
import type { Prose } from "../../text/prose";
import type { ConceptFamily } from "../compare/concept";
import { compareParties, everyone } from "../compare/parties";
import { cite } from "../evidence";
import type { Home } from "../home";
import { refute, support } from "../verdicts";
import { datesOf } from "./events";

const anniversary = /(?<![\p{L}\p{M}])(?:kỷ niệm|kỉ niệm|tròn|anniversary)(?![\p{L}\p{M}])|周年/iu;
const ordinal = /^(?:lần thứ\s)?(\d+)(?:st|nd|rd|th)?$/iu;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** "50 năm", "50周年", "50th", "lần thứ 50" → 50. */
function yearsOf({ kind, quantity, text }: Figure): number | null {
  if (kind === "quantity")
    return quantity.unit === "year" && quantity.bound === "exact" ? Number(quantity.lower) : null;
  const found = kind === "reference" ? ordinal.exec(text) : null;
  return found ? Number(found[1]) : null;
}

/** A source that counts the same years since, of nobody else: "kỷ niệm 50 năm thiết lập quan hệ ngoại giao" for "the 50th anniversary". */
function anniversaryTold({ concept, parties }: Figure, count: number, store: CorpusStore): Evidence | null {
  const slot = concept?.id ? { concept: concept.id, unit: "year", value: { low: count, high: count } } : null;
  // Who names both means these two.
  const isTheirs = (source: Figure): boolean =>
    everyone(parties).size < 2
      ? compareParties(parties, source.parties) !== "different"
      : compareParties(parties, source.parties) === "same";
  const found = slot ? store.find({ ...slot, limit: 8 }).found : [];
  const same = found.find(({ figure: source }) => yearsOf(source) === count && isTheirs(source));
  return same ? cite(same.document, same.figure, true) : null;
}

/**
 * Judges how many years ago something that happens once came about, where the draft says in which year that is counted.
 *
 * @example
 * "Năm 2023 hai nước kỷ niệm 50 năm thiết lập quan hệ ngoại giao" against "… ngày 21/9/1973" → derived, 2023 − 1973 = 50
 */
export function judgeAnniversary(
  figure: Figure,
  draft: Prose,
  store: CorpusStore,
  concepts: ConceptFamily,
  home: Home | null,
): Verdict | null {
  const count = yearsOf(figure);
  const sentence = draft.sentences[figure.sentence];
  if (count === null || !sentence || !concepts.get(figure.concept?.id)?.once) return null;
  const text = draft.view.text.slice(sentence.start, sentence.end);
  if (!anniversary.test(text)) return null;
  const told = anniversaryTold(figure, count, store);
  if (told) return support(figure, "stated", [told], [{ what: "concept" }]);
  const [source] = datesOf(figure, store, concepts, home);
  const then = source?.figure.calendar?.year;
  if (!source || then === undefined) return null;
  const [now, another] = [...new Set(text.match(year))].filter((one) => one !== `${then}`);
  if (now === undefined || another !== undefined) return null;
  const passed = Number(now) - then;
  const derivation = `${now} − ${then} = ${passed}`;
  const steps = [{ what: "derived" }];
  const evidence = { ...cite(source.document, source.figure, passed === count), derivation };
  if (passed === count) return support(figure, "derived", [evidence], steps, derivation);
  // The first year counts for some; a jubilee is kept a year before or after for many reasons.
  return Math.abs(passed - count) > 1 ? refute(figure, "value", [evidence], steps) : null;
}
