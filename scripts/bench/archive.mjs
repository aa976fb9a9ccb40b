// Makes an archive of any size out of some articles: their sentences shuffled, part of them left out, numbers, days and names changed.
// The same seed gives the same bytes.
//
//   node scripts/bench/archive.mjs FOLDER [--documents 1000] [--seed 1]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { textsOf } from "./texts.mjs";

/** mulberry32, by Tommy Ettinger (public domain): small and good enough to vary texts by. */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, below: (count) => Math.floor(next() * count), pick: (list) => list[Math.floor(next() * list.length)] };
}

const families = "Nguyễn Trần Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split(" ");
const given =
  "An Bình Chi Dũng Giang Hà Hải Hạnh Hùng Khánh Lan Linh Mai Minh Nam Ngọc Phong Quân Sơn Thảo Trang Tuấn Vy Yến".split(
    " ",
  );
const name = /(?<![\p{L}\p{M}])(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Phan|Vũ|Đặng|Bùi|Đỗ|Ngô)(?: \p{Lu}[\p{Ll}\p{M}]+){1,3}/gu;
const place =
  /(?<![\p{L}\p{M}])(?:Hà Nội|Đà Nẵng|Hải Phòng|Cần Thơ|Huế|Nghệ An|Thanh Hóa|Quảng Ninh|Đồng Nai|Bình Dương)(?![\p{L}\p{M}])/gu;
const places = [
  "Hà Nội",
  "Đà Nẵng",
  "Hải Phòng",
  "Cần Thơ",
  "Huế",
  "Nghệ An",
  "Thanh Hóa",
  "Quảng Ninh",
  "Đồng Nai",
  "Bình Dương",
];
const number = /\d+/g;

/** A number as long as the one it stands for; years stay years, days and months stay small. */
function vary(digits, random) {
  if (/^(?:19|20)\d\d$/.test(digits)) return String(1990 + random.below(36));
  if (digits.length <= 2 && Number(digits) <= 31) return String(1 + random.below(Number(digits) <= 12 ? 12 : 28));
  const first = 1 + random.below(9);
  return first + Array.from({ length: digits.length - 1 }, () => random.below(10)).join("");
}

/** One article told otherwise, about `size` bytes of it. */
export function tell(article, random, size = 2500) {
  const sentences = article.split(/(?<=[.!?…])\s+|\n+/u).filter((one) => one.trim() !== "");
  const kept = [];
  const from = random.below(Math.max(1, sentences.length));
  for (let bytes = 0, i = 0; bytes < size && i < sentences.length; i++) {
    const sentence = sentences[(from + i) % sentences.length];
    bytes += Buffer.byteLength(sentence);
    kept.push(sentence);
  }
  for (let i = kept.length - 1; i > 0; i--) {
    const other = random.below(i + 1);
    [kept[i], kept[other]] = [kept[other], kept[i]];
  }
  const text = kept
    .join(" ")
    .replace(name, () => `${random.pick(families)} ${random.pick(given)} ${random.pick(given)}`)
    .replace(place, () => random.pick(places))
    .replace(number, (digits) => (random.next() < 0.7 ? vary(digits, random) : digits));
  // A paragraph is some four sentences long.
  let sentence = 0;
  return `${text.replace(/(?<=[.!?…])\s+/gu, () => (++sentence % 4 === 0 ? "\n\n" : " "))}\n`;
}

/** Writes the archive, a thousand files a folder; returns how many bytes. */
export function writeArchive(folder, { documents, seed = 1, articles = textsOf().texts }) {
  const random = createRandom(seed);
  let bytes = 0;
  for (let i = 0; i < documents; i++) {
    const below = join(folder, String(Math.floor(i / 1000)).padStart(3, "0"));
    if (i % 1000 === 0) mkdirSync(below, { recursive: true });
    const day = `${2015 + random.below(10)}-${String(1 + random.below(12)).padStart(2, "0")}-${String(1 + random.below(28)).padStart(2, "0")}`;
    const text = tell(random.pick(articles), random);
    writeFileSync(join(below, `${day}-${String(i).padStart(6, "0")}.txt`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { documents: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
  });
  const [folder] = positionals;
  if (!folder) throw new Error("name the folder to write to");
  const bytes = writeArchive(folder, { documents: Number(values.documents), seed: Number(values.seed) });
  console.log(`${values.documents} documents, ${(bytes / 1e6).toFixed(1)} MB in ${folder}`);
}
