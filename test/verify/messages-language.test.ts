import { strict as assert } from "node:assert";
import { createEngine } from "../../server/src/engine";
import { stepInWords } from "../../server/src/verify/messages/steps";

describe("verify/messages: one language a draft", () => {
  const source = { id: "a.txt", text: "Hai bên đã ký 15 văn kiện hợp tác." };
  const draft =
    "Hai bên đã ký 15 văn kiện hợp tác.\n\nThe ambassador said: “There were 27 agreements signed in Tokyo during the visit.”\n\nChuyến thăm thành công tốt đẹp, hai bên nhất trí thúc đẩy quan hệ.";
  const messages = async (language?: "en" | "ja") => {
    const corpus = await (await createEngine({ today: "2024-09-10" })).corpus([source]);
    return corpus.verify(draft, language ? { messages: language } : {}).figures.map(({ message }) => message);
  };

  it("the draft's, also about a passage in another", async () => {
    for (const message of await messages()) assert.match(message, /nguồn|Nguồn/);
  });
  it("or the one asked for", async () => {
    for (const message of await messages("en")) assert.match(message, /source/i);
    for (const message of await messages("ja")) assert.match(message, /資料/);
  });
});

describe("verify/messages: a verdict's steps in words", () => {
  const rows: [what: string, weight: number | undefined, vi: RegExp][] = [
    ["rival", 0, /số khác.*: 50%$/],
    ["equal", 4, /số khớp.*: 98%$/],
    ["refuted", 0.61, /nói khác: 61%$/],
    ["covered", undefined, /bao quát hết ý của câu$/],
    ["kỳ của nguồn là quý II/2024", undefined, /^kỳ của nguồn là quý II\/2024$/],
  ];
  for (const [what, weight, expected] of rows)
    it(`${what} ${weight ?? ""}`, () => {
      assert.match(stepInWords({ what, ...(weight !== undefined && { weight }) }, "vi"), expected);
    });
});
