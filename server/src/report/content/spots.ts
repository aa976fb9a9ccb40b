import type { Span } from "../../model/span";
import { lineStarts, positionAt } from "../../report";
import type { Spot } from "./content";

interface Text {
  readonly text: string;
  readonly uri?: string;
}

const starts = new WeakMap<object, number[]>();

/** A span of a text as people count it, from 1, and where an editor goes to; lines are counted once a text. */
export function spotIn(file: Text, span: Span, path = ""): Spot {
  const lines = starts.get(file) ?? lineStarts(file.text);
  starts.set(file, lines);
  const [start, end] = [positionAt(lines, span.start), positionAt(lines, span.end)];
  return {
    label: `${path && `${path}:`}${start.line + 1}:${start.character + 1}`,
    target: file.uri === undefined ? null : { uri: file.uri, range: { start, end } },
  };
}
