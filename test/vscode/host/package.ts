import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./cache";
import { installExtension } from "./codeServer";

const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Where `npm run package` leaves it. */
export const vsix = join(root, `${name}-${version}.vsix`);

interface Installed {
  /** The folder that VS Code takes its extensions from. */
  readonly extensions: string;
  /** The package as VS Code unpacked it. */
  readonly extension: string;
}

let installed: Installed | undefined;

/** Makes the package as `npm run package` does, and installs it; once a process, gone with it. */
export function packAndInstall(): Installed {
  if (installed) return installed;
  execFileSync("npm", ["run", "--silent", "package"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const extensions = mkdtempSync(join(tmpdir(), "doi-chieu-extensions-"));
  process.once("exit", () => rmSync(extensions, { recursive: true, force: true }));
  installExtension(vsix, extensions);
  const [folder] = readdirSync(extensions).filter((entry) => entry.endsWith(`${name}-${version}`));
  if (!folder) throw new Error(`${vsix} was installed, but is not in ${extensions}`);
  installed = { extensions, extension: join(extensions, folder) };
  return installed;
}
