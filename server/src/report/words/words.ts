import type { VerdictKind } from "../../model/verdict";

export interface Counts {
  readonly figures: number;
  /** Of those not verified: the ones that the draft marks to be ignored, and the ones a person accepted. */
  readonly ignored: number;
  readonly accepted: number;
  readonly verdicts: Readonly<Record<VerdictKind, number>>;
}

/** The words of a report around the verdicts' own messages. */
export interface Words {
  /** What ends a sentence. */
  readonly stop: string;
  readonly comma: string;
  readonly title: string;
  readonly toMend: string;
  readonly conflicting: string;
  readonly unverified: string;
  readonly supported: string;
  readonly draft: string;
  readonly source: string;
  readonly place: string;
  readonly figure: string;
  readonly finding: string;
  readonly page: string;
  readonly verdict: Readonly<Record<VerdictKind, string>>;
  readonly moreSources: (count: number) => string;
  /** "18 số: 12 khớp với nguồn, 4 trái với nguồn". */
  readonly summary: (counts: Counts) => string;
  readonly nothingToObject: string;
  readonly noFigures: string;
  /** What the reader must not believe to be checked. */
  readonly notChecked: (counts: Counts, skipped: number) => string;
  readonly corpus: (documents: number, figures: number) => string;
  readonly answered: (milliseconds: number) => string;
  /** How a figure was understood. */
  readonly read: string;
  readonly rule: string;
  /** The source contradicts itself; its sum follows. */
  readonly doubt: string;
  readonly steps: string;
  /** Headings and labels of the report as a page. */
  readonly chapter: {
    readonly overTime: string;
    readonly unchecked: string;
    /** Numbers that no sentence says: in code, addresses, struck-out text. */
    readonly masked: string;
  };
  /** What a chart shows, for those who can't see it. */
  readonly chartOf: (concept: string) => string;
  /** Heading of the sources a text rests on. */
  readonly sources: string;
  readonly asTable: string;
  readonly time: string;
  readonly value: string;
  /** What this paper is and isn't, with the day of the check. */
  readonly checkedOn: (day: string) => string;
}

const order: readonly VerdictKind[] = ["refuted", "outdated", "conflicting", "not-enough-info", "supported"];

/** Figures that nobody could verify, without those that the writer chose to leave. */
export const unverified = ({ verdicts, ignored, accepted }: Counts): number =>
  verdicts["not-enough-info"] - ignored - accepted;

/** The verdicts that occur, worst first, as `say` words each. */
export const listed = ({ verdicts }: Counts, say: (kind: VerdictKind, count: number) => string): readonly string[] =>
  order.filter((kind) => verdicts[kind] > 0).map((kind) => say(kind, verdicts[kind]));

/** A count with its thousands set apart. Not by Intl: loading its tables takes a tenth of a short run. */
export const grouped = (count: number, separator: string): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, separator);
