import { OPS, Util } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A line that a page shows, straight along it or down it; in points, `at` counted rightwards or downwards. */
export interface Rule {
  readonly isDown: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Matrix = readonly number[];

/** What pdf.js makes of a page's content: one operation after the other, with what each is given. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const stroked: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const filled: ReadonlySet<number> = new Set([OPS.fill, OPS.eoFill]);

// How many numbers follow each step of a path: move, line, cubic curve, quadratic curve, close.
const lengths = [2, 2, 6, 4, 0];

/** Shorter ones are dots and letters, not the sides of cells. */
const shortest = 4;
/** More than any table has: the page is a drawing. */
const most = 20_000;

const numbersIn = (value: unknown): ArrayLike<number> | null =>
  value instanceof Float32Array || Array.isArray(value) ? (value as ArrayLike<number>) : null;

/** The corners of a path's parts as they lie on the page; a part that is closed ends where it began. */
function partsOf(path: ArrayLike<number>, matrix: Matrix): (readonly number[])[][] {
  const parts: (readonly number[])[][] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 4;
    const end = at + (lengths[step] ?? 0);
    const point = [path[end - 1] ?? 0, path[end] ?? 0];
    Util.applyTransform(point, matrix as number[]);
    const part = parts.at(-1);
    if (step === 0 || !part) parts.push([point]);
    else part.push(step === 4 ? (part[0] ?? point) : point);
    at = end + 1;
  }
  return parts;
}

/** The sides of what is drawn with a pen. */
const sidesOf = (part: readonly (readonly number[])[]): Rule[] =>
  part.slice(1).flatMap((point, index) => ruleBetween(part[index] ?? point, point) ?? []);

/** Wider boxes are the ground of a cell, not a line. */
const widest = 3;

/** A line that is drawn as a thin box. */
function boxOf(part: readonly (readonly number[])[]): Rule[] {
  const [xs, ys] = [part.map(([x = 0]) => x), part.map(([, y = 0]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (right - left <= widest && bottom - top >= shortest)
    return [{ isDown: true, at: (left + right) / 2, from: top, to: bottom }];
  if (bottom - top <= widest && right - left >= shortest)
    return [{ isDown: false, at: (top + bottom) / 2, from: left, to: right }];
  return [];
}

function ruleBetween([ax = 0, ay = 0]: readonly number[], [bx = 0, by = 0]: readonly number[]): Rule | null {
  const [wide, high] = [Math.abs(ax - bx), Math.abs(ay - by)];
  if (wide < 1 && high >= shortest)
    return { isDown: true, at: (ax + bx) / 2, from: Math.min(ay, by), to: Math.max(ay, by) };
  if (high < 1 && wide >= shortest)
    return { isDown: false, at: (ay + by) / 2, from: Math.min(ax, bx), to: Math.max(ax, bx) };
  return null;
}

/** The straight lines that a page draws: with them a table tells its cells. */
export function rulesIn({ fnArray, argsArray }: Operations, viewport: Matrix): Rule[] {
  const rules: Rule[] = [];
  const kept: Matrix[] = [];
  let matrix = viewport;
  for (const [index, operation] of fnArray.entries()) {
    const given = argsArray[index];
    const args: readonly unknown[] = Array.isArray(given) ? given : [];
    if (operation === OPS.save) kept.push(matrix);
    else if (operation === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      const own = numbersIn(args[0]);
      if (own) matrix = Util.transform(matrix as number[], Array.from(own));
    } else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? viewport;
    else if (operation === OPS.transform) matrix = Util.transform(matrix as number[], args as number[]);
    else if (operation === OPS.constructPath) {
      const how = stroked.has(Number(args[0])) ? sidesOf : filled.has(Number(args[0])) ? boxOf : null;
      const path = Array.isArray(args[1]) ? numbersIn(args[1][0]) : null;
      if (how && path && path.length <= most) rules.push(...partsOf(path, matrix).flatMap(how));
      if (rules.length > most) return [];
    }
  }
  return rules;
}
