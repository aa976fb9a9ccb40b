// What the scale bench measures from inside: `build.mjs --bench` bundles it into dist/bench-inside.js, where reading threads are found.
export { openArchive } from "../../server/src/archive/open";
export { proseOf } from "../../server/src/corpus/document";
export { readSource } from "../../server/src/corpus/readers/read";
export { SegmentWriter } from "../../server/src/corpus/store/disk/segment-writer";
export { readStream } from "../../server/src/corpus/stream/stream";
export { createEngine } from "../../server/src/engine";
export { bundledGlossary } from "../../server/src/figures/glossary";
export { readFigures } from "../../server/src/figures/read";
export { nodeFilesAtOnce } from "../../server/src/node/files";
export { keepingOf, stampOf } from "../../server/src/node/keeping";
export { createConceptFamily } from "../../server/src/verify/compare/concept";
export { doubtsOf } from "../../server/src/verify/sources/doubts";
export { exhaustive } from "./exhaustive";
