import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../server/src/model/language";
import type { Period } from "../../server/src/model/period";
import type { Quantity } from "../../server/src/model/quantity";
import { differenceInWords } from "../../server/src/verify/messages/difference";
import { en } from "../../server/src/verify/messages/en";
import { sourceInWords } from "../../server/src/verify/messages/index";
import { ja } from "../../server/src/verify/messages/ja";
import { periodInWords } from "../../server/src/verify/messages/period";
import type { Slots } from "../../server/src/verify/messages/slots";
import { vi } from "../../server/src/verify/messages/vi";
import { citationCodes, type RuleCode, ruleCodes, ruleOf, undecidedCodes } from "../../server/src/verify/rules";

const full: Slots = {
  draft: "DRAFT",
  source: "SOURCE",
  who: "WHO",
  otherSource: "OTHER-SOURCE",
  otherWho: "OTHER-WHO",
  draftChange: "giảm",
  sourceChange: "tăng",
  difference: "DIFFERENCE",
  cause: "CAUSE",
  draftPeriod: "DRAFT-PERIOD",
  sourcePeriod: "SOURCE-PERIOD",
  sourceConcept: "CONCEPT",
  detail: "DETAIL",
};
const nothing: Slots = {
  ...{
    draft: "DRAFT",
    source: "",
    who: "",
    otherSource: "",
    otherWho: "",
    draftChange: "",
    sourceChange: "",
    difference: "",
    cause: "",
  },
  ...{ draftPeriod: "", sourcePeriod: "", sourceConcept: "", detail: "" },
};

const cited: Slots = { ...nothing, source: "SOURCE", who: "WHO", otherSource: "OTHER", otherWho: "OTHER-WHO" };
const mayStandAlone = new Set<RuleCode>([...undecidedCodes, "arithmetic", "date"]);

describe("verify/messages: what the writer reads", () => {
  it("docs/verdicts.md has a section a rule, and none too many", () => {
    const text = readFileSync(join(__dirname, "..", "..", "docs", "verdicts.md"), "utf8");
    const sections = Array.from(text.matchAll(/^### (.+)$/gm), ([, code]) => code);
    assert.deepEqual(sections.sort(), [...ruleCodes, ...citationCodes].sort());
  });

  it("every rule has a row that can be looked up", () => {
    for (const code of ruleCodes) assert.equal(ruleOf(code)?.help, `docs/verdicts.md#${code}`);
    assert.equal(ruleOf("no such rule"), undefined);
  });

  for (const [language, messages] of Object.entries({ vi, en, ja }))
    for (const code of ruleCodes)
      it(`${language} ${code}: one sentence or two, ended by a stop, no holes`, () => {
        for (const slots of [full, cited, ...(mayStandAlone.has(code) ? [nothing] : [])]) {
          const message = messages[code](slots);
          assert.match(message, /[.。]$/u);
          assert.doesNotMatch(message, /undefined|null|\(\)|（）| {2}|\.\.|。。/u);
        }
      });

  it("a refutation says what the source says and who says it", () => {
    for (const messages of [vi, en, ja])
      for (const code of ["value", "scale", "unit", "bound", "direction", "rank", "date", "reference"] as const) {
        const message = messages[code](full);
        for (const part of ["DRAFT", "SOURCE", "WHO"]) assert.ok(message.includes(part), `${code}: ${message}`);
      }
  });

  it("an impossible date is said without a source", () => {
    assert.equal(vi.date({ ...nothing, draft: "30/2/2024" }), "Không có ngày này: 30/2/2024.");
  });
});

describe("verify/messages: periods in words", () => {
  const rows: [start: string | null, end: string | null, shape: Period["shape"], vi: string, en: string, ja: string][] =
    [
      [
        "2023-01-01",
        "2023-10-31",
        "interval",
        "10 tháng đầu năm 2023",
        "the first ten months of 2023",
        "2023年1～10月",
      ],
      ["2024-01-01", "2024-12-31", "interval", "năm 2024", "2024", "2024年"],
      ["2023-04-01", "2024-03-31", "interval", "năm tài khóa 2023", "fiscal 2023", "2023年度"],
      [
        "2023-04-01",
        "2024-03-30",
        "interval",
        "1/4/2023 đến 30/3/2024",
        "1 April 2023 to 30 March 2024",
        "2023年4月1日から2024年3月30日",
      ],
      ["2024-07-01", "2024-09-30", "interval", "quý III/2024", "Q3 2024", "2024年第3四半期"],
      ["2024-02-01", "2024-02-29", "interval", "tháng 2/2024", "February 2024", "2024年2月"],
      [
        "2024-02-01",
        "2024-02-28",
        "interval",
        "1/2/2024 đến 28/2/2024",
        "1 February 2024 to 28 February 2024",
        "2024年2月1日から2024年2月28日",
      ],
      ["2024-09-05", "2024-09-05", "interval", "5/9/2024", "5 September 2024", "2024年9月5日"],
      [
        "2020-01-01",
        "2024-12-31",
        "interval",
        "1/1/2020 đến 31/12/2024",
        "1 January 2020 to 31 December 2024",
        "2020年1月1日から2024年12月31日",
      ],
      [null, "2014-05-20", "asOf", "tính đến 20/5/2014", "up to 20 May 2014", "2014年5月20日時点"],
      ["1973-09-21", null, "interval", "từ 21/9/1973", "from 21 September 1973", "1973年9月21日以降"],
      [null, null, "interval", "", "", ""],
    ];
  for (const [start, end, shape, ...expected] of rows)
    it(`${start}..${end} → ${expected[0] || "nothing"}`, () => {
      const period: Period = { start, end, shape, certainty: "stated" };
      assert.deepEqual(
        languages.map((language) => periodInWords(period, language)),
        expected,
      );
    });
});

describe("verify/messages: how far off", () => {
  const usd = (value: string): Quantity => ({
    ...{ lower: value, upper: value, unit: "USD", bound: "exact", change: null, step: "1", relation: "level" },
  });
  const rows: [draft: Quantity, source: Quantity, vi: string][] = [
    [usd("73000000000"), usd("37000000000"), "bản thảo cao hơn 97,3%"],
    [usd("37"), usd("73"), "bản thảo thấp hơn 49,3%"],
    [usd("100050"), usd("100000"), "bản thảo cao hơn 0,05%"],
    [usd("37"), usd("37"), ""],
    [usd("37"), usd("0"), ""],
    [usd("37"), { ...usd("37"), unit: "JPY" }, ""],
    [{ ...usd("4"), unit: "percent" }, { ...usd("5"), unit: "percent" }, ""],
    [{ ...usd("4"), unit: "rank" }, { ...usd("3"), unit: "rank" }, ""],
  ];
  for (const [draft, source, expected] of rows)
    it(`${draft.lower} ${draft.unit} against ${source.lower} ${source.unit}: ${expected || "nothing"}`, () => {
      assert.equal(differenceInWords(draft, source, "vi"), expected);
    });
});

describe("verify/messages: a source in a few words", () => {
  it("publisher and day, else title, else id", () => {
    const about = { id: "a.txt", title: "Quan hệ", publisher: "Báo Nhân Dân", publishedOn: "2023-11-28" };
    assert.equal(sourceInWords(about, "vi"), "Báo Nhân Dân, 28/11/2023");
    assert.equal(sourceInWords(about, "ja"), "Báo Nhân Dân、2023年11月28日");
    assert.equal(sourceInWords({ id: "a.txt", title: "Quan hệ" }, "en"), "Quan hệ");
    assert.equal(sourceInWords({ id: "a.txt" }, "en"), "a.txt");
  });
});
