import { checksum } from "./checksum";
import type { RandomAccess, Sink } from "./files";

/**
 * A file of named sections: 16 bytes of magic, format version and table size; a table with name, offset, length and checksum of each
 * section; the sections. The table is written last, over the room left for it, so that a file is whole once it names its parts.
 */
const magic = "DOICHIEU";
/** Another number: files of before are built anew. */
export const formatVersion = 2;
/** Room for the table: some twenty sections. */
const headSize = 4096;

interface SectionEntry {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
  /** `null`: its pieces bear their own. */
  readonly sum: number | null;
}

export type Typed = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** A file that can't be trusted, and why. */
export class Damaged extends Error {}

const asBytes = (values: Typed): Uint8Array => new Uint8Array(values.buffer, values.byteOffset, values.byteLength);

export class ContainerWriter {
  readonly #sections: SectionEntry[] = [];
  #offset = headSize;
  #open: { name: string; start: number } | null = null;

  /** `stamp`: who wrote it and what of; a reader that expects another does not read on. */
  constructor(
    private readonly sink: Sink,
    private readonly stamp: string,
  ) {
    sink.write(new Uint8Array(headSize));
  }

  /** One section in one piece, checked as a whole when it is opened. */
  add(name: string, values: Typed): void {
    const bytes = asBytes(values);
    const offset = this.#write(bytes);
    this.#sections.push({ name, offset, length: bytes.length, sum: checksum(bytes) });
  }

  /** A section in many pieces, read one at a time; whoever reads a piece checks it. Returns the piece's offset in the section. */
  append(name: string, bytes: Uint8Array): number {
    if (this.#open?.name !== name) {
      this.#close();
      this.#open = { name, start: this.#offset };
    }
    return this.#writeRaw(bytes) - (this.#open?.start ?? 0);
  }

  finish(): void {
    this.#close();
    const table = new TextEncoder().encode(JSON.stringify({ stamp: this.stamp, sections: this.#sections }));
    const head = new Uint8Array(headSize);
    if (table.length + 24 > headSize) throw new RangeError("the table of a snapshot outgrew its room");
    head.set(new TextEncoder().encode(magic));
    const view = new DataView(head.buffer);
    view.setUint32(8, formatVersion, true);
    view.setUint32(12, table.length, true);
    view.setUint32(16, checksum(table.slice()), true);
    // What the numbers in the sections look like depends on the machine.
    view.setUint32(20, new Uint32Array(new Uint8Array([1, 2, 3, 4]).buffer)[0] ?? 0, true);
    head.set(table, 24);
    this.sink.commit(head);
  }

  #close(): void {
    if (!this.#open) return;
    const { name, start } = this.#open;
    this.#open = null;
    this.#sections.push({ name, offset: start, length: this.#offset - start, sum: null });
  }

  #write(bytes: Uint8Array): number {
    this.#close();
    // Numbers of eight bytes are read in place only from offsets that eight divides.
    const gap = -this.#offset & 7;
    if (gap > 0) this.#writeRaw(new Uint8Array(gap));
    return this.#writeRaw(bytes);
  }

  #writeRaw(bytes: Uint8Array): number {
    const offset = this.#offset;
    this.sink.write(bytes);
    this.#offset += bytes.length;
    return offset;
  }
}

/** A container opened for reading. All that it gives was checked; what does not hold throws `Damaged`. */
export interface Container {
  uint8(name: string): Uint8Array;
  uint16(name: string): Uint16Array;
  uint32(name: string): Uint32Array;
  int32(name: string): Int32Array;
  float64(name: string): Float64Array;
  /** Bytes of a section in pieces, unchecked. */
  piece(name: string, offset: number, length: number): Uint8Array;
  close(): void;
}

/** @throws {Damaged} where the file is no container, of another version or machine, cut off or of another stamp. */
export function openContainer(file: RandomAccess, stamp: string): Container {
  const sections = readTable(file, stamp);
  const sectionOf = (name: string): SectionEntry => {
    const found = sections.get(name);
    if (!found) throw new Damaged(`it has no section "${name}"`);
    return found;
  };
  const whole = (name: string): Uint8Array => {
    const { offset, length, sum } = sectionOf(name);
    const bytes = file.read(offset, length);
    if (sum !== checksum(bytes)) throw new Damaged(`section "${name}" is not as it was written`);
    return bytes;
  };
  const numbers = <T>(
    name: string,
    width: number,
    make: (buffer: ArrayBufferLike, from: number, count: number) => T,
  ): T => {
    const bytes = whole(name);
    if (bytes.length % width !== 0) throw new Damaged(`section "${name}" is cut off`);
    return make(bytes.buffer, bytes.byteOffset, bytes.length / width);
  };
  return {
    uint8: whole,
    uint16: (name) => numbers(name, 2, (buffer, from, count) => new Uint16Array(buffer, from, count)),
    uint32: (name) => numbers(name, 4, (buffer, from, count) => new Uint32Array(buffer, from, count)),
    int32: (name) => numbers(name, 4, (buffer, from, count) => new Int32Array(buffer, from, count)),
    float64: (name) => numbers(name, 8, (buffer, from, count) => new Float64Array(buffer, from, count)),
    piece: (name, offset, length) => {
      const section = sectionOf(name);
      if (offset < 0 || offset + length > section.length) throw new Damaged(`section "${name}" is too short`);
      return file.read(section.offset + offset, length);
    },
    close: () => file.close(),
  };
}

function readTable(file: RandomAccess, stamp: string): ReadonlyMap<string, SectionEntry> {
  if (file.size < headSize) throw new Damaged("it is too short to be a snapshot");
  const head = file.read(0, headSize);
  if (new TextDecoder().decode(head.subarray(0, 8)) !== magic) throw new Damaged("it is no snapshot of this program");
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const version = view.getUint32(8, true);
  if (version !== formatVersion) throw new Damaged(`it has format ${version}, this program reads ${formatVersion}`);
  if (view.getUint32(20, true) !== new Uint32Array(new Uint8Array([1, 2, 3, 4]).buffer)[0])
    throw new Damaged("it was written on another kind of machine");
  const table = head.slice(24, 24 + Math.min(view.getUint32(12, true), headSize - 24));
  if (checksum(table) !== view.getUint32(16, true)) throw new Damaged("its head is not as it was written");
  const { stamp: written, sections } = JSON.parse(new TextDecoder().decode(table)) as {
    stamp: string;
    sections: readonly SectionEntry[];
  };
  if (written !== stamp) throw new Damaged("another version of the program or another glossary made it");
  for (const { offset, length } of sections) if (offset + length > file.size) throw new Damaged("it is cut off");
  return new Map(sections.map((section) => [section.name, section]));
}
