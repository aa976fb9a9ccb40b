/**
 * Readers that bring a library along. They are a bundle of their own (`dist/readers.js`), read from the disk when the first
 * such file is met: reach them by `import("./heavy")` only.
 */
export { readCsv } from "./csv";
export { readDocx } from "./docx";
export { decodeLegacy, restoreFontText } from "./encoding/legacy";
export { readXlsx } from "./xlsx";
