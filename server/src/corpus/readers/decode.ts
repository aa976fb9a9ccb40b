import type { LegacyEncoding } from "./encoding/legacy";

export type Encoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | LegacyEncoding;

/** The text of some bytes with the encoding it was in, or why they are no text. `line` counts from 1. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly code: "empty" | "binary" }
  | { readonly code: "encoding"; readonly line: number };

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

// JIS in seven bits is ASCII to the eye of UTF-8.
const shift = `${String.fromCharCode(27)}$`;

function firstWrongLine(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8").decode(bytes);
  const wrong = text.indexOf("\ufffd");
  return text.slice(0, wrong < 0 ? text.indexOf(shift) : wrong).split(/\r\n|\r|\n/).length;
}

// Control characters that no text holds: all but the tab, line ends and form feed.
const controls = /[^\P{Cc}\s]/u;
const hasControls = (bytes: Uint8Array): boolean =>
  bytes.some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));

// Making one takes longer than reading a page with it.
const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function decoderOf(label: string): InstanceType<typeof TextDecoder> {
  const known = decoders.get(label) ?? new TextDecoder(label, { fatal: true });
  decoders.set(label, known);
  return known;
}

const strictly = (bytes: Uint8Array, label: string, isPart = false): string | null => {
  try {
    // One that was given a part of a text waits for the rest.
    const decoder = isPart ? new TextDecoder(label, { fatal: true }) : decoderOf(label);
    return decoder.decode(bytes, { stream: isPart });
  } catch {
    return null;
  }
};

// What a text is made of, and what any Vietnamese, Japanese or English text is full of.
const usual = /[\s\p{L}\p{M}\p{N}\p{P}\p{S}]/gu;
const frequent = /[\n\r -~、。\u3041-\u30ff]/g;

/** UTF-16 without a mark: the order of bytes in which nearly all is usual, and much of it frequent. */
function unmarkedWide(bytes: Uint8Array): Decoded | null {
  if (bytes.length % 2 > 0) return null;
  for (const encoding of ["UTF-16LE", "UTF-16BE"] as const) {
    const sample = strictly(bytes.subarray(0, 65_536), encoding, true);
    if (sample === null || sample.includes("\0")) continue;
    const share = (letters: RegExp): number => (sample.match(letters)?.length ?? 0) / sample.length;
    const text = share(usual) > 0.97 && share(frequent) > 0.2 ? strictly(bytes, encoding) : null;
    if (text !== null) return { text, encoding };
  }
  return null;
}

/**
 * As `decodeText`, and the encodings of old: TCVN3, VNI, VISCII, windows-1258, those of Japan, windows-1252. Which one it is is
 * found by trial; where none reads as Vietnamese, Japanese or a western language, the bytes are refused.
 */
export async function decodeAny(bytes: Uint8Array): Promise<Decoded> {
  const decoded = decodeText(bytes);
  if ("text" in decoded || decoded.code === "empty" || bytes.includes(0)) return decoded;
  const { decodeLegacy } = await import("./encoding/legacy");
  return decodeLegacy(bytes) ?? decoded;
}

/**
 * Reads UTF-8 and UTF-16, with or without byte order mark (Unicode 16, section 3.10). The mark is no part of the text.
 * Anything else is refused rather than guessed: a wrong letter may turn into a wrong digit.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = startsWith(bytes, 0xff, 0xfe) ? "UTF-16LE" : startsWith(bytes, 0xfe, 0xff) ? "UTF-16BE" : null;
  const encoding = marked ?? "UTF-8";
  const text = strictly(bytes, encoding);
  const isText = text !== null && !text.includes("\0") && !text.includes(shift);
  if (isText && (marked !== null || !controls.test(text)))
    return text.trim() === "" ? { code: "empty" } : { text, encoding };
  const wide = marked === null ? unmarkedWide(bytes) : null;
  if (wide) return wide;
  if (isText) return { text, encoding };
  return marked !== null || bytes.includes(0) || hasControls(bytes)
    ? { code: "binary" }
    : { code: "encoding", line: firstWrongLine(bytes) };
}
