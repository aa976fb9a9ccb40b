import iconv from "iconv-lite";
import { type Decoded, decodeAny } from "../decode";

// HTML standard, 13.2.3.2: a page declares its encoding within its first 1024 bytes; older ones take more.
const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,40})/i;

/** A page's text: in the encoding that its bytes show, else in the one that it declares. */
export async function decodePage(
  bytes: Uint8Array,
): Promise<Exclude<Decoded, { text: string }> | { readonly text: string; readonly encoding: string }> {
  const decoded = await decodeAny(bytes);
  if ("text" in decoded || decoded.code !== "encoding") return decoded;
  const label = declared.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 4096)))?.[1];
  if (!label || /^utf-?8$/i.test(label) || !iconv.encodingExists(label)) return decoded;
  const text = iconv.decode(Buffer.from(bytes), label);
  return text.includes("\ufffd") ? decoded : { text, encoding: label };
}
