import { constants, deflateRawSync } from "node:zlib";

/** A PDF file of these objects; `root` counts them from 1. */
export function pdfOf(objects: readonly (string | Buffer)[], root: number): Uint8Array {
  const parts = [Buffer.from("%PDF-1.7\n")];
  let length = 9;
  const offsets = objects.map((body, index) => {
    const at = length;
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from("\nendobj\n")]);
    parts.push(part);
    length += part.length;
    return at;
  });
  const entries = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}${trailer}`));
  return Buffer.concat(parts);
}

const stream = (bytes: Buffer | string, about = ""): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${Buffer.from(bytes).length} ${about} >>\nstream\n`),
    Buffer.from(bytes),
    Buffer.from("\nendstream"),
  ]);

/** One page whose content is the second object; what `more` holds begins with the sixth. */
const onePage = (content: Buffer, resources = "", more: readonly Buffer[] = [], kids = "3 0 R"): Uint8Array =>
  pdfOf(
    [
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      content,
      `<< /Type /Page /Parent 5 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 1 0 R >> ${resources} >> /Contents 2 0 R >>`,
      "<< /Type /Catalog /Pages 5 0 R >>",
      `<< /Type /Pages /Count 1 /Kids [${kids}] >>`,
      ...more,
    ],
    4,
  );

const words = "BT /F1 9 Tf (Trade came to 5 billion dollars) Tj ET";

/** A page without a letter, as a scanner makes it. */
export const blank = (): Uint8Array => onePage(stream(""));

/** A page that is so many megabytes of blanks when it is unpacked. */
export function inflating(megabytes: number): Uint8Array {
  // A part that ends at a byte can be repeated without being packed again (RFC 1951; the checksum is nobody's concern).
  const part = deflateRawSync(Buffer.alloc(1_000_000, 32), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array<Buffer>(megabytes).fill(part)]);
  return onePage(stream(packed, "/Filter /FlateDecode"));
}

/** Drawings each of which shows the next one twice: 2 to the power of `depth` drawings in all. */
export function doubling(depth: number): Uint8Array {
  const drawing = (index: number): Buffer =>
    stream(
      index + 1 < depth ? "/X Do /X Do" : words,
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 1 0 R >> /XObject << /X ${7 + index} 0 R >> >>`,
    );
  return onePage(
    stream("/X Do"),
    "/XObject << /X 6 0 R >>",
    Array.from({ length: depth }, (_, index) => drawing(index)),
  );
}

/** Files that lead back to themselves, each in another way. */
export const loops: Readonly<Record<string, () => Uint8Array>> = {
  "pages that are their own parent": () => onePage(stream(words), "", [], "5 0 R 3 0 R"),
  "a drawing that shows itself": () =>
    onePage(stream(`/X Do ${words}`), "/XObject << /X 6 0 R >>", [
      stream("/X Do", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>"),
    ]),
  "a stream that is its own length": () => onePage(Buffer.from(`<< /Length 2 0 R >>\nstream\n${words}\nendstream`)),
  "a table of objects that comes before itself": () => {
    const start = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\n";
    const table = "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \n";
    const trailer = `trailer\n<< /Size 2 /Root 1 0 R /Prev ${start.length} >>\nstartxref\n${start.length}\n%%EOF\n`;
    return Buffer.from(`${start}${table}${trailer}`);
  },
};
