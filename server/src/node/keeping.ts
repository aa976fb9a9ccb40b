import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { Keeping } from "../archive/open";
import type { Glossary } from "../model/glossary";
import { createBuilders } from "./builders";
import { snapshotFolder } from "./snapshots";

/** Set by the build to a hash of the program's sources: whatever reads otherwise than before has another. */
declare const __DOI_CHIEU_BUILD__: string | undefined;

const short = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 24);

/** Names the program and the glossary: snapshots of another stamp are not used. */
export const stampOf = (glossary: Glossary): string =>
  short(
    `${typeof __DOI_CHIEU_BUILD__ === "undefined" ? process.pid : __DOI_CHIEU_BUILD__} ${JSON.stringify(glossary)}`,
  );

/** The user's folder for what can be made again, as each system has it (XDG Base Directory, Apple's and Windows' own). */
export function userCache({ env, platform } = process): string {
  const base =
    platform === "darwin"
      ? join(homedir(), "Library", "Caches")
      : platform === "win32"
        ? (env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"))
        : env.XDG_CACHE_HOME || join(homedir(), ".cache");
  return join(base, "doi-chieu");
}

/** Where the index of these roots is kept: one folder for each set of roots. `null`: for this run only. */
export function keepingOf(base: string | null, roots: readonly string[], glossary: Glossary): Keeping {
  const own = short(JSON.stringify(roots));
  const folder = base === null ? join(tmpdir(), `doi-chieu-${process.pid}-${own}`) : join(base, "index", own);
  if (base === null) process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return {
    snapshots: snapshotFolder(folder),
    keep: base !== null,
    builders: createBuilders({ folder, stamp: stampOf(glossary), glossary }),
  };
}
