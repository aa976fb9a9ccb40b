import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./cache";
import { installExtension } from "./codeServer";

export const vsix = join(root, "doi-chieu.vsix");

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
  const [name] = readdirSync(extensions).filter((entry) => entry.startsWith("doi-chieu."));
  if (!name) throw new Error(`${vsix} was installed, but is not in ${extensions}`);
  installed = { extensions, extension: join(extensions, name) };
  return installed;
}
