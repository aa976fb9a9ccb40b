import * as v from "valibot";
import { languages } from "../../model/language";

const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
};

const line = (description: string) => v.pipe(v.string(), v.description(description));
const day = (description: string) =>
  v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDay), v.description(description));

export const paperKinds = ["talking-points", "background", "minutes", "report"] as const;
export type PaperKind = (typeof paperKinds)[number];

/**
 * The front matter of a briefing: what a paper says of itself before its text. Beyond `title`, `date`, `as_of` and `language`,
 * which the check reads too, these are the parts of an official paper by Annex I of Viet Nam's Decree 30/2020/NĐ-CP; `author`,
 * `keywords` and `bibliography` are Pandoc's.
 */
export const matterSchema = v.strictObject({
  title: v.optional(line("What the paper is about.")),
  date: v.optional(day("The paper's own day, YYYY-MM-DD.")),
  as_of: v.optional(day("The day that counts as today when figures are checked, YYYY-MM-DD.")),
  language: v.optional(v.pipe(v.picklist(languages), v.description("vi, en or ja."))),
  kind: v.optional(v.pipe(v.picklist(paperKinds), v.description("What sort of paper it is; heads it in Word."))),
  organisation: v.optional(line("Who issues it.")),
  parent_organisation: v.optional(line("The organisation above.")),
  number: v.optional(line("Number and symbol: 12/BC-ĐBA.")),
  place: v.optional(line("Where it is issued: Hà Nội.")),
  classification: v.optional(line("Degree of secrecy, in a frame at the top: Mật.")),
  recipients: v.optional(v.pipe(v.array(v.string()), v.description("Who receives it, one a line."))),
  signatory: v.optional(
    v.pipe(
      v.strictObject({
        position: v.optional(line("VỤ TRƯỞNG; with TL., KT. where it is signed for somebody.")),
        name: v.optional(line("First and last name.")),
      }),
      v.description("Who signs."),
    ),
  ),
  sources: v.optional(v.pipe(v.array(v.string()), v.description("Keys of the sources it rests on."))),
  author: v.optional(v.union([v.string(), v.array(v.string())])),
  keywords: v.optional(v.union([v.string(), v.array(v.string())])),
  bibliography: v.optional(v.union([v.string(), v.array(v.string())])),
  "doi-chieu": v.optional(v.pipe(v.literal("ignore"), v.description("ignore: leave this paper unchecked."))),
});

/** What a key may hold, for those who ask the writer for it. */
export type Holds = "line" | "day" | "lines" | "signatory" | readonly string[];

export const holds: Readonly<Record<MatterKey, Holds>> = {
  title: "line",
  date: "day",
  as_of: "day",
  language: languages,
  kind: paperKinds,
  organisation: "line",
  parent_organisation: "line",
  number: "line",
  place: "line",
  classification: "line",
  recipients: "lines",
  signatory: "signatory",
  sources: "lines",
  author: "line",
  keywords: "line",
  bibliography: "line",
  "doi-chieu": ["ignore"],
};

export type Matter = v.InferOutput<typeof matterSchema>;
export type MatterKey = keyof Matter;

export const matterKeys = Object.keys(matterSchema.entries) as readonly MatterKey[];

/** What of some front matter is as it should be; the rest is left out, for `matterProblems` to tell of. */
export function readMatter(data: Readonly<Record<string, unknown>>): Matter {
  const kept: Record<string, unknown> = {};
  for (const key of matterKeys) {
    const value = plain(data[key]);
    if (value !== undefined && v.is(matterSchema.entries[key], value)) kept[key] = value;
  }
  return v.parse(matterSchema, kept);
}

/** YAML reads an unquoted day as a day and a bare number as a number; the writer meant what he wrote. */
export const plain = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === "number" ? String(value) : value;
