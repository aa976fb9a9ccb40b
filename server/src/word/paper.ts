import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Language } from "../model/language";
import type { Block } from "./blocks";
import type { Look } from "./look";
import { numberingOf } from "./numbering";
import { stylesOf } from "./styles";

/** A file of Word, with page numbers centred at the top from the second page on. */
export async function paper(
  children: readonly Block[],
  { title, language, look }: { readonly title: string; readonly language: Language; readonly look: Look },
): Promise<Uint8Array> {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ size: Math.min(look.size, 28), children: [PageNumber.CURRENT] })],
  });
  const document = new Document({
    title,
    creator: "Đối chiếu",
    styles: stylesOf(look),
    numbering: numberingOf(language),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: look.page, margin: { ...look.margin, header: look.margin.top / 2 } },
        },
        headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
        children: [...children],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
