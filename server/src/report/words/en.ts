import { grouped, listed, unverified, type Words } from "./words";

const verdict = {
  supported: "supported",
  refuted: "contradicted by a source",
  outdated: "out of date",
  conflicting: "with sources in disagreement",
  "not-enough-info": "not verified",
} as const;

const number = (value: number): string => grouped(value, ",");

const many = (count: number, one: string): string => `${number(count)} ${one}${count === 1 ? "" : "s"}`;

export const en: Words = {
  stop: ".",
  comma: ", ",
  title: "Verification of figures",
  toMend: "To mend",
  conflicting: "Sources disagree",
  unverified: "Not verified",
  supported: "Supported",
  draft: "draft",
  source: "source",
  place: "Place",
  figure: "Figure",
  finding: "Finding",
  page: "page",
  verdict,
  moreSources: (count) => `and ${many(count, "more source")}`,
  summary: (counts) =>
    `${many(counts.figures, "figure")}: ${listed(counts, (kind, count) => `${number(count)} ${verdict[kind]}`).join(", ")}`,
  nothingToObject: "No figure is contradicted by a source.",
  noFigures: "No figures in the draft.",
  notChecked: (counts, skipped) =>
    [
      "Not checked: statements without a figure",
      ...(unverified(counts) ? [`${many(unverified(counts), "figure")} that could not be verified`] : []),
      ...(counts.ignored ? [`${many(counts.ignored, "figure")} that the draft marks to be ignored`] : []),
      ...(counts.accepted ? [`${many(counts.accepted, "figure")} accepted by a person`] : []),
      ...(skipped ? [`${many(skipped, "source")} that could not be read`] : []),
    ].join("; "),
  corpus: (documents, figures) => `Checked against ${many(documents, "source")} (${many(figures, "figure")})`,
  answered: (milliseconds) => `answered in ${number(milliseconds)} ms`,
  read: "Read as",
  rule: "Rule",
  doubt: "this source contradicts itself",
  steps: "Why",
  chapter: {
    overTime: "Over time",
    unchecked: "Not checked",
    masked: "Numbers in code, addresses, pictures or struck-out text",
  },
  chartOf: (concept) => `Chart of ${concept} over time; the table beside it has the values`,
  sources: "Sources",
  asTable: "As a table",
  time: "Time",
  value: "Value",
  checkedOn: (day) => `Checked on ${day}`,
};
