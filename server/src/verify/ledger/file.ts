import * as v from "valibot";
import { type Accepted, sameFigure } from "./entry";

/** Where a workspace keeps it. */
export const ledgerFile = ".doi-chieu/accepted.json";

const text = (description: string) => v.pipe(v.string(), v.description(description));

export const entrySchema = v.strictObject({
  concept: v.pipe(
    v.nullable(v.string()),
    v.description("What is measured and between whom: “exports from viet-nam to japan”; null where it is not known."),
  ),
  value: v.pipe(v.string(), v.nonEmpty(), v.description("The value in the base unit: “44980000000 USD”.")),
  period: v.pipe(
    v.nullable(v.string()),
    v.description("ISO days: “2023-01-01/2023-12-31”, “../2023-10-31”; null where the draft names none."),
  ),
  reason: text("Why it was accepted; may be empty."),
  who: text("Who accepted it."),
  when: v.pipe(v.string(), v.isoDate(), v.description("The day, YYYY-MM-DD.")),
  evidence: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{16}$/),
    v.description("Fingerprint of what the sources said then; the program writes it."),
  ),
});

export const ledgerSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    version: v.literal(1),
    accepted: v.pipe(v.array(entrySchema), v.description("Sorted by concept, period and value.")),
  }),
  v.title("Figures that a person accepted"),
);

export interface Ledger {
  readonly accepted: readonly Accepted[];
  /** What could not be read: "accepted.3.when: expected …". Such a file is never written over. */
  readonly problems: readonly string[];
}

export const emptyLedger: Ledger = { accepted: [], problems: [] };

// The library's own message quotes what was given, and the file holds a draft's figures.
const inWords = (where: string, issue: v.BaseIssue<unknown>): string =>
  `${[where, v.getDotPath(issue)].filter(Boolean).join(".") || "the file"}: expected ${issue.expected ?? "another value"}`;

/** Reads a ledger; a wrong entry costs only itself. */
export function readLedger(file: string): Ledger {
  let parsed: unknown;
  try {
    parsed = JSON.parse(file.replace(/^\ufeff/, ""));
  } catch {
    return { accepted: [], problems: ["the file: it is not JSON"] };
  }
  const outer = v.safeParse(v.looseObject({ version: v.literal(1), accepted: v.array(v.unknown()) }), parsed);
  if (!outer.success) return { accepted: [], problems: outer.issues.map((issue) => inWords("", issue)) };
  const accepted: Accepted[] = [];
  const problems: string[] = [];
  for (const [index, given] of outer.output.accepted.entries()) {
    const entry = v.safeParse(entrySchema, given);
    if (entry.success) accepted.push(entry.output);
    else problems.push(...entry.issues.slice(0, 1).map((issue) => inWords(`accepted.${index + 1}`, issue)));
  }
  return { accepted, problems };
}

const keys = ["concept", "period", "value", "evidence"] as const;

// By code units, so that every machine sorts alike.
const compare = (a: Accepted, b: Accepted): number => {
  for (const key of keys) if (a[key] !== b[key]) return (a[key] ?? "") < (b[key] ?? "") ? -1 : 1;
  return 0;
};

/** The file with an entry added, or put in the place of an older one on the same figure. */
export function withEntry({ accepted }: Ledger, entry: Accepted): string {
  const all = [...accepted.filter((one) => !sameFigure(one, entry)), entry].sort(compare);
  return `${JSON.stringify({ version: 1, accepted: all }, null, 2)}\n`;
}
