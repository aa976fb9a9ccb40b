import { readLetterhead } from "./letterhead";
import { asGuess, isoDay, type Stated } from "./metadata";

const dateInName = /(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const link =
  /^(?:link(?: nội dung| bài viết| gốc)?|nguồn|nguồn tin|source|url|出典|出所)\s*[:：]\s*(https?:\/\/\S+)\s*$/imu;
// The title of a Word file may be set as the least of its headings: a line in bold.
const heading = /^#{1,2}[ \t]+(.+?)[ \t#]*$/m;
const opening = /^\s*#{3,6}[ \t]+(.+?)[ \t#]*$/m;

/** A first line that stands as a title: short, with letters, without a final stop. */
function titleOf(text: string, isMarkdown: boolean): string | undefined {
  const first =
    text
      .trimStart()
      .split(/\r\n|\r|\n/, 1)[0]
      ?.trim() ?? "";
  const written = isMarkdown
    ? (heading.exec(text)?.[1] ?? opening.exec(first)?.[1])
    : text.trim().length > first.length
      ? first
      : undefined;
  const isTitle =
    written !== undefined && written.length <= 200 && /\p{L}/u.test(written) && !/[.;:,。]$/.test(written);
  return isTitle ? written.normalize("NFC") : undefined;
}

/** What a file's name, its head and the link it names as its own hint at: all of it guessed. */
export function guessMetadata(name: string, text: string, isMarkdown: boolean): Stated {
  const tail = text.slice(-2000);
  const url = tail.includes("://") ? link.exec(tail)?.[1] : undefined;
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : undefined;
  const [, year, month, day] = dateInName.exec(name) ?? [];
  const head = readLetterhead(text);
  const found = {
    title: head.title ?? titleOf(text.slice(0, 2000), isMarkdown),
    publisher: head.publisher ?? host,
    publishedOn: head.publishedOn ?? isoDay(`${year}-${month}-${day}`) ?? undefined,
    url: host && url,
  };
  return asGuess(Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)));
}
