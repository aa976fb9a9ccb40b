import type { Span } from "../model/span";
import type { Block, Prose } from "../text/prose";
import type { Grammar } from "./grammar";
import { fold } from "./phrases";
import { type Reading, readQuantities } from "./quantities";

// "Kim ngạch (tỷ USD)", "Trade, USD billion", "金額（億ドル）": the unit stands in parentheses or behind the last comma.
const unitIn = /\(([^()]{1,40})\)\s*$|[,:;、]\s*([^,:;、()]{1,40})$/u;

const headOf = ({ view, blocks }: Prose, index: number | null | undefined): string => {
  const head = index === null || index === undefined ? undefined : blocks[index];
  return head ? view.text.slice(head.start, head.end).trim() : "";
};

/**
 * A bare number of a table's cell with the unit that its column's head, else its row's, names:
 * "47,6" under "Kim ngạch (tỷ USD)" → 47600000000 USD. Any other reading comes back as it is.
 */
export function withUnitOfHead(reading: Reading, cell: Span, block: Block, prose: Prose, grammar: Grammar): Reading {
  const { unit, noun } = reading.quantity;
  if (unit !== "count" || noun !== undefined || !block.heads) return reading;
  const number = prose.view.text.slice(cell.start, cell.end).trim();
  for (const head of [headOf(prose, block.heads.column), headOf(prose, block.heads.row)]) {
    const match = unitIn.exec(head);
    const words = match?.[1] ?? match?.[2];
    if (words === undefined) continue;
    // "USD billion" is written behind a head, "billion USD" behind a number.
    for (const written of [`${number} ${words}`, `${number} ${words.split(" ").reverse().join(" ")}`]) {
      const [only, ...more] = readQuantities(
        { text: written, folded: fold(written), start: 0, end: written.length },
        [],
        grammar,
      );
      if (
        only &&
        more.length === 0 &&
        only.start === 0 &&
        only.end === written.length &&
        only.quantity.unit !== "count"
      )
        return { ...reading, quantity: only.quantity };
    }
  }
  return reading;
}
