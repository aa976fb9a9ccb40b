// Opens the examples in the registry's VS Code, with the packaged extension, in the browser of this machine.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./host/cache";
import { description, startServer } from "./host/codeServer";
import { packAndInstall } from "./host/package";

const opener = { darwin: "open", win32: "explorer" }[process.platform as string] ?? "xdg-open";

async function main(): Promise<void> {
  const { extensions } = packAndInstall();
  const server = await startServer({ extensions });
  const address = server.url({ folder: join(root, "examples") });
  console.log(`${description}, with the examples:\n\n  ${address}\n\nCtrl+C ends it.`);
  spawn(opener, [address], { stdio: "ignore" }).on("error", () => {
    // No browser to open by itself: the address is printed above.
  });
  process.once("SIGINT", () => {
    void server.stop().then(() => process.exit(0));
  });
}

void main();
