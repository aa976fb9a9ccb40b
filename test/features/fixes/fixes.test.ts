import { strict as assert } from "node:assert";
import type { CitationStyle } from "../../../server/src/features/citing";
import { applied } from "../../../server/src/features/fixes/fix";
import { fixesOf, onlyAnswers } from "../../../server/src/features/fixes/index";
import type { SourceInput } from "../../../server/src/model/document";
import { checkedDraft } from "../checked";

const vi = "kim ngạch thương mại giữa Việt Nam và Nhật Bản";
const en = "trade between Viet Nam and Japan";
const sources: readonly SourceInput[] = [
  ["hq-2022", `Năm 2022, ${vi} đạt 47,6 tỷ USD, tăng 11,3%.`, "Tổng cục Hải quan", "2023-01-15"],
  ["hq-2023", `Năm 2023, ${vi} đạt 44,98 tỷ USD, giảm 5,5%.`, "Tổng cục Hải quan", "2024-01-15"],
  ["muc-tieu", `Hai nước phấn đấu đưa ${vi} đạt 60 tỷ USD vào năm 2030.`, "Bộ Công Thương", "2025-02-01"],
  [
    "kieu-bao",
    "Tính đến ngày 31/12/2024, có 634.361 người Việt Nam sinh sống tại Nhật Bản, đứng thứ 2 trong các cộng đồng nước ngoài.",
    "Cục Lãnh sự",
    "2025-03-20",
  ],
  ["vay", "Năm tài khóa 2023, Nhật Bản cung cấp cho Việt Nam 102 tỷ yên vốn vay ODA.", "JICA", "2024-06-01"],
].map(([id = "", text = "", publisher = "", publishedOn = ""]) => ({ id: `${id}.md`, text, publisher, publishedOn }));

const bench = async (text: string, citationStyle: CitationStyle = "key") => {
  const { draft, corpus } = await checkedDraft(text, sources);
  return {
    draft,
    citationStyle,
    stating: corpus.stating,
    recheck: (other: string) => corpus.check(other).verdicts,
  };
};

/** What the draft becomes by each fix of the figure with these words. */
async function mended(
  text: string,
  words: string,
  kind: "answer" | "addition",
  style?: CitationStyle,
): Promise<string[]> {
  const one = await bench(text, style);
  const verdict = one.draft.verdicts.find(({ figure }) => figure.text.includes(words));
  assert.ok(verdict, `${words} is not read in ${text}`);
  return fixesOf(verdict, one)
    .filter((fix) => fix.kind === kind)
    .map(({ changes }) => applied(text, changes));
}

describe("features/fixes: what mends a figure, tried before it is offered", () => {
  const answers: [slot: string, draft: string, words: string, after: string[]][] = [
    ["value", `Năm 2023, ${vi} đạt 49,48 tỷ USD.`, "49,48", [`Năm 2023, ${vi} đạt 44,98 tỷ USD.`]],
    ["value, en", `In 2023, ${en} reached US$49.48 billion.`, "49.48", [`In 2023, ${en} reached US$44.98 billion.`]],
    [
      "value, ja",
      "2023年の日本とベトナムの貿易総額は494億8000万ドルだった。",
      "494億",
      ["2023年の日本とベトナムの貿易総額は449億8000万ドルだった。"],
    ],
    ["scale", `Năm 2023, ${vi} đạt 44,98 triệu USD.`, "44,98", [`Năm 2023, ${vi} đạt 44,98 tỷ USD.`]],
    ["bound", `Năm 2023, ${vi} đạt hơn 45 tỷ USD.`, "45", [`Năm 2023, ${vi} đạt 44,98 tỷ USD.`]],
    [
      "currency",
      "Năm tài khóa 2023, Nhật Bản cung cấp cho Việt Nam 102 tỷ USD vốn vay ODA.",
      "102",
      ["Năm tài khóa 2023, Nhật Bản cung cấp cho Việt Nam 102 tỷ yên vốn vay ODA."],
    ],
    [
      "direction",
      `Năm 2023, ${vi} đạt 44,98 tỷ USD, tăng 5,5%.`,
      "5,5%",
      [`Năm 2023, ${vi} đạt 44,98 tỷ USD, giảm 5,5%.`],
    ],
    [
      "direction, en",
      `In 2023, ${en} reached US$44.98 billion, up 5.5%.`,
      "5.5%",
      [`In 2023, ${en} reached US$44.98 billion, down 5.5%.`],
    ],
    ["period", `Năm 2021, ${vi} đạt 44,98 tỷ USD.`, "44,98", [`Năm 2023, ${vi} đạt 44,98 tỷ USD.`]],
    [
      "period, of a day that ends a month",
      "Cuối tháng 6/2024, có 634.361 người Việt Nam sinh sống tại Nhật Bản.",
      "634.361",
      ["Cuối tháng 12/2024, có 634.361 người Việt Nam sinh sống tại Nhật Bản."],
    ],
    ["goal", `${vi} đã đạt 60 tỷ USD.`, "60", [`${vi} phấn đấu đạt 60 tỷ USD.`]],
    ["goal, en", `${en} has reached US$60 billion.`, "60", [`${en} is targeted to reach US$60 billion.`]],
    [
      "goal, ja",
      "日本とベトナムの貿易総額は600億ドルに達した。",
      "600億",
      ["日本とベトナムの貿易総額は600億ドルを目標としている。"],
    ],
    [
      "rank",
      "Cuối năm 2024, có 634.361 người Việt Nam sinh sống tại Nhật Bản, đứng thứ 3 trong các cộng đồng nước ngoài.",
      "thứ 3",
      ["Cuối năm 2024, có 634.361 người Việt Nam sinh sống tại Nhật Bản, đứng thứ 2 trong các cộng đồng nước ngoài."],
    ],
    ["what holds needs no answer", `Năm 2023, ${vi} đạt 44,98 tỷ USD.`, "44,98", []],
    ["what nobody speaks of has none", "Hai bên ký 15 văn kiện.", "15", []],
    ["sums that do not add up leave more than one", "Đoàn gồm 15 nam và 11 nữ, tổng cộng 28 người.", "28", []],
  ];
  for (const [slot, draft, words, after] of answers)
    it(slot, async () => assert.deepEqual(await mended(draft, words, "answer"), after));

  const cited: [style: CitationStyle, draft: string, words: string, after: string][] = [
    ["key", `Năm 2023, ${vi} đạt 44,98 tỷ USD.`, "44,98", `Năm 2023, ${vi} đạt 44,98 tỷ USD [@hq-2023].`],
    [
      "footnote",
      `Năm 2023, ${vi} đạt 44,98 tỷ USD.\n`,
      "44,98",
      `Năm 2023, ${vi} đạt 44,98 tỷ USD[^hq-2023].\n\n[^hq-2023]: Tổng cục Hải quan, “hq-2023.md”, 15/1/2024\n`,
    ],
    [
      "inline",
      `Năm 2023, ${vi} đạt 44,98 tỷ USD.`,
      "44,98",
      `Năm 2023, ${vi} đạt 44,98 tỷ USD (theo số liệu của Tổng cục Hải quan).`,
    ],
    [
      "inline",
      "Có 634.361 người Việt Nam sinh sống tại Nhật Bản.",
      "634.361",
      "Có 634.361 người Việt Nam sinh sống tại Nhật Bản (theo số liệu của Cục Lãnh sự, tính đến 31/12/2024).",
    ],
  ];
  for (const [style, draft, words, after] of cited)
    it(`cites by ${style}: ${after}`, async () => {
      const additions = await mended(draft, words, "addition", style);
      assert.ok(additions.includes(after), additions.join("\n"));
    });

  it("adds when it was counted, where the draft does not say", async () => {
    const [first] = await mended("Có 634.361 người Việt Nam sinh sống tại Nhật Bản.", "634.361", "addition");
    assert.equal(first, "Có 634.361 người Việt Nam sinh sống tại Nhật Bản (tính đến 31/12/2024).");
  });

  const nothing: [why: string, draft: string, words: string][] = [
    ["it is cited already", `Năm 2023, ${vi} đạt 44,98 tỷ USD [@hq-2023].`, "44,98"],
    ["no source has it", "Hai bên ký 15 văn kiện.", "15"],
  ];
  for (const [why, draft, words] of nothing)
    it(`adds nothing: ${why}`, async () => assert.deepEqual(await mended(draft, words, "addition"), []));

  it("mends together what has exactly one answer each, and leaves the rest", async () => {
    const text = `Năm 2023, ${vi} đạt 49,48 tỷ USD, tăng 5,5%. Hai bên ký 15 văn kiện.`;
    const { count, changes } = onlyAnswers(await bench(text));
    assert.equal(count, 2);
    assert.equal(applied(text, changes), text.replace("49,48", "44,98").replace("tăng 5,5%", "giảm 5,5%"));
  });

  it("tries them all in one check, also where two change the same word", async () => {
    const text = `Năm 2023, ${vi} đạt 49,48 tỷ USD. ${vi} tăng 5,5% và 5,5% so với năm 2022.`;
    const one = await bench(text);
    let checks = 0;
    const recheck = (other: string) => {
      checks++;
      return one.recheck(other);
    };
    const { count, changes } = onlyAnswers({ ...one, recheck });
    assert.equal(count, 2);
    assert.equal(applied(text, changes), text.replace("49,48", "44,98").replace("tăng", "giảm"));
    assert.equal(checks, 1);
  });

  it("in a long draft tries a piece of it, and comes to the same", async () => {
    const wrong = `Năm 2023, ${vi} đạt 49,48 tỷ USD, tăng 5,5%.`;
    const text = `# Đầu\n\n${"Hai bên trao đổi ý kiến về nhiều vấn đề cùng quan tâm. ".repeat(120)}\n\n${wrong}\n`;
    const one = await bench(text);
    const tried: number[] = [];
    const counting = {
      ...one,
      recheck: (other: string) => {
        tried.push(other.length);
        return one.recheck(other);
      },
    };
    const changes = one.draft.verdicts.flatMap((verdict) =>
      fixesOf(verdict, counting).flatMap((fix) => (fix.kind === "answer" ? fix.changes : [])),
    );
    assert.equal(applied(text, changes), text.replace(wrong, `Năm 2023, ${vi} đạt 44,98 tỷ USD, giảm 5,5%.`));
    assert.ok(tried.length > 0 && Math.max(...tried) < 2000, tried.join());
  });

  it("cites the source that agrees, where the cited one does not", async () => {
    const text = `Năm 2023, ${vi} đạt 44,98 tỷ USD [@bao].`;
    const { draft, corpus } = await checkedDraft(text, [
      ...sources,
      { id: "bao.md", text: `Năm 2023, ${vi} đạt 45,7 tỷ USD.`, publisher: "Báo", publishedOn: "2024-01-10" },
    ]);
    const [verdict] = draft.verdicts;
    assert.equal(verdict?.rule, "cited-otherwise");
    const recheck = (other: string) => corpus.check(other).verdicts;
    const [fix] = fixesOf(verdict, { draft, citationStyle: "key", stating: corpus.stating, recheck });
    assert.equal(fix && applied(text, fix.changes), text.replace("@bao", "@hq-2023"));
  });
});
