import { BoundedReaders } from "./bounded/bounded";

/**
 * What needs a library of any size: a bundle of its own (`dist/readers.js`), read from the disk when the first file is met that
 * asks for it. Reach it by `import("./heavy")` only.
 */
export { decodeLegacy } from "./encoding/legacy";

// Made by anyone, and of kinds that can keep a reader busy for ever: all these have a process that can be ended.
const bounded = new BoundedReaders();
export const readHtml = bounded.reader("html");
export const readPdf = bounded.reader("pdf");
export const readDocx = bounded.reader("docx");
export const readXlsx = bounded.reader("xlsx");
export const readCsv = bounded.reader("csv");
export const readEml = bounded.reader("eml");
