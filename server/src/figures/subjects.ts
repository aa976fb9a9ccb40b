import type { Concept } from "../model/figure";
import type { GlossaryConcept } from "../model/glossary";
import type { Language } from "../model/language";
import type { Quantity } from "../model/quantity";
import type { Span } from "../model/span";
import { isCurrency } from "../model/unit";
import type { GlossaryIndex, Term } from "./glossary-index";
import type { Grammar } from "./grammar";
import type { Passage } from "./passage";
import { type Found, fold } from "./phrases";

/** What a passage names: concepts and parties, in order. */
export interface Subjects {
  readonly concepts: readonly Found<GlossaryConcept>[];
  readonly parties: readonly Found<string>[];
  /** All that stand there, where `parties` are those of one figure: in "sang Nhật Bản và Hàn Quốc" the first tells the second's role. */
  readonly named?: readonly Found<string>[];
}

/** Finds the glossary's terms in a passage, the longest at each place. */
export function readSubjects(
  { text, folded, start, end }: Passage,
  language: Language,
  index: GlossaryIndex,
): Subjects {
  return {
    concepts: index.concepts[language].all(folded, start, end, (found) => asWritten(text, found)),
    parties: index.parties[language]
      .all(folded, start, end, (found) => asWritten(text, found))
      .flatMap(({ value, ...at }) => (value === null ? [] : { ...at, value })),
  };
}

/** Everyone whom a text names: by party id, a pair as its two. */
export function partiesNamed(text: string, language: Language, index: GlossaryIndex): Set<string> {
  const { parties } = readSubjects({ text, folded: fold(text), start: 0, end: text.length }, language, index);
  return new Set(parties.flatMap(({ value }) => value.split("+")));
}

/** A term found, unless its capitals say that another word stands there ("anh" is not "Anh") or it is a currency's ("US$"). */
function asWritten<T>(text: string, found: Found<Term<T>>): Found<T> | null {
  const { start, end, value } = found;
  if (value.written !== null) {
    const there = text.slice(start, end);
    if (there !== value.written && there !== value.written.toUpperCase()) return null;
    if (text.startsWith("$", end)) return null;
    if (endsName(text, start, value.written) || opensQuote(text, start, end)) return null;
  }
  return { start, end, value: value.meaning };
}

const syllable = /^\p{Lu}\p{Ll}{0,3}$/u;
const behindName = /[\p{L}\p{M}\p{N},)] \p{Lu}[\p{Ll}\p{M}]+ $/u;

/** "Sơn Mỹ", "Tuấn Anh": a lone syllable behind a capitalised one ends its name; that a sentence's first word has a capital says nothing. */
const endsName = (text: string, start: number, written: string): boolean =>
  syllable.test(written) && behindName.test(text.slice(Math.max(0, start - 24), start));

/** “Áo vàng”: what is quoted may begin with a capital, whatever its first word is. */
const opensQuote = (text: string, start: number, end: number): boolean =>
  /["“‘«]/.test(text.charAt(start - 1)) &&
  syllable.test(text.slice(start, end)) &&
  /^ \p{Ll}/u.test(text.slice(end, end + 2));

/** May a figure in this unit be one of the concept? A concept without units takes any. */
export function fits({ units }: GlossaryConcept, { unit }: Quantity): boolean {
  return !units?.length || units.includes(unit) || (isCurrency(unit) && units.includes("currency"));
}

const conceptOf = ({ text }: Passage, found: Found<GlossaryConcept>): Concept => ({
  id: found.value.id,
  text: text.slice(found.start, found.end),
});

const attached =
  /^ ?(?:の|(?:về|trong|cho|theo diện|(?:partner|provider|source|supplier|group|number) (?:of|in|for)|of|in|for|as)(?: the| its| our| all)?(?: \p{L}{2,12}['’]s)? )?$/u;

/** Between a kind of goods and its flow, in either order: "textile exports", "xuất khẩu hàng dệt may", 繊維製品の輸出. */
const ofGoods = /^ ?(?:の|(?:hàng|các mặt hàng|mặt hàng|sản phẩm|of) )?$/;

/** Exports, imports and trade say only which way goods go. */
const isFlow = ({ partOf, sumOf, nature }: GlossaryConcept): boolean =>
  nature === "flow" && (partOf !== undefined || sumOf !== undefined);

/** The goods that a flow is said to be of, where they stand beside it; else the concept itself. */
function narrowed(found: Found<GlossaryConcept>, all: readonly Found<GlossaryConcept>[], folded: string) {
  if (!isFlow(found.value)) return found;
  const at = all.indexOf(found);
  const beside = [all[at - 1], all[at + 1]].find(
    (one) =>
      one &&
      one.value.nature === "flow" &&
      !isFlow(one.value) &&
      ofGoods.test(folded.slice(Math.min(one.end, found.end), Math.max(one.start, found.start))),
  );
  return beside ?? found;
}

/**
 * What a figure measures: the noun it counts; behind a rank, what it is a rank in ("thứ 3 về đầu tư"); else the nearest
 * fitting concept before it in the sentence, else the first behind it in its clause. `null` where the sentence names none.
 */
export function conceptAt(
  passage: Passage,
  figure: Span,
  quantity: Quantity,
  { concepts, parties }: Subjects,
  grammar: Grammar,
  glossary: GlossaryIndex,
): Concept | null {
  const { folded } = passage;
  const fitting = concepts.filter((found) => fits(found.value, quantity));
  const counted = fitting.find(
    (found) => found.start >= figure.start && found.start <= figure.end && found.end >= figure.end,
  );
  if (counted && (quantity.unit === "count" || quantity.unit === "person")) return conceptOf(passage, counted);
  const behind = fitting.find((found) => found.start >= figure.end);
  const gap = behind ? folded.slice(figure.end, behind.start) : "";
  const near = behind && gap.length <= 30 && !/[,;:、。]/.test(gap) ? behind : null;
  // "5,2 tỷ Yên hợp tác kỹ thuật", "thứ 3 về đầu tư", "third-largest investor"; not "lớn thứ 2 và đối tác du lịch".
  if (near && attached.test(gap)) return conceptOf(passage, near);
  // "24,2 tỷ USD Việt Nam xuất khẩu sang Nhật Bản": whose flow it is stands between.
  const owner = near && isFlow(near.value) && parties.find(({ start }) => start > figure.end);
  if (
    near &&
    owner &&
    folded.slice(figure.end, owner.start).trim() === "" &&
    folded.slice(owner.end, near.start) === " "
  )
    return conceptOf(passage, near);
  const before = fitting.findLast((found) => found.end <= figure.start);
  if (before && !/[;；]/.test(folded.slice(before.end, figure.start))) {
    // A rank is in one thing: "5.512 DA, vốn 78,3 tỷ USD, đứng thứ 3".
    const row = quantity.unit === "rank" ? [before] : joinedUpTo(before, fitting, folded, grammar);
    const [first = before, ...more] = row;
    return more.length
      ? sumOf(passage, [first, ...more], glossary)
      : conceptOf(passage, narrowed(before, fitting, folded));
  }
  if (counted) return conceptOf(passage, counted);
  if (near && grammar.data.spaces) return conceptOf(passage, near);
  return null;
}

/** "…, established in", "…, which date back to", "…, được thiết lập ngày": an aside that tells since when. */
const begun =
  /, (?:(?:which|that|and|formally|officially|first|were|was|vốn|đã|được|chính thức) )*(?:established|founded|set up|begun|began|dat(?:e|es|ing) (?:back|from)|thiết lập|xác lập|bắt đầu|khởi đầu|có từ)(?: [^,;]{0,20})?$/u;

/**
 * What came about on a date: the event named before it in its clause, else the first one behind it up to the next date
 * ("Ngày 21/9/1973, hai nước thiết lập quan hệ ngoại giao", 1973年9月21日に外交関係を樹立し).
 */
export function eventAt(passage: Passage, date: Span, dates: readonly Span[], { concepts }: Subjects): Concept | null {
  const { folded } = passage;
  const events = concepts.filter(({ value }) => value.nature === "event" && value.units?.includes("date"));
  const before = events.findLast(({ end }) => end <= date.start);
  const aside = begun.exec(folded.slice(passage.start, date.start));
  if (aside) {
    const opens = passage.start + aside.index;
    const named =
      before && before.end <= opens && opens - before.end <= 40 && !/[,;:]/.test(folded.slice(before.end, opens));
    if (named) return conceptOf(passage, before);
    // "Relations, which date back to 1973, were raised to …": the aside is closed, and what follows is of another time.
    if (/^ ?,/.test(folded.slice(date.end, date.end + 2))) return null;
  }
  if (before && !/[,;:、。]/.test(folded.slice(before.end, date.start))) return conceptOf(passage, before);
  const next = dates.find(({ start }) => start >= date.end)?.start ?? passage.end;
  const behind = events.find(({ start }) => start >= date.end && start < next);
  return behind && !/[;:。]/.test(folded.slice(date.end, behind.start)) ? conceptOf(passage, behind) : null;
}

/** The concepts in a row with nothing but "and" or a comma between them, up to the last. */
function joinedUpTo(
  last: Found<GlossaryConcept>,
  all: readonly Found<GlossaryConcept>[],
  folded: string,
  grammar: Grammar,
): Found<GlossaryConcept>[] {
  const row = [last];
  for (let i = all.indexOf(last) - 1; i >= 0; i--) {
    const [one, next] = [all[i], row[0]];
    const join = one && next && grammar.lists.after(folded, one.end, next.start);
    if (!join || folded.slice(join.end, next.start).trim() !== "") break;
    row.unshift(one);
  }
  return row;
}

/** "xuất khẩu và nhập khẩu đạt 45 tỷ USD": one figure for both is of what they add up to, and of neither by itself. */
function sumOf({ text }: Passage, row: readonly Found<GlossaryConcept>[], { byId }: GlossaryIndex): Concept {
  const parts = new Set(row.map(({ value }) => value.id));
  const named = text.slice(row[0]?.start, row.at(-1)?.end);
  // "Garments and textiles": two words for one.
  if (parts.size === 1) return { id: row[0]?.value.id ?? null, text: named };
  const sum = [...byId.values()].find(
    ({ sumOf }) => sumOf?.length === parts.size && sumOf.every((part) => parts.has(part)),
  );
  return { id: sum?.id ?? null, text: named };
}

/** The words that a figure without a known concept speaks of: its own noun, else what stands before its verb. */
export function wordsFor(passage: Passage, figure: Span, quantity: Quantity, from: number): Concept | null {
  if (quantity.noun !== undefined) return { id: null, text: quantity.noun };
  const before = passage.text.slice(Math.max(from, figure.start - 80), figure.start);
  const clause = before.slice(
    Math.max(...[",", ";", ":", "(", ".", "、", "。"].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  const words = clause.trim();
  return words.length > 1 && /\p{L}/u.test(words) ? { id: null, text: words } : null;
}

/** A concept said before, for a figure that may measure it: dollars are no "investment projects". */
export const carried = (concept: Concept | null, quantity: Quantity, { byId }: GlossaryIndex): Concept | null => {
  const known = concept?.id ? byId.get(concept.id) : undefined;
  return known && !fits(known, quantity) ? null : concept;
};
