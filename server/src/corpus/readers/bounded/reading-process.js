// For whoever runs the source: the built process. In dist/ the bundle itself has this place (scripts/build.mjs).
require("../../../../../dist/reading.js");
