import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./cache";

/** A copy of a folder that a test may change, and how to take it away again. */
export function copyOf(folder: string): { readonly path: string; readonly remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), "doi-chieu-workspace-"));
  const path = join(parent, "ws");
  cpSync(join(root, folder), path, { recursive: true });
  return { path, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
