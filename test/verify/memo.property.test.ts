import assert from "node:assert/strict";
import fc from "fast-check";
import type { CorpusStore } from "../../server/src/corpus/store/port";
import { createEngine, type DraftOptions, type MemoryCorpus } from "../../server/src/engine";

const sources = [
  {
    id: "a.txt",
    title: "Quan hệ Việt Nam - Nhật Bản",
    publisher: "Tổng cục Hải quan",
    publishedOn: "2024-01-15",
    text: "Năm 2023, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản đạt 23,3 tỷ USD, giảm 3,6%. Nhập khẩu đạt 21,6 tỷ USD.\nHiện có khoảng 520.000 người Việt Nam sinh sống tại Nhật Bản.\nHai nước thiết lập quan hệ ngoại giao ngày 21/9/1973.",
  },
  { id: "b.txt", publishedOn: "2024-03-01", text: "In 2023, Japan's ODA loans to Viet Nam reached 102 billion yen." },
  {
    id: "c.txt",
    publisher: "Báo Thương mại",
    publishedOn: "2024-02-01",
    text: "Năm 2023, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản đạt 23,9 tỷ USD. Vốn vay ODA đạt 102 tỷ Yên (674 triệu USD).",
  },
];

const front = "---\ntitle: Tài liệu nền\ndate: 2024-06-01\n---\n";
const paragraphs = [
  "# Quan hệ kinh tế năm 2023",
  "## Đầu tư",
  "Kim ngạch xuất khẩu sang Nhật Bản đạt 23,3 tỷ USD, giảm 3,6%. Nhập khẩu đạt 12,6 tỷ USD. Trong đó, máy móc chiếm 20%.",
  "Theo Tổng cục Hải quan, năm 2023 xuất khẩu sang Nhật Bản đạt 23,9 tỷ USD; nhập khẩu đạt 21,6 tỷ USD.",
  "- Vốn vay ODA: 102 tỷ Yên (674 triệu USD)\n- Tổng cộng **44,9 tỷ USD**",
  "Hiện có gần 530.000 người Việt Nam tại Nhật Bản. Mục tiêu đạt 50 tỷ USD vào năm 2030 [@a].",
  "| Năm | Xuất khẩu (tỷ USD) |\n|---|---|\n| 2022 | 24,2 |\n| 2023 | 23,3 |",
  "Hai nước thiết lập quan hệ ngoại giao ngày 21/9/1974. 2023年の貿易総額は449億ドルだった。",
  "In 2023 Japan's ODA loans reached 120 billion yen, up from 100 billion yen in 2022, an increase of 20%.",
  "<!-- doi-chieu: ignore -->",
  "Con số này tăng gấp hai lần so với năm 2013.",
  "Đoàn gồm 24 thành viên: 15 nam và 11 nữ. Thu 320 triệu đồng, chi 275 triệu đồng, còn dư 54 triệu đồng.",
  "Kim ngạch tăng từ 40 tỷ USD lên 50 tỷ USD, tăng 20%. 30 tỷ USD, chiếm 40% tổng kim ngạch 50 tỷ USD.",
  "Hàn Quốc nhập 9 tỷ USD hàng hóa của Việt Nam; Trung Quốc xuất 110 tỷ USD.",
];

// What a writer does: types a word, a figure or a mark somewhere, takes something out, splits and joins paragraphs.
const piece = fc.constantFrom(
  "",
  " ",
  "\n",
  "\n\n",
  "5",
  ",",
  "%",
  " tỷ USD",
  " năm 2022",
  "hơn ",
  " từ",
  ". Trong đó, ",
  "Theo Báo Thương mại, ",
  "# ",
  "- ",
  "|",
  "===\n",
  "を",
  "\u0300",
  "\u00a0",
);
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(12), text: piece });
/** Takes a paragraph away, or puts one somewhere: again what stands elsewhere, or what was taken away before. */
const move = fc.record({ from: fc.nat(20), to: fc.nat(20), keep: fc.boolean() });
const draft = fc
  .array(fc.constantFrom(...paragraphs), { minLength: 3, maxLength: 14 })
  .map((chosen) => front + chosen.join("\n\n"));
type Change = { at: number; cut: number; text: string } | { from: number; to: number; keep: boolean };

function changed(text: string, change: Change): string {
  if ("at" in change) {
    const place = Math.floor(change.at * text.length);
    return text.slice(0, place) + change.text + text.slice(place + change.cut);
  }
  const all = text.split("\n\n");
  const from = change.from % all.length;
  const moved = all[from] ?? "";
  const rest = change.keep ? all : all.filter((_, at) => at !== from);
  return rest.toSpliced(change.to % (rest.length + 1), 0, moved).join("\n\n");
}

const corpus = async (): Promise<MemoryCorpus> => (await createEngine({ today: "2024-06-01" })).corpus(sources);

const told = (one: MemoryCorpus, text: string, options: DraftOptions = {}) => {
  const { verdicts, citations, prose } = one.check(text, options);
  return { verdicts, citations, sentences: prose.sentences, blocks: prose.blocks, report: one.verify(text, options) };
};

/** The same answers, of an object of its own. */
const bound = (store: CorpusStore): CorpusStore => ({
  version: store.version,
  describe: () => store.describe(),
  find: (question) => store.find(question),
  findMany: (questions) => store.findMany(questions),
  passages: (...asked) => store.passages(...asked),
  document: (id) => store.document(id),
  span: (...asked) => store.span(...asked),
  changes: (since) => store.changes(since),
});

describe("a warm engine", () => {
  it("says of an edited draft what a fresh one does, whatever was written before and beside it", async function () {
    this.timeout(120_000);
    const warm = await corpus();
    await fc.assert(
      fc.asyncProperty(
        draft,
        draft,
        fc.array(fc.oneof({ arbitrary: edit, weight: 3 }, { arbitrary: move, weight: 1 }), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.constantFrom({}, { messages: "en" as const }, { messages: "ja" as const }),
        async (first, other, changes, options) => {
          let text = first;
          warm.check(text, options);
          for (const [at, change] of changes.entries()) {
            // Another draft is open, and its writer types as well.
            if (at % 2 === 1) warm.check(other, options);
            text = changed(text, change);
            warm.check(text, options);
          }
          assert.deepEqual(told(warm, text, options), told(await corpus(), text, options));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("gives figures of sentences that no edit is near as the same objects", async () => {
    const warm = await corpus();
    const text = front + paragraphs.slice(0, 5).join("\n\n");
    const before = warm.check(text).verdicts.map(({ figure }) => figure);
    const after = warm.check(`${text}, thêm 7 dự án`).verdicts.map(({ figure }) => figure);
    const last = before.at(-1)?.sentence ?? 0;
    const far = before.filter(({ sentence }) => sentence < last);
    assert.ok(far.length > 5);
    for (const [at, figure] of far.entries()) assert.ok(figure === after[at], figure.text);
  });

  it("asks the sources again only for the sentence that changed, though number words stand beside the others", async () => {
    const engine = await createEngine({ today: "2024-06-01" });
    const { store } = await engine.corpus(sources);
    let asked = 0;
    const passages: typeof store.passages = (...question) => {
      asked++;
      return store.passages(...question);
    };
    const warm = engine.over({ ...bound(store), passages });
    const stated = paragraphs.slice(2, 4).map((one) => `Hai bên khởi công ba nhà máy mới. ${one} Có hai thư viện.`);
    const between = "Hai bên trao đổi về tình hình quan hệ và nhất trí phối hợp chặt chẽ tại các diễn đàn. ".repeat(3);
    const text = `${stated.join("\n\n")}\n\n${between}\n\n`;
    warm.check(text);
    asked = 0;
    warm.check(text);
    assert.equal(asked, 0);
    warm.check(`${text}Năm 2023, ODA đạt 102 tỷ Yên.`);
    assert.equal(asked, 1);
  });

  it("judges again when a source changed", async () => {
    const before = await corpus();
    const claim = "Năm 2022, Japan's ODA loans to Viet Nam reached 102 billion yen in 2023.";
    assert.equal(before.verify(claim).figures.at(-1)?.verdict, "supported");
    const after = await before.update({
      put: [{ id: "b.txt", text: "In 2023, Japan's ODA loans to Viet Nam reached 140 billion yen." }],
      remove: ["c.txt"],
    });
    assert.notEqual(after.verify(claim).figures.at(-1)?.verdict, "supported");
    assert.equal(before.verify(claim).figures.at(-1)?.verdict, "supported");
  });
});
