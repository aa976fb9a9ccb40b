import type { PlaceMark } from "../../model/place";
import { readFrontMatter } from "../../text/front-matter";
import { readMetadata } from "../metadata";
import type { Trouble } from "../problem";
import { decodeAny } from "./decode";
import { type Reader, SourceProblem } from "./reader";

const linesOf = (text: string): PlaceMark[] =>
  [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: end, index }) => index + end.length)].map((start, index) => ({
    start,
    place: { kind: "line", line: index + 1 },
  }));

/**
 * Plain text and Markdown: the file's own text; its front matter says what it is. Offsets are the file's own, but for encodings
 * that an editor would not open by itself: there, places say the line.
 */
export const textReader =
  (format: "markdown" | "plain"): Reader =>
  async ({ bytes }) => {
    const decoded = await decodeAny(bytes);
    if (!("text" in decoded)) throw new SourceProblem(decoded);
    const { text, encoding } = decoded;
    const isUnicode = encoding.startsWith("UTF-");
    const { frontMatter } = readFrontMatter(text.slice(0, 200_000).replace(/\r\n?/g, "\n").normalize("NFC"));
    const own = readMetadata(frontMatter?.data ?? {});
    const details = [...(frontMatter?.problem ? [frontMatter.problem] : []), ...own.problems];
    const notes: Trouble[] = details.map((detail) => ({ code: "front-matter", detail }));
    if (isUnicode) return { text, format, about: own.stated, notes };
    return {
      text,
      format,
      about: own.stated,
      places: linesOf(text),
      notes: [...notes, { code: "decoded", encoding, more: 0 }],
    };
  };
