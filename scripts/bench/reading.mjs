import { time, timeAsync } from "./clock.mjs";
import { megabyteOf, ownTexts } from "./texts.mjs";

/** How fast text is read, and the project's own corpus. */
export async function reading({ createEngine, texts, runs, row }) {
  const { chosen, megabytes } = megabyteOf(texts);
  const engine = await createEngine({ today: "2026-01-15" });
  const { median, best } = time(
    () => {
      for (const text of chosen) engine.figures(text, { format: "plain" });
    },
    { runs },
  );
  const speed = (ms) => ((1000 * megabytes) / ms).toFixed(1);
  row("read the figures of 1 MB", median / megabytes, `${speed(median)} MB/s, ${speed(best)} at best`);

  const inputs = ownTexts.map((text, index) => ({ id: `${index}.md`, text, format: "markdown" }));
  let corpus;
  const built = await timeAsync(
    async () => {
      corpus = await (await createEngine({ today: "2026-01-15" })).corpus(inputs);
    },
    { runs },
  );
  row("read the project's corpus", built.median, `${corpus.documents} documents, ${corpus.figures} figures`);
}
