import { strict as assert } from "node:assert";
import { type Corpus, createEngine } from "../../server/src/engine";

const source = `Xuất nhập khẩu năm 2023

Năm 2023, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản đạt 23,3 tỷ USD, giảm 3,9% so với năm 2022.
Tính đến hết tháng 12/2023, Nhật Bản có 5.274 dự án đầu tư tại Việt Nam.
`;
const draft = `# Tài liệu nền

Năm 2023, xuất khẩu của Việt Nam sang Nhật Bản đạt 32,3 tỷ USD, giảm 3,9% so với năm 2022.

Đến hết tháng 12/2023, Nhật Bản có 5.274 dự án đầu tư tại Việt Nam.
`;

const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Ways in which the same draft reaches us, and the way back to its plain spelling. */
const spellings: [name: string, write: (text: string) => string, plain: (text: string) => string][] = [
  ["decomposed letters (NFD)", (text) => text.normalize("NFD"), (text) => text.normalize("NFC")],
  ["Windows line ends", (text) => text.replaceAll("\n", "\r\n"), (text) => text.replaceAll("\r\n", "\n")],
  ["no-break spaces", (text) => text.replace(/(?<=\d) /g, "\u00a0"), (text) => text.replaceAll("\u00a0", " ")],
  ["full-width digits", fullWidth, (text) => text.normalize("NFKC")],
];

describe("engine: however a draft is spelled, its report says the same of the same places", () => {
  let corpus: Corpus;
  before(async () => {
    const engine = await createEngine({ today: "2024-09-01" });
    corpus = await engine.corpus([{ id: "a.txt", text: source, publishedOn: "2024-01-15" }]);
  });

  const verdictsOn = (text: string, plain: (found: string) => string) =>
    corpus.verify(text).figures.map(({ verdict, reason, quantity, period, start, end, ...figure }) => {
      assert.equal(text.slice(start, end), figure.text);
      return { verdict, reason, quantity, period, text: plain(figure.text) };
    });

  it("in its plain spelling has something to say", () => {
    const verdicts = verdictsOn(draft, (found) => found).map(({ verdict }) => verdict);
    assert.ok(verdicts.includes("refuted") && verdicts.includes("supported"), verdicts.join());
  });

  for (const [name, write, plain] of spellings)
    it(name, () => {
      assert.notEqual(write(draft), draft);
      assert.deepEqual(
        verdictsOn(write(draft), plain),
        verdictsOn(draft, (found) => found),
      );
    });
});
