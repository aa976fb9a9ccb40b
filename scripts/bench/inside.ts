// What the scale bench measures from inside: `build.mjs --bench` bundles it into dist/bench-inside.js, where reading threads are found.
export { openArchive } from "../../server/src/archive/open";
export { createEngine } from "../../server/src/engine";
export { bundledGlossary } from "../../server/src/figures/glossary";
export { nodeFilesAtOnce } from "../../server/src/node/files";
export { keepingOf, stampOf } from "../../server/src/node/keeping";
export { exhaustive } from "./exhaustive";
