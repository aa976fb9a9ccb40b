import { convertMillimetersToTwip, type IFontAttributesProperties } from "docx";
import type { Language } from "../model/language";

/** How a paper looks, in the units of Word: lengths in twentieths of a point, sizes in half-points. */
export interface Look {
  readonly font: IFontAttributesProperties;
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Running text. */
  readonly size: number;
  readonly firstLine: number;
  /** Between paragraphs, and of lines in 240ths of a line. */
  readonly after: number;
  readonly line: number;
  /** Are quotations and remarks slanted? Japanese is not. */
  readonly italics: boolean;
}

const mm = convertMillimetersToTwip;
const a4 = { width: mm(210), height: mm(297) };

/**
 * Annex I of Decree 30/2020/NĐ-CP (5 March 2020), part I: A4; margins of 20-25 mm above and below, 30-35 mm left and 15-20 mm right;
 * Times New Roman, black; running text of 13-14 points, justified, first lines 1 or 1.27 cm in, at least 6 points between paragraphs,
 * lines single to one and a half; page numbers of 13-14 points centred in the top margin, none on the first page.
 */
const decree: Look = {
  font: { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "Times New Roman" },
  page: a4,
  margin: { top: mm(20), bottom: mm(20), left: mm(30), right: mm(20) },
  size: 28,
  firstLine: mm(12.7),
  after: 120,
  line: 276,
  italics: true,
};

/** No decree binds papers in other languages: A4 with even margins, and for Japanese a Mincho face at the usual 10.5 points. */
export const looks: Readonly<Record<Language, Look>> = {
  vi: decree,
  en: {
    ...decree,
    margin: { top: mm(25), bottom: mm(25), left: mm(25), right: mm(25) },
    size: 24,
    firstLine: 0,
  },
  ja: {
    ...decree,
    font: { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "MS Mincho" },
    margin: { top: mm(25), bottom: mm(25), left: mm(25), right: mm(25) },
    size: 21,
    firstLine: 210,
    after: 60,
    italics: false,
  },
};

/** Width of the text between the margins. */
export const textWidth = ({ page, margin }: Look): number => page.width - margin.left - margin.right;
