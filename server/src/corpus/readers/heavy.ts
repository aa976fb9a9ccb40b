import { BoundedReaders } from "./bounded/bounded";

/**
 * Readers that bring a library along. They are a bundle of their own (`dist/readers.js`), read from the disk when the first
 * such file is met: reach them by `import("./heavy")` only.
 */
export { readCsv } from "./csv";
export { readDocx } from "./docx";
export { readEml } from "./eml";
export { decodeLegacy } from "./encoding/legacy";
export { readXlsx } from "./xlsx";

// Made by anyone, and of a kind that can keep a reader busy for ever: these have a thread that can be ended.
const bounded = new BoundedReaders();
export const readHtml = bounded.reader("html");
export const readPdf = bounded.reader("pdf");
