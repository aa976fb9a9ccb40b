import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tsImport } from "tsx/esm/api";
import { asMarkdown } from "./as-markdown.mjs";
import { asPrint } from "./as-page.mjs";

// Typewriter fonts are no encodings to any program: these two are written by the tests' own tables.
const { vietnamese } = await tsImport("../../test/corpus/encoding/encoders.ts", import.meta.url);

/** Encodings by the end of a sample's name; a word is what glibc's `iconv` calls it. */
const encodings = {
  vi: {
    tcvn3: vietnamese.TCVN3,
    vni: vietnamese.VNI,
    viscii: "VISCII",
    "windows-1258": "CP1258",
    "utf-16": "UTF-16",
    "utf-16be": "UTF-16BE",
  },
  ja: { shift_jis: "SHIFT_JIS", "euc-jp": "EUC-JP", "iso-2022-jp": "ISO-2022-JP", "utf-16le": "UTF-16LE" },
  en: { "utf-8-bom": (text) => Buffer.from(`\ufeff${text}`) },
};

const encode = (text, to) =>
  typeof to === "string" ? execFileSync("iconv", ["-f", "UTF-8", "-t", to], { input: text }) : to(text);

const word = (text) => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;

/** A paper as the mail that it is sent in: a page in base64 (RFC 2045). */
const asMail = (paper) => `From: ${word(paper.author)} <office@example.org>
Subject: ${word(paper.title)}
Date: Tue, 05 Mar 2024 09:30:00 +0700
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from(asPrint(paper)).toString("base64").replace(/.{76}/g, "$&\n")}
`;

/** Writes papers as texts in encodings of old, and as mail. */
export function writeTexts(papers, out) {
  for (const paper of papers) {
    for (const [end, to] of Object.entries(encodings[paper.language]))
      writeFileSync(join(out, `${paper.name}.${end}.markdown`), encode(asMarkdown(paper), to));
    writeFileSync(join(out, `${paper.name}.eml`), asMail(paper));
  }
}
