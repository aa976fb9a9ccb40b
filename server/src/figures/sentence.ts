import type { Figure, Parties } from "../model/figure";
import type { Period } from "../model/period";
import type { Quantity } from "../model/quantity";
import { overlaps, type Span } from "../model/span";
import { isCurrency } from "../model/unit";
import type { Prose, Sentence } from "../text/prose";
import type { ReadingContext } from "./context";
import { isOfMoney, ofHead, ofMoney, ofPeople, ofThose, withCounted } from "./counted";
import { indexGlossary } from "./glossary-index";
import type { Grammar } from "./grammar";
import { grammarOf } from "./grammars";
import { isOfHead } from "./inherited";
import { placed, type Said, type SentenceRead } from "./memo";
import { type Days, dayOf } from "./mentions/calendar";
import type { Mention, ReferenceMention, TimeMention } from "./mentions/mention";
import { readMentions } from "./mentions/scan";
import { modalityOf, targetCues } from "./modality";
import { alwaysAbout, partiesAt, partiesOfRank } from "./parties";
import type { Passage } from "./passage";
import { fold } from "./phrases";
import { readQuantities } from "./quantities";
import { respectively } from "./respectively";
import { carried, conceptAt, eventAt, readSubjects, type Subjects, wordsFor } from "./subjects";
import { isHead, isNoFigure, leadsTable } from "./tables/heads";
import { readTimeCell } from "./tables/time";
import { movedByHead, readCell } from "./tables/unit";
import { baselineOf, implied, saysNow, tellsWhen, timeOf, upTo } from "./times";

/** Reads the figures of one sentence, given what was said before it, and tells what it says for those behind it. */
export function readSentence(
  prose: Prose,
  folded: string,
  sentence: Sentence,
  index: number,
  inherited: Said,
  context: ReadingContext,
): SentenceRead {
  const { view } = prose;
  const { language } = sentence;
  const grammar = grammarOf(language);
  const passage: Passage = { text: view.text, folded, start: sentence.start, end: sentence.end };
  const about = { language, today: context.today, ...spokenOf(inherited.period) };
  const glossary = indexGlossary(context.glossary);
  const isMoney = (head: string): boolean => {
    const [concept] = readSubjects(wholly(head), language, glossary).concepts;
    return concept !== undefined && isOfMoney(concept.value);
  };
  const cell = readCell(prose, sentence, grammar, isMoney);
  // "2011" under "triệu USD" is an amount, however much it looks like a year.
  const mentions = cell
    ? []
    : (readTimeCell(prose, sentence, about) ??
      readMentions(view.text, sentence, about).filter((mention) => !isAmount(mention, folded, grammar)));
  const read = cell
    ? [cell]
    : readQuantities(passage, withMasks(mentions, prose.masked, sentence), grammar)
        .filter(({ start }) => !isNoFigure(prose, sentence, start))
        .map((reading) => movedByHead(reading, prose, sentence.block));
  const times = mentions.filter((mention) => mention.kind === "time");
  // Most sentences of a text state nothing; what they speak of matters only where they lead something in.
  if (read.length === 0 && mentions.every(({ kind }) => kind === "noise") && index > 2 && !leads(prose, sentence))
    return { figures: [], said: inherited };
  const subjects = readSubjects(passage, language, glossary);
  const cues = targetCues(passage, grammar);
  // "phát thải ròng bằng 0": a number inside a term is a part of its name.
  const readings = read.filter(
    (reading) => !subjects.concepts.some((term) => term.start < reading.start && term.end > reading.start),
  );
  const used = new Set<TimeMention>();
  const reached = new Set<TimeMention>();
  const common = { language, sentence: index };
  const onlyWhen = saysOnlyWhen(passage, times, readings, grammar);
  const underHeading = standsUnderHeading(prose, sentence, readings);
  const goesOn = underHeading || onlyWhen || speaksOfBefore(prose, sentence, folded, grammar);
  let concept = goesOn ? inherited.concept : null;
  let from = sentence.start;
  let last: Quantity | undefined;
  let currency: string | undefined;
  const rows = respectively(passage, readings, subjects, times, grammar);
  // Told before; a table's head tells it of the cell itself.
  const periodBefore = (reading: Span): Period => {
    const { period } = inherited;
    if (!period || saysNow(passage, reading)) return upTo(context.today);
    // The text goes on speaking of the time that its title names.
    if (isSameTime(period, context.titleTime)) return withoutMention({ ...period, certainty: "stated" });
    return isOfHead(period, sentence.block, prose) ? period : implied(period);
  };
  const quantities = readings.map((reading): Figure => {
    const { subjects: about, times: whens } = rows.get(reading) ?? { subjects, times };
    const time = timeOf(passage, reading, whens, readings);
    const modality = modalityOf(passage, reading, cues, grammar);
    if (time && time.role !== "event") used.add(time);
    // The year of a goal says nothing of the figures that follow.
    if (time && time.role !== "event" && modality === "actual") reached.add(time);
    const counted = withCounted(passage, reading, reading.quantity, language, glossary);
    const those = ofThose(passage, reading, counted, from, last);
    const people = ofPeople(passage, reading, those, about, from, last?.unit);
    const worth = ofMoney(passage, reading, people, about, from, currency);
    const inCell = prose.blocks[sentence.block]?.kind === "tableCell";
    const quantity = inCell ? ofHead(worth, concept, glossary) : worth;
    const own = conceptAt(passage, reading, quantity, about, grammar, glossary);
    const taken =
      own ??
      (inCell || underHeading || carriesOn(quantity) || (onlyWhen && isThatMany(passage, reading, quantity))
        ? carried(concept, quantity, glossary)
        : null) ??
      wordsFor(passage, reading, quantity, from);
    const named = partiesOf(passage, reading, about, inherited, grammar);
    const against = quantity.change === null ? null : baselineOf(passage, reading, times, readings);
    concept = own ?? concept;
    from = reading.end;
    last = quantity;
    if (isCurrency(quantity.unit)) currency = quantity.unit;
    return {
      ...placed(prose, reading),
      ...common,
      kind: "quantity",
      quantity,
      concept: taken,
      parties: alwaysAbout(
        taken,
        quantity.unit === "rank" ? partiesOfRank(passage, about, named, grammar) : named,
        glossary,
      ),
      period: time?.stretch ?? periodFrom(time) ?? periodBefore(reading),
      ...(against?.period && { baseline: withoutMention(against.period) }),
      modality,
    };
  });
  const claims = mentions.flatMap((mention): Figure[] => {
    if (mention.kind === "noise") return [];
    if (mention.kind === "time" && (used.has(mention) || isHead(prose, sentence.block) || !namesADate(mention)))
      return [];
    return [
      {
        ...placed(prose, mention),
        ...common,
        ...(mention.kind === "time"
          ? dateOf(mention, weekdayBeside(mention, mentions, folded))
          : referenceOf(mention, view.text)),
        concept:
          (mention.kind === "time" ? eventAt(passage, mention, times, subjects) : null) ??
          conceptAt(passage, mention, quantityOf("date"), subjects, grammar, glossary),
        parties: partiesOf(passage, mention, subjects, inherited, grammar),
        modality: modalityOf(passage, mention, cues, grammar),
      },
    ];
  });
  const figures = [...quantities, ...claims].sort((a, b) => a.at.start - b.at.start);
  const spoken = times.findLast(
    (time) => time.period && (leads(prose, sentence) ? tellsWhen(time) : reached.has(time)),
  );
  return {
    figures,
    said: saidBy(
      quantities,
      subjects,
      passage,
      spoken?.stretch ?? spoken?.period ?? inherited.period,
      inherited,
      grammar,
    ),
  };
}

const wholly = (text: string): Passage => ({ text, folded: fold(text), start: 0, end: text.length });

/** "Rs 20", "Between 5": a capital before a number makes a name, but not that of a currency or an opening word. */
function isAmount({ kind, start, end }: Mention, folded: string, grammar: Grammar): boolean {
  if (kind !== "reference") return false;
  const unit = grammar.units.at(folded, start, end);
  const money = unit?.value.before && isCurrency(unit.value.unit) ? unit : null;
  const word = money ?? grammar.opens.at(folded, start, end) ?? grammar.boundsBefore.at(folded, start, end);
  return word !== null && /^ ?\d[\d.,]*$/.test(folded.slice(word.end, end));
}

const spokenOf = (period: Period | null): { spokenOf?: Days } =>
  period?.end ? { spokenOf: { start: dayOf(period.start ?? period.end), end: dayOf(period.end) } } : {};

/** Headings, lead-ins and captions name the time of what stands under them; in prose only a figure's own time carries on. */
const leads = (prose: Prose, { block }: Sentence): boolean =>
  prose.blocks[block]?.kind !== "paragraph" || leadsTable(prose, block);

/** "Trong đó, …", "Riêng …", a list's item, a table's cell: what is said belongs to what was said before. */
function speaksOfBefore(prose: Prose, sentence: Sentence, folded: string, grammar: Grammar): boolean {
  const kind = prose.blocks[sentence.block]?.kind;
  return kind === "listItem" || kind === "tableCell" || grammar.carries.at(folded, sentence.start) !== null;
}

/** "In the first quarter of 2022 it came to …", "2023年は…": a time, then no subject of its own. */
function saysOnlyWhen(
  { folded, start }: Passage,
  [time]: readonly Span[],
  [reading]: readonly Span[],
  grammar: Grammar,
): boolean {
  if (
    !time ||
    !reading ||
    time.end > reading.start ||
    !/^(?:\p{L}{1,5} )?(?:the )?$/u.test(folded.slice(start, time.start))
  )
    return false;
  const at = time.end + (/^[\s,]*/.exec(folded.slice(time.end, reading.start))?.[0].length ?? 0);
  return grammar.carries.at(folded, at) !== null || /^[はに、]*$/.test(folded.slice(at, reading.start));
}

/** 「2023年は1万8949人だった」: so many of what was spoken of; not 「2023年は120人が参加した」, who are others. */
const isThatMany = ({ folded }: Passage, { end }: Span, { unit }: Quantity): boolean =>
  unit === "person" &&
  /^(?:だった|であった|でした|となった|に(?:達|上|のぼ)|[。、]|$)/.test(folded.slice(end, end + 8));

/** "2 人口" above "約1億30万人（2023年）": a paragraph that is hardly more than a figure says what its heading names. */
function standsUnderHeading({ blocks }: Prose, { block, start, end }: Sentence, [first]: readonly Span[]): boolean {
  const isFirst = blocks[block]?.kind === "paragraph" && blocks[block]?.start === start;
  return isFirst && first?.start === start && end - start <= 60 && blocks[block - 1]?.kind === "heading";
}

/** A change or a share without a concept of its own speaks of the figure before it. */
const carriesOn = ({ relation, unit }: Quantity): boolean =>
  relation !== "level" || unit === "percent" || unit === "percentagePoint" || unit === "multiple" || isCurrency(unit);

function saidBy(
  figures: readonly Figure[],
  subjects: Subjects,
  passage: Passage,
  period: Period | null,
  inherited: Said,
  grammar: Grammar,
): Said {
  // 在日ベトナム人労働者 are workers: what stands last of a compound says what it is.
  const { concepts } = subjects;
  const named = concepts.find((one) => !concepts.some(({ start }) => start === one.end));
  return {
    concept:
      figures.findLast((figure) => figure.concept?.id)?.concept ??
      (named ? { id: named.value.id, text: passage.text.slice(named.start, named.end) } : inherited.concept),
    period,
    parties:
      figures.findLast((figure) => Object.keys(figure.parties).length)?.parties ??
      partiesOf(passage, passage, subjects, inherited, grammar),
  };
}

/** Whom a sentence names behind a semicolon, or as another delegation, office or firm, belongs to what it goes on to say. */
const isOfNext = (gap: string): boolean => /[;；]|, (?:đoàn|phía|bên) $/u.test(gap);

function partiesOf(passage: Passage, figure: Span, subjects: Subjects, inherited: Said, grammar: Grammar): Parties {
  const parties = subjects.parties.filter(({ start }) => !isOfNext(passage.folded.slice(figure.end, start)));
  const { named = subjects.parties } = subjects;
  return parties.length ? partiesAt(passage, figure, { ...subjects, parties, named }, grammar) : inherited.parties;
}

/** The day of an event is only by the way the time of what was counted there. */
const periodFrom = (time: TimeMention | null): Period | null =>
  time?.period && time.role === "event" ? implied(time.period) : (time?.period ?? null);

const isSameTime = (one: Period, other: Period | undefined): boolean =>
  one.start === other?.start && one.end === other?.end && one.shape === other?.shape;

const withoutMention = ({ mention: _, ...period }: Period): Period => period;

/** "So với cuối năm trước" dates nothing by itself. */
const namesADate = ({ calendar, role }: TimeMention): boolean =>
  role === "baseline"
    ? calendar.year !== undefined || calendar.month !== undefined || calendar.quarter !== undefined
    : Object.keys(calendar).length > 0;

const quantityOf = (unit: "date" | "reference", noun?: string): Quantity => ({
  lower: null,
  upper: null,
  unit,
  ...(noun !== undefined && { noun }),
  bound: "exact",
  change: null,
  step: "1",
  relation: "level",
});

const dateOf = ({ calendar, until, period }: TimeMention, weekday: number | undefined) =>
  ({
    kind: "date",
    quantity: quantityOf("date"),
    period,
    calendar,
    ...(until && { until }),
    ...(weekday !== undefined && { weekday }),
  }) as const;

/** "Thứ Hai, ngày 10/9/2024", "10 September 2024 (Tuesday)": the weekday that a date is said to be. */
const weekdayBeside = ({ start, end }: Span, mentions: readonly Mention[], folded: string): number | undefined => {
  const beside = mentions.find(
    (mention) =>
      mention.kind === "noise" &&
      mention.weekday !== undefined &&
      (/^[ ,(]{0,3}(?:ngày |the )?$/.test(folded.slice(mention.end, start)) ||
        /^[ ,]{0,2}\(?$/.test(folded.slice(end, mention.start))),
  );
  return beside?.kind === "noise" ? beside.weekday : undefined;
};

const referenceOf = ({ start, end, series, number }: ReferenceMention, text: string) =>
  ({
    kind: "reference",
    quantity: quantityOf("reference", text.slice(start, end)),
    period: null,
    reference: { series, number },
  }) as const;

/** Mentions and masks of a sentence as one ordered list. */
function withMasks(mentions: readonly Span[], masked: readonly Span[], sentence: Span): Span[] {
  if (masked.length === 0) return [...mentions];
  const inside = masked.filter((mask) => overlaps(mask, sentence));
  return inside.length ? [...mentions, ...inside].sort((a, b) => a.start - b.start) : [...mentions];
}
