/** The half of pdf.js that reads a file; it has no types of its own. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
