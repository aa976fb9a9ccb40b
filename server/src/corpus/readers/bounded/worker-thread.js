// For whoever runs the source: the built thread. In dist/ the bundle itself has this place (scripts/build.mjs).
require("../../../../../dist/worker.js");
