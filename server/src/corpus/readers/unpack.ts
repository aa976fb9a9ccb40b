import JSZip from "jszip";
import { crc32 } from "./crc32";
import { type ReaderOptions, SourceProblem } from "./reader";

/** More parts than any office document has. */
const most = 20_000;

/** Unpacks one part piece by piece up to a bound that all parts share: the size that a directory states may be a lie. */
const inflate = (part: JSZip.JSZipObject, budget: Budget): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const stream = part.nodeStream();
    stream
      .on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        budget.left -= chunk.length;
        if (budget.left >= 0) return;
        stream.pause();
        reject(tooLarge(budget.bytes));
      })
      .on("error", reject)
      .on("end", () => resolve(Buffer.concat(chunks)));
  });

const tooLarge = (bytes: number): SourceProblem => new SourceProblem({ code: "unpacks", megabytes: bytes / 1e6 });

/** What the archive's directory says; JSZip checks it only by unpacking everything at once, and keeps it to itself. */
const statedSum = (part: object): number => {
  const data: unknown = Reflect.get(part, "_data");
  const sum: unknown = typeof data === "object" && data !== null ? Reflect.get(data, "crc32") : null;
  return typeof sum === "number" ? sum >>> 0 : -1;
};

interface Budget {
  readonly bytes: number;
  left: number;
}

/**
 * The XML parts of an Office Open XML document, unpacked up to `limit` bytes in all; pictures, macros and fonts stay packed.
 *
 * @throws {SourceProblem} `unpacks` for a zip bomb; `entities` where a part declares a document type, which the format
 * forbids (ECMA-376 part 2, 8.2.5) and which entity bombs and stolen files are made of; `damaged` for a part that is not
 * what it was packed from: a changed bit may be a changed figure. Anything else for a broken archive.
 */
export async function unpackXml(
  bytes: Uint8Array,
  limit: number,
  { signal }: ReaderOptions,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = zip.filter((path, part) => !part.dir && /\.(?:xml|rels)$/i.test(path));
  if (parts.length > most) throw tooLarge(limit);
  const budget: Budget = { bytes: limit, left: limit };
  const unpacked = new Map<string, Uint8Array>();
  for (const part of parts) {
    signal?.throwIfAborted();
    const xml = await inflate(part, budget);
    if (crc32(xml) !== statedSum(part)) throw new SourceProblem({ code: "damaged" });
    if (xml.includes("<!DOCTYPE")) throw new SourceProblem({ code: "entities" });
    unpacked.set(part.name, xml);
  }
  return unpacked;
}

/** The same parts as an archive that is safe to hand to a library: stored, without the rest. */
export async function repack(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, xml] of parts) zip.file(name, xml);
  return zip.generateAsync({ type: "uint8array", compression: "STORE" });
}
