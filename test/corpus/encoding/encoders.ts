import iconv from "iconv-lite";

/** Text → the bytes that a typist of the time would have left behind; the way back is what is tested. */
export type Encoder = (text: string) => Uint8Array;

const by =
  (label: string): Encoder =>
  (text) =>
    iconv.encode(text, label);

const tone = /[\u0300\u0301\u0303\u0309\u0323]/;

/** windows-1258 has the vowels ready, and the tones as marks behind them. */
const windows1258: Encoder = (text) => {
  const letters = Array.from(text.normalize("NFC"), (letter) => {
    if (iconv.decode(iconv.encode(letter, "windows-1258"), "windows-1258") === letter) return letter;
    const parts = letter.normalize("NFD");
    const mark = tone.exec(parts)?.[0] ?? "";
    return parts.replace(mark, "").normalize("NFC") + mark;
  });
  return iconv.encode(letters.join(""), "windows-1258");
};

// VNI's manual, small letters: the mark behind a vowel for ^ or ( with each tone, in the order of `tones`.
const tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const rows: readonly (readonly [mark: string, signs: readonly string[]])[] = [
  ["", ["", "ø", "ù", "û", "õ", "ï"]],
  ["\u0302", ["â", "à", "á", "å", "ã", "ä"]],
  ["\u0306", ["ê", "è", "é", "ú", "ü", "ë"]],
];
const whole: Readonly<Record<string, string>> = { ì: "ì", í: "í", ỉ: "æ", ĩ: "ó", ị: "ò", ỵ: "î", đ: "ñ" };

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const parts = small.normalize("NFD");
  const horned = parts.includes("\u031b") ? (parts.startsWith("o") ? "ô" : "ö") : null;
  const mark = /[\u0302\u0306]/.exec(parts)?.[0] ?? "";
  const signs = rows.find(([one]) => one === mark)?.[1];
  const sign = signs?.[tones.indexOf(tone.exec(parts)?.[0] ?? "")] ?? "";
  const written = whole[small] ?? (horned ?? parts.slice(0, 1)) + sign;
  return letter === small ? written : written.toUpperCase();
}

const isVietnamese = /[\u00c0-\u00ff\u0102-\u01b0\u1ea0-\u1ef9]/;
const vni: Encoder = (text) =>
  iconv.encode(
    Array.from(text.normalize("NFC"), (letter) => (isVietnamese.test(letter) ? vniLetter(letter) : letter)).join(""),
    "windows-1252",
  );

const hasNoCapital = /[ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ]/g;

/** What the ABC fonts can say: a capital with a tone is typed as its small letter, in the font of capitals. */
export const inAbc = (text: string): string => text.replace(hasNoCapital, (letter) => letter.toLowerCase());

const abc: Encoder = (text) =>
  Buffer.concat(
    Array.from(inAbc(text), (letter) => iconv.encode(letter, /[‘’“”–—…]/.test(letter) ? "windows-1252" : "tcvn")),
  );

/** JIS in seven bits (RFC 1468): the two bytes of EUC without their upper bit, between escapes. */
const iso2022jp: Encoder = (text) =>
  Buffer.concat(
    (text.match(/[\0-\x7f]+|[^\0-\x7f]+/g) ?? []).map((run) =>
      run <= "\x7f"
        ? Buffer.from(run, "latin1")
        : Buffer.concat([
            Buffer.from("\x1b$B", "latin1"),
            iconv.encode(run, "euc-jp").map((byte) => byte & 0x7f),
            Buffer.from("\x1b(B", "latin1"),
          ]),
    ),
  );

const wide =
  (mark: string, swap: boolean): Encoder =>
  (text) => {
    const bytes = Buffer.from(mark + text, "utf16le");
    return swap ? bytes.swap16() : bytes;
  };

export const unicode: Readonly<Record<string, Encoder>> = {
  "UTF-8": (text) => Buffer.from(text),
  "UTF-8 with a byte order mark": (text) => Buffer.from(`\ufeff${text}`),
  "UTF-16LE": wide("", false),
  "UTF-16LE with a byte order mark": wide("\ufeff", false),
  "UTF-16BE": wide("", true),
  "UTF-16BE with a byte order mark": wide("\ufeff", true),
};

export const vietnamese: Readonly<Record<string, Encoder>> = {
  TCVN3: abc,
  "TCVN 5712": by("tcvn"),
  VNI: vni,
  VISCII: by("viscii"),
  "windows-1258": windows1258,
};

export const japanese: Readonly<Record<string, Encoder>> = {
  Shift_JIS: by("shift_jis"),
  "EUC-JP": by("euc-jp"),
  "ISO-2022-JP": iso2022jp,
};

export const western: Encoder = by("windows-1252");
