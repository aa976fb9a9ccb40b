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
