/**
 * Makes the sample documents of `test/documents/` with the programs that people use: `node scripts/samples/make.mjs`.
 * LibreOffice must be installed (Debian: libreoffice-writer-nogui, libreoffice-calc-nogui). The documents are kept in the
 * repository, so that the tests need no office programs.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asCalc } from "./as-calc.mjs";
import { asMarkdown } from "./as-markdown.mjs";
import { asWriter } from "./as-writer.mjs";
import { books } from "./books.mjs";
import { papers } from "./papers.mjs";

const out = new URL("../../test/documents/", import.meta.url).pathname;
const temporary = mkdtempSync(join(tmpdir(), "samples-"));
mkdirSync(out, { recursive: true });

const office = (format, ...files) =>
  execFileSync("soffice", [
    `-env:UserInstallation=file://${temporary}/profile`,
    "--headless",
    "--convert-to",
    format,
    "--outdir",
    out,
    ...files,
  ]);

try {
  const texts = papers.map((paper) => {
    const path = join(temporary, `${paper.name}.fodt`);
    writeFileSync(path, asWriter(paper));
    writeFileSync(join(out, `${paper.name}.md`), asMarkdown(paper));
    return path;
  });
  office("docx", ...texts);
  const sheets = books.map((book) => {
    const path = join(temporary, `${book.name}.fods`);
    writeFileSync(path, asCalc(book));
    writeFileSync(join(out, `${book.name}.md`), book.markdown);
    return path;
  });
  office("xlsx", ...sheets);
} finally {
  rmSync(temporary, { recursive: true });
}
