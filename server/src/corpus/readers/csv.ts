import Papa from "papaparse";
import type { Trouble } from "../problem";
import { decodeAny } from "./decode";
import { escapeMarkdown } from "./escape";
import { MarkdownWriter } from "./markdown";
import { limits, type Reader, SourceProblem } from "./reader";
import { type SheetRow, writeSheet } from "./sheet/write";

const separators = [";", "\t", ",", "|"] as const;

/** The separator that parts the first lines into most equal rows; where two do as well, the one less common in numbers. */
function separatorOf(text: string): string {
  const [best] = separators
    .map((delimiter) => {
      const { data } = Papa.parse<string[]>(text.slice(0, 100_000), {
        delimiter,
        preview: 100,
        skipEmptyLines: true,
      });
      const widths = data.map((row) => row.length).filter((width) => width > 1);
      const usual = Math.max(0, ...widths.map((width) => widths.filter((one) => one === width).length));
      return { delimiter, score: widths.length === 0 ? 0 : usual / Math.max(1, data.length) };
    })
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.delimiter : ",";
}

/** Tables as text (RFC 4180 and what programs make of it): the separator is found out, quotes are Papa Parse's business. */
export const readCsv: Reader = async ({ bytes }, { signal }) => {
  const decoded = await decodeAny(bytes);
  if (!("text" in decoded)) throw new SourceProblem(decoded);
  const { encoding } = decoded;
  // Excel writes its separator into a line of its own where asked for.
  const told = /^sep=(.)\r?\n/i.exec(decoded.text);
  const text = decoded.text.slice(told?.[0].length ?? 0);
  const first = told ? 2 : 1;
  const { data } = Papa.parse<string[]>(text, { delimiter: told?.[1] ?? separatorOf(text) });
  signal?.throwIfAborted();
  let count = 0;
  const rows = data.flatMap((line, r): SheetRow[] => {
    if (line.length > limits.columns) throw new SourceProblem({ code: "too-wide", columns: limits.columns });
    count += line.length;
    if (count > limits.cells) throw new SourceProblem({ code: "too-many-cells", cells: limits.cells });
    const row = r + first;
    const cells = line.flatMap((words, c) => {
      const text = words === "" ? "" : escapeMarkdown(words.normalize("NFC").trim());
      return text === ""
        ? []
        : [{ text, column: c + 1, place: { kind: "cell", sheet: "", row, column: c + 1 } as const }];
    });
    return cells.length > 0 ? [{ row, cells }] : [];
  });
  const writer = new MarkdownWriter();
  writeSheet(rows, "", writer);
  const notes: Trouble[] = encoding.startsWith("UTF-") ? [] : [{ code: "decoded", encoding, more: 0 }];
  return { ...writer.read, about: {}, notes };
};
