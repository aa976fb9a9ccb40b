import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

export const root = resolve(__dirname, "../../..");

export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "doi-chieu");

/** A folder outside the working tree that is made once: `make` fills it, and only what was filled whole is kept. */
export function cached(name: string, make: (folder: string) => void): string {
  const folder = join(cacheFolder, name);
  if (existsSync(folder)) return folder;
  const growing = `${folder}.${process.pid}`;
  mkdirSync(growing, { recursive: true });
  try {
    make(growing);
    renameSync(growing, folder);
  } catch (error) {
    rmSync(growing, { recursive: true, force: true });
    // Another run may have been faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Installs npm packages into a folder; no scripts of theirs are run. */
export function npmInstall(folder: string, ...packages: readonly string[]): void {
  if (!existsSync(join(folder, "package.json"))) writeFileSync(join(folder, "package.json"), '{ "private": true }');
  const quiet = ["--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, error } = spawnSync("npm", ["install", ...quiet, ...packages], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm could not install ${packages.join(", ")} in ${folder}: ${error ?? status}`);
}
