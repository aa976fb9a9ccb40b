import {
  AlignmentType,
  BorderStyle,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableBorders,
  TableCell,
  TableRow,
  WidthType,
} from "docx";
import type { Language } from "../model/language";
import type { Matter } from "../text/matter/schema";
import type { Block } from "./blocks";
import { type Look, textWidth } from "./look";
import { run } from "./runs";
import { paperWords } from "./words";

const centred = (children: readonly ParagraphChild[]): Paragraph =>
  new Paragraph({ style: "Head", children: [...children] });

const line = (text: string | undefined, how: IRunOptions): Paragraph[] => (text ? [centred([run(text, how)])] : []);

const atRight = (text: string | undefined, how: IRunOptions): Paragraph[] =>
  text ? [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run(text, how)] })] : [];

const solid = { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" };

/** A rule as wide as told, under what stands above it. */
const rule = (within: number, width: number): Paragraph =>
  new Paragraph({
    style: "Head",
    spacing: { line: 60, after: 60 },
    indent: { left: (within - width) / 2, right: (within - width) / 2 },
    border: { bottom: solid },
  });

const columns = (look: Look, cells: readonly (readonly [share: number, children: readonly Paragraph[]])[]): Table => {
  const whole = textWidth(look);
  return new Table({
    width: { size: whole, type: WidthType.DXA },
    columnWidths: cells.map(([share]) => Math.round(whole * share)),
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        children: cells.map(
          ([share, children]) =>
            new TableCell({
              width: { size: Math.round(whole * share), type: WidthType.DXA },
              children: children.length > 0 ? [...children] : [new Paragraph({})],
            }),
        ),
      }),
    ],
  });
};

const left = 0.4;
const right = 0.6;

/**
 * The head of a Vietnamese paper (Decree 30/2020/NĐ-CP, Annex I, part II, 1-5). Right: Quốc hiệu in capitals, 12-13 points, bold;
 * Tiêu ngữ 13-14, bold, with a rule of its length; place and day 13-14, italic. Left: the organisation above in capitals, 12-13;
 * the one that issues it, bold, with a rule of a third to a half of its length; number 13. Then the paper's sort in capitals,
 * 13-14, bold, and what it is about, 13-14, bold, with a rule of a third to a half. What the front matter leaves out is left out.
 */
function decreeHead(matter: Matter, title: string, look: Look): Block[] {
  const say = paperWords.vi;
  const [leftWidth, rightWidth] = [textWidth(look) * left, textWidth(look) * right];
  const { organisation, parent_organisation: parent, number, classification, kind } = matter;
  return [
    columns(look, [
      [
        left,
        [
          ...line(parent?.toUpperCase(), { size: 24 }),
          ...line(organisation?.toUpperCase(), { size: 24, bold: true }),
          ...(organisation ? [rule(leftWidth, 1250)] : []),
          ...line(number && say.number(number), { size: 26 }),
          ...(classification
            ? [
                new Paragraph({
                  style: "Head",
                  spacing: { before: 120 },
                  indent: { left: leftWidth / 3, right: leftWidth / 3 },
                  border: { top: solid, bottom: solid, left: solid, right: solid },
                  children: [run(classification.toUpperCase(), { size: 26, bold: true })],
                }),
              ]
            : []),
        ],
      ],
      [
        right,
        [
          ...line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 24, bold: true }),
          ...line("Độc lập - Tự do - Hạnh phúc", { size: 26, bold: true }),
          rule(rightWidth, 3250),
          ...line(say.placeAndDay(matter.place, matter.date), { size: 26, italics: true }),
        ],
      ],
    ]),
    new Paragraph({}),
    ...line(kind && say.kind[kind].toUpperCase(), { size: 28, bold: true }),
    ...line(title, { size: 28, bold: true }),
    rule(textWidth(look), 2200),
    new Paragraph({}),
  ];
}

/** English papers, which no decree binds: who, sort, title, when, each centred. */
function plainHead(matter: Matter, title: string, look: Look): Block[] {
  const say = paperWords.en;
  const { organisation, parent_organisation: parent, number, classification, kind, place, date } = matter;
  return [
    ...atRight(classification, { bold: true }),
    ...line([parent, organisation].filter(Boolean).join(", "), {}),
    ...line(number && say.number(number), {}),
    ...line(kind && say.kind[kind], { bold: true }),
    ...line(title, { size: look.size + 8, bold: true }),
    ...line(say.placeAndDay(place, date), {}),
    new Paragraph({}),
  ];
}

/** Japanese public papers have number, day and issuer at the right, and the matter centred below. */
function japaneseHead(matter: Matter, title: string, look: Look): Block[] {
  const say = paperWords.ja;
  const { organisation, parent_organisation: parent, number, classification, kind, place, date } = matter;
  return [
    ...atRight(classification, { bold: true }),
    ...atRight(number && say.number(number), {}),
    ...atRight(say.placeAndDay(place, date), {}),
    ...atRight([parent, organisation].filter(Boolean).join("　"), {}),
    new Paragraph({}),
    ...line(kind && say.kind[kind], {}),
    ...line(title, { size: look.size + 8, bold: true }),
    new Paragraph({}),
  ];
}

/** A paper's head, by the customs of its language. */
export function headOf(matter: Matter, title: string, language: Language, look: Look): Block[] {
  switch (language) {
    case "vi":
      return decreeHead(matter, title, look);
    case "en":
      return plainHead(matter, title, look);
    case "ja":
      return japaneseHead(matter, title, look);
  }
}

/**
 * Who receives it and who signs (Annex I, part II, 7 and 9): "Nơi nhận:" 12 points, bold and italic, each receiver on a line of
 * its own after a dash, 11 points, ended by semicolons and a full stop; the signatory's office in capitals and the name, bold, 13-14.
 */
export function footOf({ recipients = [], signatory }: Matter, language: Language, look: Look): Block[] {
  if (recipients.length === 0 && !signatory) return [];
  const say = paperWords[language];
  // The decree's own sizes; in other papers that of the text.
  const [title, small] = language === "vi" ? [24, 22] : [look.size, look.size];
  const listed = recipients.map(
    (one, index) =>
      new Paragraph({ children: [run(say.receiver(one, index === recipients.length - 1), { size: small })] }),
  );
  const head = new Paragraph({ children: [run(say.recipients, { size: title, bold: true, italics: look.italics })] });
  const signed = { size: look.size, bold: true };
  const gap = Array.from({ length: 4 }, () => new Paragraph({}));
  return [
    new Paragraph({}),
    columns(look, [
      [0.5, listed.length > 0 ? [head, ...listed] : []],
      [
        0.5,
        signatory ? [...line(signatory.position?.toUpperCase(), signed), ...gap, ...line(signatory.name, signed)] : [],
      ],
    ]),
  ];
}
