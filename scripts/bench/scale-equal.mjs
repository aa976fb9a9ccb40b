// Holds verdicts against those of a store that looks at every figure and every sentence.
import { answer, engine, openArchive, questions } from "./scale-world.mjs";

const { store } = await openArchive();
const checking = await engine.createEngine({ today: "2026-01-15" });
const [quick, slow] = [checking.over(store), checking.over(engine.exhaustive(store))];
const shown = ({ figures }) => figures.map(({ verdict, reason, start }) => `${start} ${verdict} ${reason}`);
let same = 0;
let figures = 0;
for (const text of questions(store, 25)) {
  const [a, b] = [quick, slow].map((corpus) => shown(corpus.verify(text, { format: "plain" })));
  figures += a.length;
  same += a.filter((one, at) => one === b[at]).length;
}
answer({ figures, same });
