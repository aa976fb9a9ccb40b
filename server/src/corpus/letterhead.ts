import { isoDay, type Stated } from "./metadata";
import { isOrganisation } from "./readers/organisation";

/** How far a paper's head reaches at most. */
const [headLength, headPieces, bylines] = [3000, 40, 5];

// Decree 30/2020/NĐ-CP, annex I: the issuing office at the left, state and motto at the right, place and day below, then kind and subject.
const state = /^(.*?)\s*cộng (?:hòa|hoà) xã hội chủ nghĩa/iu;
const placeAndDay = /\p{Lu}[\p{L}. ]{1,30}, ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/u;
const kinds =
  /^(?:báo cáo|tờ trình|quyết định|nghị quyết|chỉ thị|thông báo|thông tư|nghị định|kế hoạch|chương trình|công điện|đề án|phiếu trình|thông cáo báo chí)$/iu;
const subject = /^v\/v:?\s+(.{5,200})$/iu;

// An office by itself, as tables have it in their first line.
const office =
  /^(?:BỘ|TỔNG CỤC|CỤC|VỤ|SỞ|VIỆN|UBND|ỦY BAN|NGÂN HÀNG|ĐẠI SỨ QUÁN|TỔNG LÃNH SỰ QUÁN|VĂN PHÒNG|HIỆP HỘI)(?: [\p{Lu}\p{M}-]+){1,8}$/u;

const months = "january|february|march|april|may|june|july|august|september|october|november|december";
const western = new RegExp(
  `^(?:[\\p{L}. ]{2,30}, )?(?:(?<d>\\d{1,2}) (?<m>${months}) (?<y>\\d{4})|(?<m2>${months}) (?<d2>\\d{1,2}), (?<y2>\\d{4}))(?:(?:,| at)? \\d{1,2}:\\d{2}.{0,12})?$`,
  "iu",
);
const japanese =
  /^(令和|平成)?(元|\d{1,4})年(\d{1,2})月(\d{1,2})日(?:\([月火水木金土日]\))?(?:\s?\d{1,2}[:時]\d{2}分?)?$/u;
const numbers =
  /^(?:(?:thứ \p{L}+|chủ nhật)[,;]? )?(?:ngày )?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?:[ ,;|-]{1,3}\d{1,2}[:h]\d{2}.{0,12})?$/iu;
const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };

/** The day that a line by itself names: "05/03/2024 | 08:15", "Tokyo, March 5, 2024", "令和6年3月5日"; else `null`. */
function dayOf(line: string): string | null {
  const [, day, month, year] = placeAndDay.exec(line) ?? [];
  if (year) return isoDay(`${year}-${month}-${day}`);
  const plain = numbers.exec(line)?.[1];
  if (plain) return isoDay(plain);
  const [, era = "", count = "", m, d] = japanese.exec(line) ?? [];
  if (m && (era !== "" || count.length === 4))
    return isoDay(`${(count === "元" ? 1 : Number(count)) + (eras[era] ?? 0)}-${m}-${d}`);
  const found = western.exec(line)?.groups;
  const name = (found?.m ?? found?.m2 ?? "").toLowerCase();
  return found ? isoDay(`${found.y ?? found.y2}-${months.split("|").indexOf(name) + 1}-${found.d ?? found.d2}`) : null;
}

/** Lines that a text opens with, without marks of Markdown and rules drawn with dashes. */
const linesOf = (text: string): string[] =>
  text
    .slice(0, headLength)
    .normalize("NFC")
    .split(/[\r\n]+/)
    .map((line) =>
      line
        .replace(/^[#\s]+|\\?[-_*=]{3,}|[*\\]/g, "")
        .normalize("NFKC")
        .trim(),
    )
    .filter((line) => /[\p{L}\d]/u.test(line));

/** The same, and cells by themselves: an official paper's head is laid out as a table. */
const piecesOf = (lines: readonly string[]): string[] =>
  lines
    .flatMap((line) => line.split(/<br>|\||\t+| {3,}/))
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\d]/u.test(piece))
    .slice(0, headPieces);

/**
 * What a paper's own head says: of a Vietnamese official paper the office, the day and the subject; of any other the day that
 * stands by itself in one of its first lines, and the office in the first line of all.
 *
 * @example "BỘ CÔNG THƯƠNG | CỘNG HÒA XÃ HỘI … | Hà Nội, ngày 15 tháng 3 năm 2024 | BÁO CÁO | Về thương mại năm 2023"
 *   → publisher "BỘ CÔNG THƯƠNG", publishedOn "2024-03-15", title "BÁO CÁO Về thương mại năm 2023"
 */
export function readLetterhead(text: string): Pick<Stated, "title" | "publisher" | "publishedOn"> {
  const lines = linesOf(text);
  const pieces = piecesOf(lines);
  const at = pieces.slice(0, 6).findIndex((piece) => state.test(piece));
  const isOfficial = at >= 0;
  const before = isOfficial ? [...pieces.slice(0, at), state.exec(pieces[at] ?? "")?.[1] ?? ""] : pieces.slice(0, 1);
  const publisher = before.findLast(
    (piece) => (isOfficial ? isOrganisation(piece) : office.test(piece)) && piece.length <= 100,
  );
  const dated = isOfficial ? pieces : lines.slice(0, bylines);
  const publishedOn = dated.map(dayOf).find((day) => day !== null);
  const title = isOfficial
    ? titleOf(pieces)
    : publisher && pieces.slice(1).find((piece) => piece.length >= 10 && dayOf(piece) === null);
  const isTitle = title !== undefined && title.length <= 250 && !/[.;:]$/.test(title);
  return { ...(isTitle && { title }), ...(publisher && { publisher }), ...(publishedOn && { publishedOn }) };
}

function titleOf(pieces: readonly string[]): string | undefined {
  const kind = pieces.findIndex((piece) => kinds.test(piece));
  const next = kind < 0 ? undefined : pieces[kind + 1];
  return next === undefined
    ? pieces.map((piece) => subject.exec(piece)?.[1]).find((found) => found !== undefined)
    : `${pieces[kind]} ${next}`;
}
