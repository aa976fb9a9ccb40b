/** The text of some bytes, or why they are none. `line` counts from 1. */
export type Decoded =
  | { readonly text: string }
  | { readonly code: "empty" | "binary" }
  | { readonly code: "encoding"; readonly line: number };

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

function firstWrongLine(bytes: Uint8Array): number {
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.slice(0, text.indexOf("\ufffd")).split(/\r\n|\r|\n/).length;
}

// Control characters that no text holds: all below the tab, and those above the carriage return but for escape.
const hasControls = (bytes: Uint8Array): boolean =>
  bytes.some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));

/**
 * Reads UTF-8, with or without byte order mark, and UTF-16 with one (Unicode 16, section 3.10). The mark is no part of
 * the text. Anything else is refused rather than guessed: a wrong letter may turn into a wrong digit.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = startsWith(bytes, 0xff, 0xfe) ? "utf-16le" : startsWith(bytes, 0xfe, 0xff) ? "utf-16be" : null;
  if (wide === null && bytes.includes(0)) return { code: "binary" };
  try {
    const text = new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes);
    if (text.includes("\0")) return { code: "binary" };
    return text.trim() === "" ? { code: "empty" } : { text };
  } catch {
    if (wide !== null || hasControls(bytes)) return { code: "binary" };
    return { code: "encoding", line: firstWrongLine(bytes) };
  }
}
