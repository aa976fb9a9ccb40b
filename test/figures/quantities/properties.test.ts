import assert from "node:assert/strict";
import fc from "fast-check";
import { bundledGlossary } from "../../../server/src/figures/glossary";
import { compile } from "../../../server/src/figures/grammar";
import { locales } from "../../../server/src/figures/locales/index";
import { fold, type Phrases } from "../../../server/src/figures/phrases";
import { readQuantities } from "../../../server/src/figures/quantities";
import { readFigures } from "../../../server/src/figures/read";
import { contains } from "../../../server/src/model/span";
import { readProse } from "../../../server/src/text/prose";
import { figuresOf, today } from "../../support/quantities";

const inVietnamese = new Intl.NumberFormat("vi", { maximumFractionDigits: 3 });
const inEnglish = new Intl.NumberFormat("en", { maximumFractionDigits: 3 });

/** "637" → "sáu trăm ba mươi bảy"; below a thousand. */
function spelled(n: number): string {
  const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const last = ones === 1 && tens > 1 ? "mốt" : ones === 5 && tens > 0 ? "lăm" : digits[ones];
  const words = [
    hundreds ? `${digits[hundreds]} trăm` : "",
    tens > 1 ? `${digits[tens]} mươi` : tens === 1 ? "mười" : hundreds && ones ? "linh" : "",
    ones ? last : "",
  ];
  return words.filter(Boolean).join(" ");
}

const only = (text: string, language: "vi" | "en" | "ja"): string | null => {
  const quantities = figuresOf(text, language).filter((figure) => figure.kind === "quantity");
  return quantities.length === 1 ? (quantities[0]?.quantity.lower ?? null) : `${quantities.length} figures`;
};

const million = fc.integer({ min: 1, max: 999_999_999 });

describe("figures: what holds for any number", () => {
  it("a number comes back exactly in every style", () => {
    fc.assert(
      fc.property(million, (n) => {
        assert.equal(only(`Tổng vốn đạt ${inVietnamese.format(n)} USD.`, "vi"), String(n));
        assert.equal(only(`A total of ${inEnglish.format(n)} people came.`, "en"), String(n));
        assert.equal(only(`合計は${inEnglish.format(n)}人です。`, "ja"), String(n));
        assert.equal(
          only(`合計は${String(n).replace(/(\d{4})$/, (tail) => (n > 9999 ? `万${tail}` : tail))}人です。`, "ja"),
          String(n),
        );
      }),
    );
  });
  it("a composed number comes back exactly", () => {
    const part = fc.integer({ min: 1, max: 999 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 100, max: 999 }), (a, b, c) => {
        const n = String(a * 1_000_000 + b * 1000 + c);
        assert.equal(only(`Có ${a} triệu ${b} nghìn ${c} người.`, "vi"), n);
        assert.equal(only(`Có ${spelled(a)} triệu ${spelled(b)} nghìn ${spelled(c)} người.`, "vi"), n);
      }),
    );
  });
  it("a scaled decimal comes back exactly, without binary rounding", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 99 }), (whole, part) => {
        const decimals = String(part).padStart(2, "0");
        const value = String(whole * 1_000_000_000 + part * 10_000_000);
        assert.equal(only(`Kim ngạch đạt ${whole},${decimals} tỷ USD.`, "vi"), value);
        assert.equal(only(`Trade reached $${whole}.${decimals} billion.`, "en"), value);
      }),
    );
  });
});

const pieces = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "1.234",
    ",",
    ".",
    "tỷ",
    " USD",
    "từ ",
    " đến ",
    "hơn ",
    "%",
    "năm ",
    "gấp đôi",
    "億",
    "万",
    "円",
    "約",
    "分の",
    "one ",
    "half ",
    "-",
    "/",
    "$",
    "(",
    "\n",
    "5",
    "hai mươi ",
    "nghìn ",
  ),
);

describe("figures: what holds for any text", () => {
  const anyText = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(""));
  it("nothing throws; spans lie inside, in order, and say what stands there", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("vi" as const, "en" as const, "ja" as const), (text, language) => {
        let last = 0;
        for (const figure of figuresOf(text, language)) {
          assert.ok(contains({ start: 0, end: text.length }, figure) && figure.start < figure.end);
          assert.equal(figure.text, text.slice(figure.start, figure.end));
          assert.ok(figure.start >= last);
          last = figure.start;
        }
      }),
      { numRuns: 300 },
    );
  });
  it("composed and decomposed, LF and CRLF read the same", () => {
    const text = "Kim ngạch đạt gần 37 tỷ USD,\ntăng hai mươi phần trăm.\nCộng đồng có 634.361 người.";
    const read = (written: string) =>
      readFigures(readProse(written, { format: "plain" }), { today, glossary: bundledGlossary }).map(
        ({ quantity, text: own }) => [quantity, own.normalize("NFC").replace(/\r\n/g, "\n")],
      );
    const expected = read(text);
    assert.equal(expected.length, 3);
    for (const form of [
      text.normalize("NFD"),
      text.replace(/\n/g, "\r\n"),
      text.normalize("NFD").replace(/\n/g, "\r\n"),
    ])
      assert.deepEqual(read(form), expected);
  });
});

/** Counts what reading asks of phrase tables and digits, instead of seconds that depend on the machine. */
describe("figures: work grows with the text, not faster", () => {
  const language = "vi";
  for (const [name, piece] of [
    ["digits", "1234567890"],
    ["digits and dots", "1.234.567,"],
    ["number words", "hai mươi ba nghìn "],
    ["ranges", "5-7 - "],
    ["open brackets and currencies", "($ (USD "],
  ] as const)
    it(name, () => {
      const stepsFor = (times: number): number => {
        const text = piece.repeat(times);
        const passage = { text, folded: fold(text), start: 0, end: text.length };
        const grammar = compile(locales[language]);
        let steps = 0;
        const counted = <T>(phrases: Phrases<T>): Phrases<T> =>
          new Proxy(phrases, {
            get: (target, key) => {
              const value: unknown = Reflect.get(target, key);
              if (typeof value !== "function") return value;
              return (...args: unknown[]) => {
                steps++;
                return value.apply(target, args);
              };
            },
          });
        const watched = {
          ...grammar,
          units: counted(grammar.units),
          joins: counted(grammar.joins),
          boundsBefore: counted(grammar.boundsBefore),
          numeral: { ...grammar.numeral, words: counted(grammar.numeral.words) },
        };
        readQuantities(passage, [], watched);
        return steps;
      };
      const once = stepsFor(4_000);
      assert.ok(stepsFor(8_000) <= 2.1 * once + 100, `${once} steps for the half`);
    });
});
