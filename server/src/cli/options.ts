import { InvalidArgumentError } from "commander";
import { type Language, languages } from "../model/language";
import type { VerdictKind } from "../model/verdict";
import type { JudgingOptions } from "../verify/judge";

const verdictKinds: readonly VerdictKind[] = ["supported", "refuted", "outdated", "conflicting", "not-enough-info"];

const among = <T extends string>(choices: readonly T[], value: string): T => {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new InvalidArgumentError(`Use one of: ${choices.join(", ")}.`);
  return found;
};

/** "2024-09-10" as it is; refuses what is no day of the calendar, such as 2024-02-30. */
export function parseDay(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError("Write a day of the calendar as YYYY-MM-DD, for example 2024-09-10.");
  return value;
}

/** "refuted,outdated" → the verdicts that make the exit status 1; "none" for none. */
export function parseFailOn(value: string): readonly VerdictKind[] {
  if (value === "none") return [];
  return value.split(",").map((part) => {
    const kind = verdictKinds.find((known) => known === part.trim());
    if (!kind) throw new InvalidArgumentError(`Use verdicts with commas between: ${verdictKinds.join(", ")}; or none.`);
    return kind;
  });
}

export const verifyFormats = ["text", "json", "sarif", "html", "docx"] as const;
export const figuresFormats = ["text", "json"] as const;

export const parseVerifyFormat = (value: string): (typeof verifyFormats)[number] => among(verifyFormats, value);
export const parseFiguresFormat = (value: string): (typeof figuresFormats)[number] => among(figuresFormats, value);
export const parseLanguage = (value: string): Language => among(languages, value);

/** "never-cry-wolf" → the engine's "neverCryWolf". */
export function parseCaution(value: string): JudgingOptions["caution"] {
  const spelt = among(["find", "balanced", "never-cry-wolf"], value);
  return spelt === "never-cry-wolf" ? "neverCryWolf" : spelt;
}

export const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
