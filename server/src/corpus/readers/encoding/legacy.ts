import iconv from "iconv-lite";
import { type Fit, japaneseFit, vietnameseFit, westernFit } from "./fit";
import { fromVni } from "./vni";

/** Encodings from before Unicode, as they are called. */
export type LegacyEncoding =
  | "TCVN3"
  | "TCVN 5712"
  | "VNI"
  | "VISCII"
  | "windows-1258"
  | "windows-1252"
  | "Shift_JIS"
  | "EUC-JP"
  | "ISO-2022-JP";

interface Candidate {
  readonly encoding: LegacyEncoding;
  /** U+FFFD for bytes that mean nothing in it; `isPart`: the last ones may be part of a letter and are left out. */
  readonly decode: (bytes: Uint8Array, isPart: boolean) => string;
  readonly fit: (text: string) => Fit;
  /** How many words or letters must speak for it: below, chance could. */
  readonly least: number;
}

// Not TextDecoder, which the standard has for most of these: Node's takes windows-1252 for Latin-1, and which ones an
// editor's own build of Node knows is not ours to say.
const table =
  (label: string): Candidate["decode"] =>
  (bytes, isPart) => {
    const decoder = iconv.getDecoder(label);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return decoder.write(buffer) + (isPart ? "" : (decoder.end() ?? ""));
  };

const windows1252 = table("windows-1252");
const eucJp = table("euc-jp");

let abc: string | undefined;

/**
 * Text in the ABC fonts of TCVN3, read as Windows-1252 → Vietnamese. Of TCVN 5712 these fonts hold the upper half only: quotes
 * and dashes stay those of Windows, and there are no capitals with tones. Such capitals are small letters in a font of
 * capitals (.VnTimeH), and come back small, as nothing in the bytes tells of the font.
 *
 * @example "ViÖt Nam ®¹t h¬n 5 tû" → "Việt Nam đạt hơn 5 tỷ"
 */
function fromAbc(text: string): string {
  // 0xB5 is a micro sign, which some programs make a Greek letter.
  abc ??= table("tcvn")(
    Uint8Array.from({ length: 96 }, (_, index) => index + 0xa0),
    false,
  );
  const letters = abc;
  return text
    .replace(/\u03bc/g, "\u00b5")
    .replace(/[\u00a0-\u00ff]/g, (sign) => letters[sign.charCodeAt(0) - 0xa0] ?? sign);
}

const escapeSign = String.fromCharCode(27);

/** JIS in seven bits (RFC 1468) → EUC-JP: the same two bytes, with their upper bit set, where escapes have said so. */
function iso2022Jp(bytes: Uint8Array, isPart: boolean): string {
  const [before = "", ...runs] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString("latin1")
    .split(escapeSign);
  const euc = runs.map((run) => {
    const isPairs = /^\$[@B]/.test(run);
    if (!isPairs) return run.replace(/^\([BJ]/, "");
    return run.slice(2).replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) | 0x80));
  });
  return euc.length > 0 ? eucJp(Buffer.from(before + euc.join(""), "latin1"), isPart) : "\ufffd";
}

/** In one family, the best fit wins; an earlier family goes before a later one, which would take almost anything. */
const families: readonly (readonly Candidate[])[] = [
  [
    { encoding: "TCVN3", decode: (bytes) => fromAbc(windows1252(bytes, false)), fit: vietnameseFit, least: 3 },
    { encoding: "VNI", decode: (bytes) => fromVni(windows1252(bytes, false)), fit: vietnameseFit, least: 3 },
    { encoding: "windows-1258", decode: table("windows-1258"), fit: vietnameseFit, least: 3 },
    { encoding: "VISCII", decode: table("viscii"), fit: vietnameseFit, least: 3 },
    { encoding: "TCVN 5712", decode: table("tcvn"), fit: vietnameseFit, least: 3 },
  ],
  [
    { encoding: "Shift_JIS", decode: table("shift_jis"), fit: japaneseFit, least: 6 },
    { encoding: "EUC-JP", decode: eucJp, fit: japaneseFit, least: 6 },
    { encoding: "ISO-2022-JP", decode: iso2022Jp, fit: japaneseFit, least: 6 },
  ],
  [{ encoding: "windows-1252", decode: windows1252, fit: westernFit, least: 0 }],
];

const leastShare = 0.85;
const sampleSize = 65_536;

// No text holds them: control characters but for tab, line ends and form feed; what a decoder writes for what it can't read.
const unreadable = /[^\P{Cc}\s]|[\ufffd-\uffff]/u;

const isTelling = (line: Uint8Array): boolean => line.some((byte) => byte >= 0x80 || byte === 0x1b || byte < 9);

/** Lines with more than ASCII in them, as many as are needed to tell: a long English preface says nothing of what follows. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleSize) return bytes;
  const sample = new Uint8Array(sampleSize);
  let size = 0;
  for (let from = 0; from < bytes.length && size < sampleSize; ) {
    const found = bytes.indexOf(0x0a, from);
    const to = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(from, Math.min(to, from + sampleSize - size));
    if (isTelling(line)) {
      sample.set(line, size);
      size += line.length;
    }
    from = to;
  }
  return sample.subarray(0, size);
}

/**
 * Reads text that is no UTF-8, in the encoding whose trial decoding reads best as Vietnamese, Japanese, or else a language of
 * western Europe; `null` where none does. Composed letters (NFC).
 */
export function decodeLegacy(bytes: Uint8Array): { readonly text: string; readonly encoding: LegacyEncoding } | null {
  const sample = sampleOf(bytes);
  const isPart = sample.length < bytes.length;
  for (const family of families) {
    const fits = family.flatMap((candidate) => {
      const text = candidate.decode(sample, isPart).normalize("NFC");
      if (unreadable.test(text)) return [];
      const { good, bad } = candidate.fit(text);
      const share = good + bad === 0 ? 1 : good / (good + bad);
      return good >= candidate.least && share >= leastShare ? [{ ...candidate, share }] : [];
    });
    fits.sort((a, b) => b.share - a.share);
    for (const { encoding, decode } of fits) {
      const text = decode(bytes, false).normalize("NFC");
      if (!unreadable.test(text)) return { text, encoding };
    }
  }
  return null;
}

/** How Vietnamese was typed that reached us letter for letter of an old font. */
export interface FontEncoding {
  readonly encoding: "TCVN3" | "VNI";
  /** Any piece of the document → Vietnamese. */
  readonly restore: (text: string) => string;
}

const fontEncodings: readonly FontEncoding[] = [
  { encoding: "TCVN3", restore: fromAbc },
  { encoding: "VNI", restore: fromVni },
];

/**
 * Was the text of a document typed for the fonts of TCVN3 or VNI, and came to us as Unicode, letter for letter, as Word and PDF
 * files of that time hold it? `null`: no.
 *
 * @example "ViÖt Nam - NhËt B¶n: ®¹t 5 tû USD" → TCVN3, which restores it to "Việt Nam - Nhật Bản: đạt 5 tỷ USD"
 */
export function fontEncodingOf(text: string): FontEncoding | null {
  if (!/[\u00a1-\u00ff]/.test(text) || /[\u0102-\u01b0\u1ea0-\u1ef9\u3040-\u9fff]/.test(text)) return null;
  const [best] = fontEncodings
    .map((font) => {
      const { good, bad } = vietnameseFit(font.restore(text.slice(0, sampleSize)));
      return { font, good, share: good / (good + bad) };
    })
    .filter(({ good, share }) => good >= 3 && share >= leastShare)
    .sort((a, b) => b.share - a.share);
  return best?.font ?? null;
}
