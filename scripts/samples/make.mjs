/**
 * Makes the sample documents of `test/documents/` with the programs that people use: `node scripts/samples/make.mjs`.
 * LibreOffice must be installed (Debian: libreoffice-writer-nogui, libreoffice-calc-nogui), and a Chromium, which `CHROMIUM` names.
 * The documents are kept in the repository, so that the tests need neither.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { asCalc } from "./as-calc.mjs";
import { asMarkdown } from "./as-markdown.mjs";
import { asPage, asPrint } from "./as-page.mjs";
import { writeTexts } from "./as-text.mjs";
import { asWriter } from "./as-writer.mjs";
import { books } from "./books.mjs";
import { papers } from "./papers.mjs";

const out = new URL("../../test/documents/", import.meta.url).pathname;
const temporary = mkdtempSync(join(tmpdir(), "samples-"));
mkdirSync(join(out, "refused"), { recursive: true });

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

/** A paper with its tracked changes accepted: what is printed. */
const accepted = ({ pieces, ...paper }) => ({
  ...paper,
  pieces: pieces.map((piece) =>
    "paragraph" in piece ? { paragraph: piece.paragraph.map((run) => (run.ins ? run.ins : run)) } : piece,
  ),
});

/** Headers as offices set them: small, and apart from the text. */
const printed = (writer) =>
  writer
    .replace("<style:header><text:p>", '<style:header><text:p text:style-name="Small">')
    .replace(
      "<style:header-style/>",
      '<style:header-style><style:header-footer-properties fo:min-height="0cm" fo:margin-bottom="0.8cm"/></style:header-style>',
    );

/** What is not read: a paper as a scanner sees it, one whose font names no letters, and forms of old. */
async function makeRefused(page, paper, folder) {
  await page.setContent(asPrint(accepted(paper)));
  const picture = (await page.screenshot()).toString("base64");
  await page.setContent(`<img style="width: 100%" src="data:image/png;base64,${picture}">`);
  await page.pdf({ path: join(folder, "scan.pdf") });
  const text = join(temporary, `${paper.name}.fodt`);
  for (const [end, name] of [
    ["doc", "old"],
    ["odt", "open"],
  ]) {
    office(end, text);
    renameSync(join(out, `${paper.name}.${end}`), join(folder, `${name}.${end}`));
  }
  office("xls", join(temporary, `${books[0].name}.fods`));
  renameSync(join(out, `${books[0].name}.xls`), join(folder, "old.xls"));
  // The table that says which letters a font's glyphs are, taken away: as some programs write it.
  const whole = readFileSync(join(out, `${paper.name}.pdf`), "latin1");
  writeFileSync(join(folder, "nameless.pdf"), whole.replaceAll("/ToUnicode", "/XoUnicode"), "latin1");
}

const small = 'style="font-size: 8pt; margin: 0 25mm"';
const print = {
  format: "A4",
  margin: { top: "25mm", bottom: "20mm", left: "30mm", right: "20mm" },
  displayHeaderFooter: true,
  headerTemplate: `<span ${small}>Tham khảo 17/2024</span>`,
  footerTemplate: `<span ${small}>Trang <span class="pageNumber"></span>/<span class="totalPages"></span></span>`,
};

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
  // Of cells, LibreOffice writes what they show: only what shows all of its value is the same paper.
  const plain = books.filter(({ isPlain }) => isPlain);
  const files = plain.map(({ name }) => join(temporary, `${name}.fods`));
  // 44 and 9 are the separators, 76 is UTF-8.
  const asText = (separator) => `csv:Text - txt - csv (StarCalc):${separator},34,76,1,,0,false,true`;
  office(asText(9), ...files);
  for (const { name } of plain) renameSync(join(out, `${name}.csv`), join(out, `${name}.tsv`));
  office(asText(44), ...files);
  writeTexts(papers.map(accepted), out);

  const finals = papers.map((paper) => {
    const path = join(mkdtempSync(join(temporary, "final-")), `${paper.name}.fodt`);
    writeFileSync(path, printed(asWriter(accepted(paper))));
    return path;
  });
  office("pdf", ...finals);

  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const paper of papers) {
    writeFileSync(join(out, `${paper.name}.html`), asPage(accepted(paper)));
    await page.setContent(asPrint(accepted(paper)));
    await page.pdf({ path: join(out, `${paper.name}.print.pdf`), ...print });
  }
  for (const { name, only } of papers)
    for (const file of only ? readdirSync(out) : [])
      if (file.startsWith(`${name}.`) && !only.some((end) => file === `${name}.${end}`)) rmSync(join(out, file));
  await makeRefused(page, papers[0], join(out, "refused"));
  await browser.close();
} finally {
  rmSync(temporary, { recursive: true });
}
