/** What a file's own bytes say it is; `null`: no mark of a known form, as text has none. */
export type Signature =
  | "pdf"
  | "word"
  | "excel"
  | "powerpoint"
  | "opendocument"
  | "zip"
  | "office97"
  | "locked"
  | "rtf";

const ascii = new TextDecoder("latin1");

/** The names of a zip's members stand in its directory at the end, and the first ones at its beginning. */
function zipSignature(bytes: Uint8Array): Signature {
  const names = ascii.decode(bytes.subarray(0, 4096)) + ascii.decode(bytes.subarray(-65_536));
  if (names.includes("mimetypeapplication/vnd.oasis.opendocument")) return "opendocument";
  if (names.includes("word/")) return "word";
  if (names.includes("xl/")) return "excel";
  return names.includes("ppt/") ? "powerpoint" : "zip";
}

/**
 * Word and Excel put a locked document, and all that they wrote before 2007, into an OLE compound file ([MS-CFB]); the
 * name of a locked one's stream stands in its directory in UTF-16.
 */
function oleSignature(bytes: Uint8Array): Signature {
  const head = ascii.decode(bytes.subarray(0, 65_536)) + ascii.decode(bytes.subarray(-65_536));
  return head.replaceAll("\0", "").includes("EncryptedPackage") ? "locked" : "office97";
}

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

export function signatureOf(bytes: Uint8Array): Signature | null {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return zipSignature(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return oleSignature(bytes);
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return "rtf";
  // ISO 32000-1, 7.5.2 and its annex H: the mark stands within the first 1024 bytes.
  const head = bytes.subarray(0, 1024);
  return head.includes(0x25) && ascii.decode(head).includes("%PDF-") ? "pdf" : null;
}
