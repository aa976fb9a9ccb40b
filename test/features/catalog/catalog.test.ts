import { strict as assert } from "node:assert";
import { createEngine } from "../../../server/src/engine";
import { createCatalog } from "../../../server/src/features/catalog/catalog";
import { auditTroubles } from "../../../server/src/features/catalog/troubles";
import type { SourceInput } from "../../../server/src/model/document";

const inputs: readonly SourceInput[] = [
  {
    id: "xuat-khau.txt",
    title: "Xuất khẩu năm 2023",
    publisher: "Tổng cục Hải quan",
    publishedOn: "2024-01-15",
    text: "Năm 2023, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản đạt 23,3 tỷ USD.",
  },
  {
    id: "thang-10.txt",
    title: "Mười tháng năm 2023",
    publisher: "Tổng cục Hải quan",
    publishedOn: "2023-11-20",
    text: "Hết tháng 10-2023, kim ngạch xuất khẩu của Việt Nam sang Nhật Bản đạt 19,223 tỷ USD.",
  },
  {
    id: "jetro.txt",
    title: "日越貿易",
    publisher: "JETRO",
    publishedOn: "2024-02-01",
    text: "2023年のベトナムの対日輸出額は236億ドルだった。",
  },
  { id: "lao-dong.txt", text: "Cuối năm 2024, có 570.708 lao động Việt Nam tại Nhật Bản." },
];

const nowhere = { locate: () => null };

describe("the catalog of a corpus", () => {
  const open = async (language: "vi" | "en" | "ja" = "en") => {
    const corpus = await (await createEngine({ today: "2024-09-10" })).corpus(inputs);
    return { corpus, catalog: createCatalog(corpus, language) };
  };

  it("puts sources together by publisher, in the order of the alphabet, those without one last", async () => {
    const { catalog } = await open();
    assert.deepEqual(
      catalog.groups("publisher", "").map(({ label, sources }) => [label, sources]),
      [
        ["JETRO", 1],
        ["Tổng cục Hải quan", 2],
        ["", 1],
      ],
    );
  });

  it("puts them together by year, newest first, and the sources of a group too", async () => {
    const { catalog } = await open();
    assert.deepEqual(
      catalog.groups("year", "").map(({ key, sources }) => [key, sources]),
      [
        ["2024", 2],
        ["2023", 1],
        ["", 1],
      ],
    );
    assert.deepEqual(
      catalog.sources("year", "2024", "").map(({ about }) => about.id),
      ["jetro.txt", "xuat-khau.txt"],
    );
  });

  for (const [language, name] of [
    ["vi", "xuất khẩu"],
    ["en", "exports"],
    ["ja", "輸出"],
  ] as const)
    it(`names a concept in the reader's language: ${language}`, async () => {
      const { catalog } = await open(language);
      const [most] = catalog.groups("concept", "");
      assert.match(most?.label ?? "", new RegExp(name, "i"));
      assert.equal(most?.sources, 3, "in whatever language they speak of it");
    });

  const found: readonly (readonly [query: string, ids: readonly string[]])[] = [
    ["hai quan", ["xuat-khau.txt", "thang-10.txt"]],
    ["Hải quan mười", ["thang-10.txt"]],
    ["jetro", ["jetro.txt"]],
    ["貿易", ["jetro.txt"]],
    ["570.708", ["lao-dong.txt"]],
    ["lao dong viet nam", ["lao-dong.txt"]],
    ["tong cuc hai quaan", ["xuat-khau.txt", "thang-10.txt"]], // misspelt
    ["nông sản", []],
    ["hải quan 570.708", []],
  ];
  for (const [query, ids] of found)
    it(`“${query}” finds ${ids.length === 0 ? "nothing" : ids.join(", ")}`, async () => {
      const { catalog } = await open();
      const groups = catalog.groups("publisher", query);
      const sources = groups.flatMap(({ key }) => catalog.sources("publisher", key, query));
      assert.deepEqual(sources.map(({ about }) => about.id).sort(), [...ids].sort());
      assert.equal(
        groups.reduce((sum, group) => sum + group.sources, 0),
        ids.length,
      );
    });

  it("finds nothing wrong with sources that agree", async () => {
    const corpus = await (await createEngine({ today: "2024-09-10" })).corpus(inputs.slice(0, 1));
    assert.deepEqual(auditTroubles(corpus, "en", nowhere), []);
  });

  it("lists a source that contradicts itself, two that differ, and a copy", async () => {
    const [first] = inputs;
    assert.ok(first);
    const copy = {
      ...first,
      text: `${first.text} Đây là mức cao nhất từ trước đến nay, theo báo cáo của cơ quan chức năng công bố hôm nay.`,
    };
    const corpus = await (await createEngine({ today: "2024-09-10" })).corpus([
      copy,
      { ...copy, id: "chep.txt", title: "Bản chép" },
      { ...first, id: "khac.txt", title: "Bản khác", publisher: "Báo", text: first.text.replace("23,3", "25,3") },
    ]);
    const troubles = auditTroubles(corpus, "en", nowhere);
    assert.ok(
      troubles.some(
        ({ kind, message }) => kind === "each-other" && /23,3 tỷ USD.*≠.*25,3 tỷ USD|25,3.*≠.*23,3/u.test(message),
      ),
      JSON.stringify(troubles),
    );
    assert.ok(troubles.some(({ kind, message }) => kind === "copy" && message.includes("Bản chép")));
  });
});
