import type { Concept } from "../model/figure";
import type { GlossaryConcept } from "../model/glossary";
import type { Language } from "../model/language";
import type { Quantity } from "../model/quantity";
import type { Span } from "../model/span";
import type { GlossaryIndex } from "./glossary-index";
import type { Passage } from "./passage";
import type { Subjects } from "./subjects";

/**
 * A quantity with the glossary's id of what it counts: "40 cuộc gặp làm việc" and "40 working meetings" → `meeting`.
 * Vietnamese and Japanese name the thing first, English last ("investment projects").
 */
export function withCounted(
  { folded, end }: Passage,
  figure: Span,
  quantity: Quantity,
  language: Language,
  { nouns }: GlossaryIndex,
): Quantity {
  if (quantity.unit !== "count" || quantity.noun === undefined) return quantity;
  const from = figure.end - quantity.noun.length;
  const found =
    language === "en"
      ? (nouns.en.before(folded, figure.end, from) ?? nouns.en.after(folded, figure.end, end))
      : nouns[language].at(folded, from, end);
  if (!found) return quantity;
  return found.value === "person" || found.value === "dose"
    ? { ...withoutNoun(quantity), unit: found.value }
    : { ...quantity, counted: found.value };
}

/** What of a concept can only be people, so that its numbers need not say so. */
const isOfPeople = ({ units }: GlossaryConcept): boolean =>
  units?.[0] === "person" && !units.includes("count") && !units.includes("currency");

/**
 * "The community has grown past 560,000", "riêng thực tập sinh là 212.000": a bare number close behind what is people
 * counts them. `from`: where the figure before ends, whose concept the words up to there are; `before`: its unit.
 */
export function ofPeople(
  { folded }: Passage,
  figure: Span,
  quantity: Quantity,
  { concepts }: Subjects,
  from: number,
  before: string | undefined,
): Quantity {
  // "Khách Việt Nam đạt 574.000 lượt": arrivals are people as much as "lượt khách" are.
  const arrivals = quantity.noun === "lượt";
  if (quantity.unit !== "count" || (quantity.noun !== undefined && !arrivals)) return quantity;
  if (!isCrowd(quantity.lower ?? quantity.upper)) return quantity;
  // "634,361 people lived there, 69,335 more than a year before"
  if (before === "person" && quantity.relation === "difference") return { ...quantity, unit: "person" };
  const concept = concepts.findLast(({ end }) => end <= figure.start);
  const near = concept && concept.start >= from && figure.start - concept.end <= 40;
  // "Vietnamese workers, 570,708 in October 2024"
  const between = near ? folded.slice(concept.end, figure.start) : "";
  const apart = /[,;、。](?! $)/.test(between) && !goesOn.test(between);
  if (!near || apart || !isOfPeople(concept.value) || (arrivals && concept.value.nature !== "flow")) return quantity;
  const { counted: _, ...rest } = withoutNoun(quantity);
  return { ...rest, unit: "person" };
}

/** "The community, now numbering 600,000", "cộng đồng, hiện có 600.000": still of what stands before the comma. */
const goesOn =
  /^, (?:(?:now|which|currently|already|today) )*(?:number(?:s|ing)|total(?:s|ling|ing)|count(?:s|ing)|stand(?:s|ing) at|estimated at)[^,;]*$|^, (?:hiện|nay|hiện nay|đến nay) [^,;]*$/u;

/** What of a concept can only be money or a share of it. */
export const isOfMoney = ({ units }: GlossaryConcept): boolean =>
  units?.[0] === "currency" && !units.includes("count") && !units.includes("person");

/**
 * "Trade came to $46.2 billion, of which exports made up 24.6 billion": a bare number in millions or more, close behind what
 * is worth money, is in the currency the sentence spoke of last. `from` as for `ofPeople`; `currency`: that currency.
 */
export function ofMoney(
  { folded }: Passage,
  figure: Span,
  quantity: Quantity,
  { concepts }: Subjects,
  from: number,
  currency: string | undefined,
): Quantity {
  const { unit, noun, relation, lower, upper } = quantity;
  if (relation !== "level" && relation !== "share") return quantity;
  if (currency === undefined || unit !== "count" || noun !== undefined) return quantity;
  if (!isMillions(lower ?? upper) || !endsThere.test(folded.slice(figure.end, figure.end + 12))) return quantity;
  const concept = concepts.findLast(({ end }) => end <= figure.start);
  const near = concept && concept.start >= from && figure.start - concept.end <= 40;
  return near && isOfMoney(concept.value) ? { ...quantity, unit: currency, relation: "level" } : quantity;
}

/** Right behind the figure before: of those, more of them, all of them. */
const partly =
  /(?:\(|, ?|; ?| and )(?:including|of whom|of which|of them|among them|another|and another|plus|plus another|(?:for|to|making|bringing (?:it|them|the number)? ?to) (?:a|the) (?:grand )?total (?:of|to)|trong đó|trong đó có|gồm|bao gồm|cùng|và thêm) $/u;

/** "1,000 delegates, including more than 300 from Japan": a bare number behind such words counts what the one before counts. */
export function ofThose(
  { folded }: Passage,
  figure: Span,
  quantity: Quantity,
  from: number,
  before: Quantity | undefined,
): Quantity {
  if (!before || quantity.unit !== "count" || quantity.noun !== undefined || !isCrowd(quantity.lower ?? quantity.upper))
    return quantity;
  const isCounted = before.unit === "person" || before.unit === "dose" || before.counted !== undefined;
  if (!isCounted || !partly.test(folded.slice(from, figure.start))) return quantity;
  const { unit, noun, counted } = before;
  return { ...quantity, unit, ...(noun !== undefined && { noun }), ...(counted !== undefined && { counted }) };
}

/** "| Vietnamese workers in Japan | 570,708 |": a cell's bare number counts the people that its head speaks of. */
export function ofHead(quantity: Quantity, concept: Concept | null, { byId }: GlossaryIndex): Quantity {
  const known = concept?.id ? byId.get(concept.id) : undefined;
  const bare = quantity.unit === "count" && quantity.noun === undefined && isCrowd(quantity.lower ?? quantity.upper);
  return known && bare && isOfPeople(known) ? { ...quantity, unit: "person" } : quantity;
}

const isMillions = (value: string | null): boolean => value !== null && /^\d{7,}$/.test(value);
/** Nothing behind the number is counted by it. */
const endsThere =
  /^(?:\s*(?:[.,;:)。、]|$)|\s(?:and|in|a|up|down|while|for|from|to|và|trong|còn|tăng|giảm)\s|[、。でとにまのだ])/u;

/** "The students gave it 5": few are as easily marks or points. */
const isCrowd = (value: string | null): boolean => value !== null && /^\d{3,}$/.test(value);

/** People and doses are units of their own ("600,348 Vietnamese residents", "5.6 million vaccine doses"). */
function withoutNoun({ noun: _, ...quantity }: Quantity): Quantity {
  return quantity;
}
