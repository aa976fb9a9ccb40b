import * as v from "valibot";
import { languages } from "../../model/language";

/** One term or a list of them; a single one may stand without brackets. */
const Words = v.union([
  v.pipe(v.string(), v.nonEmpty()),
  v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1)),
]);

const Terms = v.pipe(
  v.strictObject({ vi: v.optional(Words), en: v.optional(Words), ja: v.optional(Words) }),
  v.description(
    "The words for it by language (vi, en, ja), the usual one first. A single word with a capital is met only as written.",
  ),
);

const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  v.description("Lower-case English words joined by hyphens: trade-surplus."),
);

/** The parts of a glossary file, one schema an entry, so that one bad entry does not cost the others. */
export const entrySchemas = {
  concepts: v.strictObject({
    id: Id,
    terms: v.optional(Terms),
    units: v.optional(
      v.pipe(
        v.array(v.pipe(v.string(), v.nonEmpty())),
        v.description("Units a figure of it may have: USD, percent, person, count …; currency for any money."),
      ),
    ),
    nature: v.optional(v.picklist(["flow", "stock", "rank", "share", "event"])),
    once: v.optional(
      v.pipe(
        v.boolean(),
        v.description("It comes about once between two countries, so that all who date it must give one date."),
      ),
    ),
    partOf: v.optional(v.pipe(v.string(), v.description("The id of the concept it is a part of."))),
    sumOf: v.optional(
      v.pipe(
        v.array(v.string()),
        v.minLength(2),
        v.description("Ids of the concepts that add up to it, none missing."),
      ),
    ),
    parties: v.optional(
      v.pipe(
        v.strictObject({ from: Id, to: Id }),
        v.description("Who it is always about, by party id: visitors from viet-nam to japan."),
      ),
    ),
    differenceOf: v.optional(
      v.pipe(
        v.tuple([v.string(), v.string()]),
        v.description("Ids of what it is the difference of: [exports, imports] for a trade surplus."),
      ),
    ),
  }),
  parties: v.strictObject({
    id: Id,
    kind: v.optional(v.picklist(["country", "group", "institution"])),
    pair: v.optional(
      v.pipe(
        v.tuple([Id, Id]),
        v.description("Ids of the two that its words name at once: 日越 for japan and viet-nam."),
      ),
    ),
    terms: v.optional(Terms),
  }),
  units: v.strictObject({ id: Id, terms: v.optional(Terms) }),
} as const;

export type Section = keyof typeof entrySchemas;

export const sections: readonly Section[] = ["concepts", "parties", "units"];

/** The whole file; `corpus/glossary.schema.json` is made from it for editors. */
export const glossarySchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    concepts: v.optional(v.array(entrySchemas.concepts)),
    parties: v.optional(v.array(entrySchemas.parties)),
    units: v.optional(v.array(entrySchemas.units)),
  }),
  v.title("Glossary of Đối chiếu"),
  v.description(`What is measured, between whom, and what is counted, in ${languages.join(", ")}.`),
);
