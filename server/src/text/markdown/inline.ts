import type { Nodes, PhrasingContent } from "mdast";
import { decodeString } from "micromark-util-decode-string";
import type { Span } from "../../model/span";
import type { Edit } from "../edits";
import { marksIn, standIn } from "../marks";
import { normalise } from "../view";

// Within a text node: escapes, character references, emphasis that CommonMark can't close (「**514億ドル（約）**に」: a full-width
// bracket before `**` and a letter behind), a reference's label whose definition stands elsewhere, a quote's mark on its next line.
const leftovers =
  /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z\d]{2,31});|\*{2,}|~~|(?<=\])\[[^[\]\n]{0,80}\]|(?<=\n)[ \t]*(?:>[ \t]?)+/g;

const decode = (source: string): string => {
  if (source.startsWith("\\") || source.startsWith("&")) return normalise(decodeString(source));
  return "";
};

function textEdits(text: string, { start, end }: Span): Edit[] {
  const marks = marksIn(text, start, end);
  const edits: Edit[] = [];
  for (const match of text.slice(start, end).matchAll(leftovers)) {
    const at = start + match.index;
    if (marks.some((mark) => at < mark.end && mark.start < at + match[0].length)) continue;
    edits.push({ start: at, end: at + match[0].length, text: decode(match[0]) });
  }
  return [...edits, ...marks].sort((a, b) => a.start - b.start);
}

/** A node's place; nodes that a parser made from text always have one. */
export const spanOf = (node: Nodes): Span => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

/** From the first to the last of some nodes: a heading without its `##`; `null` where there is none. */
export function spanOfAll(nodes: readonly Nodes[]): Span | null {
  const [first] = nodes;
  const last = nodes.at(-1);
  return first && last ? { start: spanOf(first).start, end: spanOf(last).end } : null;
}

/** Edits that leave of a run of inline nodes what is read aloud: marks, targets, tags, code and pictures go. */
export function inlineEdits(text: string, nodes: readonly PhrasingContent[], within: Span): Edit[] {
  const edits: Edit[] = [];
  const drop = (start: number, end: number): void => {
    if (end > start) edits.push({ start, end, text: "" });
  };
  // Footnotes in HTML: <sup>1</sup>, though not the square of m<sup>2</sup>.
  let raised: number | null = null;
  let before = within.start;
  for (const node of nodes) {
    const span = spanOf(node);
    // Between two nodes stands at most what opens the next line of a quote.
    drop(before, span.start);
    before = span.end;
    switch (node.type) {
      case "text":
        if (raised !== null && /^[[(]?\d{1,3}(?:[,;]\s?\d{1,3})*[\])]?$/.test(node.value)) drop(span.start, span.end);
        else edits.push(...textEdits(text, span));
        break;
      case "break":
        edits.push({ ...span, text: "\n" });
        break;
      case "html":
        raised = /^<sup\b/i.test(node.value) && !/m$/.test(text.slice(within.start, span.start)) ? span.start : null;
        edits.push({ ...span, text: /^<br\b/i.test(node.value) ? "\n" : "" });
        break;
      case "footnoteReference":
        drop(span.start, span.end);
        break;
      case "inlineCode":
      case "image":
      case "imageReference":
      case "delete":
        edits.push({ ...span, text: standIn });
        break;
      case "emphasis":
      case "strong":
      case "link":
      case "linkReference": {
        const isAddress = node.type === "link" && text[span.start] !== "[";
        const inner = spanOfAll(node.children);
        if (isAddress || !inner) {
          edits.push({ ...span, text: isAddress ? standIn : "" });
          break;
        }
        drop(span.start, inner.start);
        edits.push(...inlineEdits(text, node.children, inner));
        drop(inner.end, span.end);
        break;
      }
    }
  }
  return edits;
}
