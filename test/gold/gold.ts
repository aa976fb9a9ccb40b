import { readFileSync } from "node:fs";
import * as v from "valibot";
import { parse } from "yaml";
import type { SourceInput } from "../../server/src/model/document";
import type { ReportedVerdict } from "../../server/src/model/report";

/**
 * A gold draft: what is true of each of its figures, in the draft's order.
 *
 * `[text, verdict and reason, source]`: `["hơn 37 tỷ USD", "refuted bound", "pld-2023"]`; a text that stands twice is listed
 * twice; reasons or sources that are equally right are parted by `|`. `quiet` names what is no claim and must never be objected to.
 */
const goldSchema = v.strictObject({
  /** A path, or the draft itself. */
  draft: v.string(),
  /** Default: the corpus that comes with the program. */
  sources: v.optional(
    v.array(
      v.strictObject({
        id: v.string(),
        text: v.string(),
        title: v.optional(v.string()),
        publisher: v.string(),
        publishedOn: v.string(),
      }),
    ),
  ),
  figures: v.array(
    v.union([v.strictTuple([v.string(), v.string()]), v.strictTuple([v.string(), v.string(), v.string()])]),
  ),
  quiet: v.optional(v.array(v.string()), []),
});

export interface Expectation {
  readonly text: string;
  readonly verdict: string;
  /** Any of them is right; empty where no reason is expected. */
  readonly reasons: readonly string[];
  /** Ids begin so; any of them is right; empty where no source is expected. */
  readonly sources: readonly string[];
}

export interface GoldDraft {
  readonly name: string;
  readonly draft: string;
  readonly sources: readonly SourceInput[] | null;
  readonly figures: readonly Expectation[];
  readonly quiet: readonly string[];
}

/** Reads one gold file; a malformed one throws, with the place. */
export function readGold(path: string): GoldDraft {
  const gold = v.parse(goldSchema, parse(readFileSync(path, "utf8")));
  return {
    name: path.replace(/^.*\/|\.yaml$/g, ""),
    draft: gold.draft.includes("\n") ? gold.draft : readFileSync(gold.draft, "utf8"),
    sources:
      gold.sources?.map(({ title, ...source }) => ({ ...source, ...(title !== undefined && { title }) })) ?? null,
    figures: gold.figures.map(([text, expected, source]) => {
      const [verdict = "", reasons = ""] = expected.split(" ");
      return { text, verdict, reasons: reasons ? reasons.split("|") : [], sources: source?.split("|") ?? [] };
    }),
    quiet: gold.quiet,
  };
}

export interface Finding {
  readonly expectation: Expectation;
  readonly got: ReportedVerdict | undefined;
  readonly right: { readonly verdict: boolean; readonly reason: boolean; readonly source: boolean };
}

const objects = (got: ReportedVerdict | undefined): boolean =>
  got?.verdict === "refuted" || got?.verdict === "outdated";

const share = (got: ReportedVerdict, start: number, end: number): number =>
  Math.max(0, Math.min(got.end, end) - Math.max(got.start, start));

const figureAt = (figures: readonly ReportedVerdict[], start: number, end: number): ReportedVerdict | undefined =>
  figures
    .filter((got) => share(got, start, end) > 0)
    .sort((a, b) => share(b, start, end) - share(a, start, end) || a.end - a.start - (b.end - b.start))[0];

export interface Outcome {
  readonly name: string;
  readonly findings: readonly Finding[];
  /** Figures that are supported in truth and were refuted or called outdated. */
  readonly falseAlarms: readonly Finding[];
  /** What is no claim and was objected to all the same. */
  readonly alarmsOnNoClaim: readonly string[];
  readonly misses: readonly string[];
}

const inWords = (finding: Finding): string => {
  const { expectation, got } = finding;
  const wanted = [expectation.verdict, expectation.reasons.join("|"), expectation.sources.join("|")]
    .filter(Boolean)
    .join(" ");
  const given = got
    ? [got.verdict, got.reason ?? "", got.evidence[0]?.document.id ?? ""].filter(Boolean).join(" ")
    : "not read as a figure";
  return `${expectation.text}: expected ${wanted}; got ${given}${got ? ` [${got.text}]` : ""}`;
};

/** Holds a report against what is true. */
export function compare(gold: GoldDraft, figures: readonly ReportedVerdict[]): Outcome {
  let from = gold.draft.startsWith("---\n") ? gold.draft.indexOf("\n---\n", 4) : 0;
  const findings = gold.figures.map((expectation): Finding => {
    const start = gold.draft.indexOf(expectation.text, from);
    if (start < 0) throw new Error(`${gold.name}: "${expectation.text}" does not stand in the draft (in this order)`);
    from = start + expectation.text.length;
    const got = figureAt(figures, start, from);
    const verdict = got?.verdict === expectation.verdict;
    return {
      expectation,
      got,
      right: {
        verdict,
        reason: expectation.reasons.length === 0 || expectation.reasons.some((reason) => reason === got?.reason),
        source:
          expectation.sources.length === 0 ||
          expectation.sources.some((id) => got?.evidence.some(({ document }) => document.id.startsWith(id))),
      },
    };
  });
  const alarmsOnNoClaim = gold.quiet.filter((text) => {
    const start = gold.draft.indexOf(text, gold.draft.indexOf("\n---\n", 4));
    if (start < 0) throw new Error(`${gold.name}: "${text}" does not stand in the draft`);
    return figures.some((got) => objects(got) && got.start >= start && got.end <= start + text.length);
  });
  return {
    name: gold.name,
    findings,
    falseAlarms: findings.filter(({ expectation, got }) => expectation.verdict === "supported" && objects(got)),
    alarmsOnNoClaim,
    misses: [
      ...findings.filter(({ right }) => !right.verdict || !right.reason || !right.source).map(inWords),
      ...alarmsOnNoClaim.map((text) => `${text}: is no claim and was objected to`),
    ].map((miss) => `${gold.name}: ${miss}`),
  };
}
