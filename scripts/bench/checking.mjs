import { median, time } from "./clock.mjs";
import { longDraft, ownTexts } from "./texts.mjs";

/** How long checks take: a long draft at first and after an edit, and single claims. */
export async function checking({ createEngine, texts, runs, row }) {
  const engine = await createEngine({ today: "2026-01-15" });
  const corpus = await engine.corpus(ownTexts.map((text, index) => ({ id: `${index}.md`, text, format: "markdown" })));
  const draft = longDraft();
  const words = draft.split(/\s+/).length;
  // Cold: each run checks a text never seen before, so that nothing kept from the last run helps. Letters, not digits: those would
  // be further figures.
  let edits = 0;
  const word = () => `x${[...String(edits++)].map((digit) => "abcdefghij"[digit]).join("")}`;
  const fresh = () => draft.replaceAll("Hai bên trao", () => `Hai bên ${word()} trao`);
  const { figures } = corpus.verify(fresh());
  const cold = time((text) => corpus.verify(text), { runs, prepare: fresh });
  row("check a long draft, cold", cold.median, `${words} words, ${figures.length} figures`);

  const middle = draft.indexOf(" ", draft.length >> 1);
  const edited = () => `${draft.slice(0, middle)} ${word()}${draft.slice(middle)}`;
  corpus.verify(draft);
  const again = time((text) => corpus.verify(text), { runs: 51, prepare: edited });
  row("check it again after a one-word edit", again.median, "one word put into its middle");

  const claims = texts
    .slice(0, 60)
    .map((text) => ({ text, claim: /[^.\n]*\d[^.\n]*/.exec(text)?.[0] ?? text.slice(0, 200) }));
  const single = [];
  for (const { text, claim } of claims) {
    const one = await engine.corpus([{ id: "a.txt", text }]);
    single.push(time(() => one.verify(claim, { format: "plain" }), { runs: 1 }).median);
  }
  row("check a claim against one article", median(single), `${claims.length} claims`);
  const archive = await engine.corpus(texts.map((text, index) => ({ id: `${index}.txt`, text })));
  row(
    "check a claim against all of them",
    median(claims.map(({ claim }) => time(() => archive.verify(claim, { format: "plain" }), { runs: 1 }).median)),
    `${archive.documents} documents, ${archive.figures} figures`,
  );
}
