import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const folderTexts = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|txt)$/.test(name) && !/readme/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));

const jsonlTexts = (file) => [
  ...new Set(
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.trim())
      .map((line) => JSON.parse(line).context),
  ),
];

/** The project's own sources. */
export const ownTexts = folderTexts(join(root, "corpus"));

const articles = join(root, "..", "shared", "eval", "vifactcheck", "dev.jsonl");

/** The texts to read: those named, else the articles of the evaluation where they are there, else the project's own. */
export function textsOf(named) {
  const path = named ?? (existsSync(articles) ? articles : undefined);
  if (!path) return { path: join(root, "corpus"), texts: ownTexts };
  return { path, texts: statSync(path).isDirectory() ? folderTexts(path) : jsonlTexts(path) };
}

/** At least a megabyte of text, cut at whole documents. */
export function megabyteOf(texts) {
  const chosen = [];
  for (let size = 0, i = 0; size < 1e6; i++) {
    const text = texts[i % texts.length];
    chosen.push(text);
    size += Buffer.byteLength(text);
  }
  return { chosen, megabytes: chosen.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6 };
}

/** A draft of about 10,000 words with some 300 figures: lines of the project's own sources among lines without a figure. */
export function longDraft() {
  const stated = ownTexts.flatMap((text) => text.replace(/^---[\s\S]*?\n---\n/, "").match(/[^\n]*\d[^\n]*/g) ?? []);
  const plain =
    "Hai bên trao đổi về tình hình quan hệ, nhất trí tiếp tục thúc đẩy hợp tác thực chất trên các lĩnh vực, tăng cường tin cậy chính trị, phối hợp chặt chẽ tại các diễn đàn đa phương và khu vực.";
  const paragraphs = [];
  for (let words = 0, i = 0; words < 10_000; i++) {
    const paragraph = `${stated[i % stated.length]} ${plain}`;
    words += paragraph.split(/\s+/).length;
    paragraphs.push(paragraph);
  }
  return `# Tài liệu nền\n\n${paragraphs.join("\n\n")}\n`;
}
