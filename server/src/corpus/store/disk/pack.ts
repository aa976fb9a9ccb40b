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

/** The shapes that begin with some keys: a step for each key that goes on, so that a shape is known without joining its keys. */
interface Shape {
  number: number;
  readonly longer: Map<string, Shape>;
}

/** Packs values, adding to the dictionary as it goes. Properties that are `undefined` are left out, as JSON does. */
export function createPacker(dictionary: Dictionary): (value: unknown) => string {
  const root: Shape = { number: -1, longer: new Map() };
  const strings = new Map(dictionary.strings.map((text, number) => [text, number]));
  const step = (shape: Shape, key: string): Shape => {
    let next = shape.longer.get(key);
    if (!next) {
      next = { number: -1, longer: new Map() };
      shape.longer.set(key, next);
    }
    return next;
  };
  for (const [number, keys] of dictionary.shapes.entries()) keys.reduce(step, root).number = number;

  const packString = (text: string): string => {
    if (text.length > longest) return JSON.stringify(text);
    let number = strings.get(text);
    if (number === undefined) {
      if (strings.size >= most) return JSON.stringify(text);
      number = strings.size;
      strings.set(text, number);
      dictionary.strings.push(text);
    }
    return `[${-1 - number}]`;
  };
  const packObject = (value: object): string => {
    const values = value as Readonly<Record<string, unknown>>;
    const keys = Object.keys(values);
    let shape = root;
    for (const key of keys) if (values[key] !== undefined) shape = step(shape, key);
    if (shape.number < 0) {
      shape.number = dictionary.shapes.length;
      dictionary.shapes.push(keys.filter((key) => values[key] !== undefined));
    }
    let packed = `[${shape.number}`;
    for (const key of keys) if (values[key] !== undefined) packed += `,${pack(values[key])}`;
    return `${packed}]`;
  };
  const pack = (value: unknown): string => {
    if (typeof value === "string") return packString(value);
    if (Array.isArray(value)) return `[${["null", ...value.map(pack)].join()}]`;
    if (typeof value === "object" && value !== null) return packObject(value);
    return JSON.stringify(value) ?? "null";
  };
  return pack;
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
