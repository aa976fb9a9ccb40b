import { strict as assert } from "node:assert";
import { createEngine } from "../../../server/src/engine";
import type { Language } from "../../../server/src/model/language";
import type { Verdict } from "../../../server/src/model/verdict";
import { type Accepted, entryOf } from "../../../server/src/verify/ledger/entry";

const source = "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 44,98 tỷ USD.";
const draft = "Năm 2023, kim ngạch thương mại Việt Nam - Nhật Bản đạt 54,98 tỷ USD.";
const signature = { reason: "số sơ bộ của Vụ Kinh tế", who: "Lan", when: "2024-09-10" };

const check = async (
  text: string,
  sources: readonly string[],
  accepted: readonly Accepted[] = [],
  messages?: Language,
) => {
  const engine = await createEngine({ today: "2024-09-10" });
  const corpus = await engine.corpus(sources.map((one, i) => ({ id: `${i}.txt`, text: one, language: "vi" })));
  const given = { format: "plain", language: "vi", accepted, ...(messages && { messages }) } as const;
  const [verdict] = corpus.check(text, given).verdicts;
  assert.ok(verdict);
  return verdict;
};
const brief = ({ verdict, rule }: Verdict): string => `${verdict} ${rule}`;

describe("verify/ledger: figures that a person accepted", () => {
  let entry: Accepted;
  before(async () => {
    entry = entryOf(await check(draft, [source]), signature);
  });

  it("an entry tells what is measured, how much and when", () => {
    const { evidence, ...told } = entry;
    assert.match(evidence, /^[0-9a-f]{16}$/);
    assert.match(told.concept ?? "", /japan/);
    assert.deepEqual(
      { ...told, concept: "" },
      { ...signature, concept: "", value: "54980000000 USD", period: "2023-01-01/2023-12-31" },
    );
  });

  it("is left alone, and says why, who and when", async () => {
    const verdict = await check(draft, [source], [entry]);
    assert.equal(brief(verdict), "not-enough-info accepted");
    assert.match(verdict.message, /\(số sơ bộ của Vụ Kinh tế; Lan, 10\/9\/2024\)/);
    assert.equal(verdict.evidence.length, 1, "the hover still shows what the source says");
  });

  it("says so in the language asked for, an empty reason left out", async () => {
    const { message } = await check(draft, [source], [{ ...entry, reason: "" }], "en");
    assert.equal(message, "Accepted by the writer (Lan, 10 September 2024).");
  });

  it("in another sentence of the same figure too", async () => {
    const other = "Kim ngạch thương mại Việt Nam - Nhật Bản năm 2023 đạt 54,98 tỷ USD.";
    assert.equal(brief(await check(other, [source], [entry])), "not-enough-info accepted");
  });

  const untouched: [what: string, text: string][] = [
    ["another value", draft.replace("54,98", "55,98")],
    ["another unit", draft.replace("tỷ USD", "tỷ yên")],
    ["another limit word", draft.replace("đạt", "đạt hơn")],
  ];
  for (const [what, text] of untouched)
    it(`${what} is not what was accepted`, async () => {
      const [without, given] = [await check(text, [source]), await check(text, [source], [entry])];
      assert.deepEqual(given, without);
    });

  it("a figure that the source supports needs no acceptance", async () => {
    const supported = await check(source, [source]);
    assert.equal(supported.verdict, "supported");
    assert.equal(brief(await check(source, [source], [entryOf(supported, signature)])), brief(supported));
  });

  it("shows again when the evidence changes, and says that it was accepted before", async () => {
    const verdict = await check(draft, [source.replace("44,98", "45,98")], [entry]);
    assert.equal(brief(verdict), "refuted value");
    assert.match(
      verdict.message,
      /45,98 tỷ USD.*Số này từng được chấp nhận \(số sơ bộ của Vụ Kinh tế; Lan, 10\/9\/2024\)/,
    );
  });

  it("a number of nothing known is accepted in its own place only", async () => {
    const lantern = "Lễ hội đèn lồng Hội An có 85 gian hàng của 14 làng nghề.";
    const kite = "Hội diều sáo Bá Dương Nội có 85 gian hàng của 14 xã.";
    const sources = [lantern.replace("85", "95"), kite.replace("85", "75")];
    const verdict = await check(lantern, sources);
    assert.equal(verdict.verdict, "refuted");
    const own = { ...entryOf(verdict, signature), concept: null };
    const other = await check(kite, sources, [own]);
    assert.notEqual(other.rule, "accepted");
    assert.doesNotMatch(other.message, /từng được chấp nhận/);
  });
});
