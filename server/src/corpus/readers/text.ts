import { readFrontMatter } from "../../text/front-matter";
import { readMetadata } from "../metadata";
import { decodeText } from "./decode";
import { type Reader, SourceProblem } from "./reader";

/** Plain text and Markdown: the file's own text, at its own offsets; its front matter says what it is. */
export const textReader =
  (format: "markdown" | "plain"): Reader =>
  ({ bytes }) => {
    const decoded = decodeText(bytes);
    if (!("text" in decoded)) throw new SourceProblem(decoded);
    const { text } = decoded;
    const { frontMatter } = readFrontMatter(text.slice(0, 200_000).replace(/\r\n?/g, "\n").normalize("NFC"));
    const own = readMetadata(frontMatter?.data ?? {});
    const details = [...(frontMatter?.problem ? [frontMatter.problem] : []), ...own.problems];
    return { text, format, about: own.stated, notes: details.map((detail) => ({ code: "front-matter", detail })) };
  };
