// Opens an index and answers one figure; times are from the start of the process, Node's own included.
import { answer, engine, openArchive } from "./scale-world.mjs";

const { createEngine } = engine;
let first = 0;
let rss = 0;
const draft = "Năm 2023, kim ngạch thương mại hai chiều Việt Nam - Nhật Bản đạt 45 tỷ USD.";
const checking = await createEngine({ today: "2026-01-15" });
await openArchive({
  onOpened: ({ store }) => {
    checking.over(store).verify(draft);
    first = performance.now();
    rss = process.memoryUsage().rss / 1e6;
  },
});
answer({ first, rss, checked: performance.now() });
