import * as v from "valibot";
import type { SourceInput } from "../model/document";
import { languages } from "../model/language";

/** What a source's front matter or `sources.json` says of it. */
export type Stated = Omit<SourceInput, "id" | "text" | "format" | "places">;

const words = v.pipe(
  v.union([v.string(), v.number()], "must be words"),
  v.transform(String),
  v.trim(),
  v.minLength(1, "must not be empty"),
);

/** "2024-08-13", "2024-08-13T09:30:00+07:00" and, as Vietnamese writes it, "13/8/2024" → "2024-08-13"; no such day → `null`. */
export function isoDay(written: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(written);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written);
  const [year, month, day] = iso ? iso.slice(1, 4) : local ? [local[3], local[2], local[1]] : [];
  if (!year || !month || !day) return null;
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}

const day = v.pipe(
  v.string("must be a day such as 2024-08-13"),
  v.transform(isoDay),
  v.string("must be a day such as 2024-08-13"),
);

const fields = {
  title: words,
  publisher: words,
  publishedOn: day,
  date: day,
  dateInferred: v.boolean("must be true or false"),
  url: words,
  language: v.picklist(languages, "must be vi, en or ja"),
  key: words,
};

export interface ReadMetadata {
  readonly stated: Stated;
  /** One for each field that can't be used: `publishedOn must be a day such as 2024-08-13`. */
  readonly problems: readonly string[];
}

/** Takes the known fields out of plain data, each by itself; others are the writer's own business. */
export function readMetadata(data: Readonly<Record<string, unknown>>): ReadMetadata {
  const problems: string[] = [];
  const read = <K extends keyof typeof fields>(key: K): v.InferOutput<(typeof fields)[K]> | undefined => {
    if (data[key] === undefined || data[key] === null) return undefined;
    const result = v.safeParse(fields[key], data[key]);
    if (result.success) return result.output as v.InferOutput<(typeof fields)[K]>;
    problems.push(`${key} ${result.issues[0].message}`);
    return undefined;
  };
  const title = read("title");
  const publisher = read("publisher");
  const publishedOn = read("publishedOn") ?? read("date");
  const url = read("url");
  const language = read("language");
  const key = read("key");
  const isGuessed = read("dateInferred") === true && publishedOn !== undefined;
  const stated = {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(url !== undefined && { url }),
    ...(language !== undefined && { language }),
    ...(key !== undefined && { key }),
    ...(isGuessed && { guessed: ["publishedOn"] as const }),
  };
  return { stated, problems };
}

const guessable = ["title", "publisher", "publishedOn", "url"] as const;

/** The same, marked as what nobody stated. */
export const asGuess = (found: Stated): Stated => ({
  ...found,
  guessed: guessable.filter((key) => found[key] !== undefined),
});

/**
 * Joins what several say of one source, the first before the second; what one of them only guesses yields to all who state it.
 *
 * @example joinStated([{ title: "A", guessed: ["title"] }, { title: "B" }]) // { title: "B" }
 */
export function joinStated(layers: readonly Stated[]): Stated {
  const isGuess = (layer: Stated, key: string): boolean => layer.guessed?.some((one) => one === key) ?? false;
  const keys = new Set(layers.flatMap((layer) => Object.keys(layer)).filter((key) => key !== "guessed"));
  const joined: Record<string, unknown> = {};
  const guessed: string[] = [];
  for (const key of keys) {
    const said = layers.filter((layer) => key in layer);
    const surest = said.find((layer) => !isGuess(layer, key)) ?? said[0];
    if (!surest) continue;
    joined[key] = Reflect.get(surest, key);
    if (isGuess(surest, key)) guessed.push(key);
  }
  return { ...joined, ...(guessed.length > 0 && { guessed: guessed as NonNullable<Stated["guessed"]> }) };
}
