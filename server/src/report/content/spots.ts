import type { Span } from "../../model/span";
import { lineStarts, positionAt } from "../../report";
import type { Target } from "../checked";
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

/** A target as people read it: the file's name, line and column. */
export function spotAt(target: Target): Spot {
  const { line, character } = target.range.start;
  const name = target.uri.split("/").at(-1) ?? "";
  return { label: `${readable(name)}:${line + 1}:${character + 1}`, target };
}

function readable(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
