import { deflateRawSync } from "node:zlib";
import JSZip from "jszip";

/** An archive of some parts, as office programs write them. */
export async function packed(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(parts)) zip.file(name, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const v = 'xmlns:v="urn:schemas-microsoft-com:vml"';

/** A Word document with this body, as XML, and no more than that needs. */
export const word = (body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Uint8Array> =>
  packed({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    "word/document.xml": `<w:document ${w} ${v}><w:body>${body}</w:body></w:document>`,
    ...more,
  });

/** A run of words. */
export const run = (words: string, look = ""): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A paragraph of runs or of words. */
export const p = (content: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") ? content : run(content)}</w:p>`;

/** An archive of one part that is so many megabytes of blanks, whatever size (in bytes) its directory states. */
export function bomb(name: string, megabytes: number, stated = megabytes * 1_000_000): Uint8Array {
  const deflated = deflateRawSync(Buffer.alloc(megabytes * 1_000_000, 32));
  // ZIP application note 6.3.10, 4.3.7 and 4.3.12: both headers begin alike behind their mark.
  const header = (mark: number, version: readonly number[], behind: number): Buffer => {
    const at = 4 + 2 * version.length;
    const head = Buffer.alloc(at + 24 + behind);
    head.writeUInt32LE(mark, 0);
    for (const [index, one] of version.entries()) head.writeUInt16LE(one, 4 + 2 * index);
    head.writeUInt16LE(8, at + 2); // deflated
    head.writeUInt32LE(deflated.length, at + 12);
    head.writeUInt32LE(stated, at + 16);
    head.writeUInt16LE(name.length, at + 20);
    return head;
  };
  const local = Buffer.concat([header(0x04034b50, [20], 0), Buffer.from(name), deflated]);
  const entry = Buffer.concat([header(0x02014b50, [20, 20], 14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}
