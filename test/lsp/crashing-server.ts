// The real server over standard streams, with an engine that fails on drafts that say so.
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { type Corpus, createEngine } from "../../server/src/engine";
import { startServer } from "../../server/src/lsp/server";
import { nodeFiles } from "../../server/src/node/files";

const failing = (corpus: Corpus): Corpus => ({
  ...corpus,
  check: (text, options) => {
    if (text.includes("hỏng")) throw new RangeError(`cannot read "${text}"`);
    return corpus.check(text, options);
  },
});

startServer(createConnection(ProposedFeatures.all), {
  files: nodeFiles,
  keeping: () => null,
  stampOf: () => "test",
  now: Date.now,
  createEngine: async (options) => {
    const engine = await createEngine(options);
    return { ...engine, over: (store) => failing(engine.over(store)) };
  },
  writeFile: async () => {},
  user: () => "Lan",
  today: () => "2024-09-10",
  bundledCorpus: "/nowhere",
  help: () => null,
  tool: { name: "doi-chieu", version: "0.0.0" },
});
