import { strict as assert } from "node:assert";
import { historyRows, sparkline } from "../../server/src/features/history";
import { hoverAt } from "../../server/src/features/hover";
import { hoverText } from "../lsp/client";
import { checkedDraft } from "./checked";
import { places } from "./support";

const text = "Năm 2023, kim ngạch thương mại giữa Việt Nam và Nhật Bản đạt 44,98 tỷ USD.";

describe("features/history: a value over time in the hover", () => {
  const lines: [values: number[], line: string][] = [
    [[1, 2, 3], "▁▅█"],
    [[5, 5, 5], ""],
    [[1, 2], ""],
    [[], ""],
    [[47.6, 44.98, 46.2], "█▁▄"],
  ];
  for (const [values, line] of lines)
    it(`${values.join(" ")} → ${line || "no line"}`, () => assert.equal(sparkline(values), line));

  it("period, value in the draft's language, source; the draft's own time in bold", async () => {
    const { draft, corpus } = await checkedDraft(text);
    const hover = hoverText(hoverAt(draft, text.indexOf("44,98"), places, { markdown: true, history: corpus.history }));
    assert.match(hover, /Qua các thời kỳ █▁▄/u);
    assert.match(
      hover,
      /\| năm 2022 \| 47\\,6 tỷ USD \| \[Tổng cục Hải quan\]\(<file:\/\/\/nguon\/hai-quan-2022\.md#/u,
    );
    assert.match(hover, /\| năm 2023 \| \*\*44\\,98 tỷ USD\*\* \|/u);
    assert.match(hover, /\| năm 2024 \| 46\\,2 tỷ USD \| \[日本経済新聞\]/u);
    assert.doesNotMatch(hover, /60 tỷ/u);
  });

  it("as plain text, a line each", async () => {
    const { draft, corpus } = await checkedDraft(text);
    const hover = hoverText(
      hoverAt(draft, text.indexOf("44,98"), places, { markdown: false, history: corpus.history }),
    );
    assert.match(hover, /\n- năm 2023 · 44,98 tỷ USD · Tổng cục Hải quan\n/u);
  });

  it("one value is no history", async () => {
    const { draft, corpus } = await checkedDraft("Năm 2023, hai bên trao đổi 12 đoàn.");
    assert.doesNotMatch(
      hoverText(hoverAt(draft, 28, places, { markdown: true, history: corpus.history })),
      /Qua các thời kỳ/u,
    );
    const [verdict] = draft.verdicts;
    assert.deepEqual(verdict && historyRows(verdict, [], "vi").rows, []);
  });
});
