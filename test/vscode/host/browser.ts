import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { type Browser, chromium } from "playwright-core";
import { cached, npmInstall } from "./cache";
import { fontConfiguration } from "./fonts";

/** The last Chromium package whose program and Node version suit Node 20. */
const version = "138.0.2";

/** A Chromium: the one named in `CHROMIUM`, the system's, or one from the npm registry. */
function program(): string {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const system = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
    existsSync(path),
  );
  if (system) return system;
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error("No Chromium was found. Name one in the environment variable CHROMIUM.");
  const folder = cached(`chromium-${version}`, (growing) => {
    console.log(`Fetching Chromium ${version} from the npm registry, once`);
    npmInstall(growing, `@sparticuz/chromium@${version}`);
    const packed = join(growing, "node_modules", "@sparticuz", "chromium", "bin", "chromium.br");
    writeFileSync(join(growing, "chromium"), brotliDecompressSync(readFileSync(packed)));
    chmodSync(join(growing, "chromium"), 0o755);
  });
  return join(folder, "chromium");
}

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: program(),
    headless: true,
    ...(process.platform === "linux" && { env: { ...process.env, FONTCONFIG_FILE: fontConfiguration() } }),
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
      ...["--disable-component-update", "--disable-sync"],
      // What the workbench looks up outside fails at once, here and on machines with a network.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
