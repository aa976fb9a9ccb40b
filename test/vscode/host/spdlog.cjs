// Takes the place of @vscode/spdlog, which needs a compiler, in the VS Code of the tests: log files and output channels.
const { appendFileSync, mkdirSync } = require("node:fs");
const { dirname } = require("node:path");

const levels = ["trace", "debug", "info", "warn", "error", "critical"];

function createAsyncRotatingLogger(_name, file) {
  mkdirSync(dirname(file), { recursive: true });
  let level = 2;
  let plain = false;
  const logger = {
    getLevel: () => level,
    setLevel: (value) => {
      level = value;
    },
    setPattern: () => {},
    clearFormatters: () => {
      plain = true;
    },
    flush: () => {},
    drop: () => {},
  };
  for (const [rank, name] of levels.entries())
    logger[name] = (message) => {
      if (rank >= level) appendFileSync(file, plain ? message : `${new Date().toISOString()} [${name}] ${message}\n`);
    };
  return Promise.resolve(logger);
}

exports.createAsyncRotatingLogger = createAsyncRotatingLogger;
exports.createRotatingLogger = createAsyncRotatingLogger;
exports.setFlushOn = () => {};
