import { AlignmentType, type IStylesOptions, LineRuleType } from "docx";
import type { Look } from "./look";

/**
 * A paper's styles, so that whoever gets it changes its looks in one place. Headings as the decree has those of parts and
 * sections: bold and upright in the size of the text, never coloured.
 */
export function stylesOf(look: Look): IStylesOptions {
  const heading = (outline: number) => ({
    run: { font: look.font, size: look.size, bold: true, color: "000000", italics: outline > 2 && look.italics },
    paragraph: { spacing: { before: look.after * 2, after: look.after }, keepNext: true, outlineLevel: outline },
  });
  const body = { spacing: { after: look.after, line: look.line } };
  return {
    default: {
      document: { run: { font: look.font, size: look.size, color: "000000" } },
      title: {
        run: { font: look.font, size: look.size, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: look.after, after: look.after * 2 } },
      },
      heading1: {
        run: { font: look.font, size: look.size, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: look.after, after: look.after * 2 } },
      },
      heading2: heading(1),
      heading3: heading(2),
      heading4: heading(3),
      heading5: heading(4),
      heading6: heading(5),
    },
    paragraphStyles: [
      {
        id: "Body",
        name: "Briefing Body",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: { ...body, alignment: AlignmentType.JUSTIFIED, indent: { firstLine: look.firstLine } },
      },
      {
        id: "ListText",
        name: "Briefing List",
        basedOn: "Normal",
        paragraph: { ...body, alignment: AlignmentType.JUSTIFIED },
      },
      {
        id: "Quote",
        name: "Briefing Quotation",
        basedOn: "Normal",
        run: { italics: look.italics },
        paragraph: { ...body, indent: { left: 720, right: 720 } },
      },
      {
        id: "TableText",
        name: "Briefing Table",
        basedOn: "Normal",
        run: { size: Math.min(look.size, 24) },
        paragraph: { spacing: { before: 40, after: 40 } },
      },
      {
        id: "Gap",
        name: "Briefing Gap",
        basedOn: "Normal",
        paragraph: { spacing: { line: look.after, lineRule: LineRuleType.EXACT } },
      },
      { id: "Head", name: "Briefing Head", basedOn: "Normal", paragraph: { alignment: AlignmentType.CENTER } },
      { id: "FootnoteText", name: "footnote text", basedOn: "Normal", run: { size: 20 } },
    ],
  };
}
