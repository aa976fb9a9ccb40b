import { HeadingLevel, Paragraph } from "docx";
import type { Language } from "../model/language";
import type { Content, Finding, Group, Quote, Series } from "../report/content/content";
import { words } from "../report/words/index";
import type { Words } from "../report/words/words";
import { type Block, gap } from "./blocks";
import { type Look, looks } from "./look";
import { paper } from "./paper";
import { run } from "./runs";
import { marked, tableOf } from "./tables";

export interface ReportPaper {
  readonly language: Language;
  readonly drafts: readonly Content[];
  readonly colophon: readonly string[];
}

const text = (content: string): Paragraph => new Paragraph({ style: "TableText", children: [run(content)] });
const heading = (content: string, level: 2 | 3 | 4): Paragraph =>
  new Paragraph({ heading: HeadingLevel[`HEADING_${level}`], children: [run(content)] });

const quoted = ({ sentence, source, spot, derivation }: Quote, { italics }: Look) => [
  ...marked(sentence),
  run(`${derivation ? ` = ${derivation}` : ""} (${source}; ${spot.label})`, { italics }),
];

const atLength = (finding: Finding, say: Words, look: Look): Block[] => [
  heading(`${finding.figure} – ${finding.title} (${finding.spot.label})`, 4),
  text(finding.message),
  tableOf(
    [say.draft, say.source],
    finding.quotes.length > 0
      ? finding.quotes.map((quote, index) => [index === 0 ? marked(finding.sentence) : "", quoted(quote, look)])
      : [[marked(finding.sentence), "–"]],
    [0.5, 0.5],
  ),
  gap(),
];

const inBrief = (findings: readonly Finding[], say: Words): Block[] => [
  tableOf(
    [say.place, say.figure, say.finding],
    findings.map(({ spot, figure, verdict, message, quotes: [best] }) => [
      spot.label,
      figure,
      verdict === "supported" && best ? `${best.source} (${best.spot.label})` : message,
    ]),
    [0.12, 0.28, 0.6],
  ),
  gap(),
];

const overTime = ({ concept, unit, sources, draft }: Series, say: Words): Block[] => [
  heading([concept, unit].filter(Boolean).join(" · "), 4),
  tableOf(
    [say.time, say.value, say.source],
    [
      ...draft.map(({ when, text: value }) => [when, value, say.draft]),
      ...sources.map(({ when, text: value, source }) => [when, value, source]),
    ],
    [0.3, 0.25, 0.45],
  ),
  gap(),
];

function draftBlocks(content: Content): Block[] {
  const { language, path, counts, flagged, series, unchecked, masked, supported } = content;
  const say = words[language];
  const group = ({ title, findings }: Group): string => `${title} (${findings.length})`;
  return [
    heading(path, 2),
    text(counts.figures ? say.summary(counts) + say.stop : say.noFigures),
    ...flagged.flatMap((one) => [
      heading(group(one), 3),
      ...one.findings.flatMap((finding) => atLength(finding, say, looks[language])),
    ]),
    ...(series.length > 0 ? [heading(say.chapter.overTime, 3), ...series.flatMap((one) => overTime(one, say))] : []),
    ...(unchecked.length + masked.length > 0 ? [heading(say.chapter.unchecked, 3)] : []),
    ...unchecked.flatMap((one) => [heading(group(one), 4), ...inBrief(one.findings, say)]),
    ...(masked.length > 0
      ? [
          heading(`${say.chapter.masked} (${masked.length})`, 4),
          ...masked.map((one) => text(`${one.spot.label}  ${one.text}`)),
        ]
      : []),
    ...(supported.length > 0 ? [heading(`${say.supported} (${supported.length})`, 3), ...inBrief(supported, say)] : []),
  ];
}

/** The verification report as a file of Word, with all that the page has; its charts as tables. */
export const reportDocx = ({ language, drafts, colophon }: ReportPaper): Promise<Uint8Array> =>
  paper(
    [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(words[language].title)] }),
      ...drafts.flatMap(draftBlocks),
      ...colophon.map(text),
    ],
    { title: words[language].title, language, look: looks[language] },
  );
