#!/usr/bin/env node
import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { version } from "../../package.json";
import { createEngine } from "./engine";
import { traceOf } from "./lsp/log";
import { startServer } from "./lsp/server";
import { nodeFiles, writeText } from "./node/files";
import { keepingOf, stampOf, userCache } from "./node/keeping";

/** The program's folder: `dist/`, `corpus/` and `docs/` stand in it, in a checkout as in the package. */
const home = join(__dirname, "..");

// Started with no word of how to talk: over standard streams, as other editors expect.
if (!process.argv.slice(2).some((argument) => /^--(?:node-ipc|stdio|socket|pipe)/.test(argument)))
  process.argv.push("--stdio");

const connection = createConnection(ProposedFeatures.all);
// One failure that nobody waited for is no reason to leave the writer without a server.
process.on("unhandledRejection", (error) => connection.console.error(`unexpected: ${traceOf(error)}`));

// Asked with every diagnostic; the sections are few and of the program's own.
const helped = new Map<string, string | null>();

startServer(connection, {
  files: nodeFiles,
  keeping: (folder, roots, glossary) => keepingOf(folder ?? userCache(), roots, glossary),
  stampOf,
  now: Date.now,
  writeFile: writeText,
  user: () => userInfo().username,
  createEngine,
  today: () => new Date().toISOString().slice(0, 10),
  bundledCorpus: join(home, "corpus"),
  help: (section) => {
    const found = helped.get(section);
    if (found !== undefined) return found;
    const [file = "", anchor = ""] = section.split("#");
    const path = join(home, file);
    const href = file !== "" && existsSync(path) ? `${pathToFileURL(path).href}#${anchor}` : null;
    helped.set(section, href);
    return href;
  },
  tool: { name: "doi-chieu", version },
});
