import "./no-canvas";

import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import * as machine from "pdfjs-dist/legacy/build/pdf.worker.mjs";
import { limits, type ReaderOptions, SourceProblem } from "../reader";
import type { Fragment } from "./fragment";
import { type Rule, rulesIn } from "./rules";
import { splitNumbers } from "./split";

/** What a PDF file says of itself, as it says it. */
export interface PdfInfo {
  readonly title?: string;
  /** "D:20240305093000+07'00'" (ISO 32000-1, 7.9.4). */
  readonly creationDate?: string;
}

export interface PdfPage {
  /** In points. */
  readonly width: number;
  /** None: a page without text. */
  readonly fragments: readonly Fragment[];
  /** Lines and sides of boxes; none where there is nothing that could be a table. */
  readonly rules: readonly Rule[];
}

export interface PdfPages {
  readonly pages: readonly PdfPage[];
  readonly info: PdfInfo;
}

/** Thicker than any statistical yearbook. */
const mostPages = 5000;

// pdf.js asks for its other half by a file of its own; here both are in one bundle.
Object.assign(globalThis, { pdfjsWorker: machine });

const textField = (info: object, key: string): string | undefined => {
  const value: unknown = Reflect.get(info, key);
  return typeof value === "string" && value.trim() !== "" ? value.trim().normalize("NFC") : undefined;
};

const isLocked = (error: unknown): boolean => error instanceof Error && error.name === "PasswordException";

/** All pages' text as it lies on them. Nothing is run, drawn or fetched. */
export async function openPdf(bytes: Uint8Array, { signal }: ReaderOptions): Promise<PdfPages> {
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes for its own and empties them.
    data: Uint8Array.from(bytes),
    // Names of letters in Japanese and Chinese fonts that are not part of the file.
    cMapUrl: require.resolve("pdfjs-dist/cmaps/H.bcmap").replace(/H\.bcmap$/, ""),
    cMapPacked: true,
    isEvalSupported: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    maxImageSize: 0,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) throw new SourceProblem({ code: "too-many-pages", most: mostPages });
    const pages: PdfPage[] = [];
    let length = 0;
    for (let number = 1; number <= document.numPages; number++) {
      signal?.throwIfAborted();
      const page = await readPage(document, number);
      length += page.fragments.reduce((sum, { text }) => sum + text.length, 0);
      if (length > limits.text) throw new SourceProblem({ code: "too-large", megabytes: limits.text / 1e6 });
      pages.push(page);
    }
    const { info } = await document.getMetadata();
    const title = textField(info, "Title");
    const creationDate = textField(info, "CreationDate");
    return { pages, info: { ...(title && { title }), ...(creationDate && { creationDate }) } };
  } catch (error) {
    throw isLocked(error) ? new SourceProblem({ code: "encrypted" }) : error;
  } finally {
    await task.destroy();
  }
}

// What some programs write for a letter that has the shape of a radical (Unicode, EquivalentUnifiedIdeograph.txt): those that
// Japanese has and compatibility decomposition leaves alone.
const radicals = new Map(
  Array.from({ length: 17 }, (_, index) => [
    "⺟⺠⻁⻄⻆⻑⻘⻝⻤⻨⻩⻫⻭⻯⻲⺞⻒"[index] ?? "",
    "母民虎西角長青食鬼麦黄斉歯竜亀歹長"[index] ?? "",
  ]),
);

const lettersOf = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf]/g, (radical) => radicals.get(radical) ?? radical.normalize("NFKC"));

/** Enough pieces that are hardly more than a figure: what a page draws is looked at only then, for it takes as long as its text. */
const mayHaveTable = (fragments: readonly Fragment[]): boolean =>
  fragments.filter(({ text }) => /\p{Nd}/u.test(text) && text.length <= 40).length >= 3;

async function readPage(document: pdfjs.PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number);
  const { transform, width } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const fragments: Fragment[] = [];
  for (const item of items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = pdfjs.Util.transform(transform, item.transform) as number[];
    // Watermarks and labels of charts that stand askew or upright are no part of the running text.
    if (Math.abs(b) > Math.abs(a) * 0.1) continue;
    fragments.push(
      ...splitNumbers({
        text: lettersOf(item.str),
        left: x,
        right: x + item.width,
        y,
        size: Math.hypot(c, d) || item.height,
        font: item.fontName,
      }),
    );
  }
  const rules = mayHaveTable(fragments) ? rulesIn(await page.getOperatorList(), transform) : [];
  page.cleanup();
  return { width, fragments, rules };
}
