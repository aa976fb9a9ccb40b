import { createEngine } from "../../server/src/engine";
import type { CheckedDraft } from "../../server/src/features/checked";
import { createPositions } from "../../server/src/features/positions";
import type { SourceInput } from "../../server/src/model/document";

const trade = "kim ngạch thương mại giữa Việt Nam và Nhật Bản";

/** Three years of trade by two offices, and a goal. */
export const tradeSources: readonly SourceInput[] = [
  ["hai-quan-2022", `Năm 2022, ${trade} đạt 47,6 tỷ USD.`, "Tổng cục Hải quan", "2023-01-15"],
  ["hai-quan-2023", `Năm 2023, ${trade} đạt 44,98 tỷ USD.`, "Tổng cục Hải quan", "2024-01-15"],
  ["nikkei-2024", "2024年の日本とベトナムの貿易総額は462億ドルだった。", "日本経済新聞", "2025-01-20"],
  ["ke-hoach", `Hai nước phấn đấu đưa ${trade} đạt 60 tỷ USD vào năm 2030.`, "Bộ Công Thương", "2025-02-01"],
].map(([id = "", text = "", publisher = "", publishedOn = ""]) => ({
  id: `${id}.md`,
  title: `Bản tin ${id}`,
  text,
  publisher,
  publishedOn,
}));

/** A draft as the editor holds it once it is checked, with its corpus. */
export async function checkedDraft(text: string, sources: readonly SourceInput[] = tradeSources) {
  const engine = await createEngine({ today: "2025-06-01" });
  const corpus = await engine.corpus(sources);
  const { prose, verdicts, citations } = corpus.check(text);
  const draft: CheckedDraft = {
    uri: "file:///nha/hoi-dam.brief.md",
    version: 3,
    text,
    language: prose.language,
    positions: createPositions(text, "utf-16"),
    prose,
    verdicts,
    citations,
  };
  return { draft, corpus };
}

/** The words that a range of the draft holds. */
export const wordsAt = (
  { text, positions }: CheckedDraft,
  { start, end }: { start: { line: number; character: number }; end: { line: number; character: number } },
): string => text.slice(positions.offset(start), positions.offset(end));
