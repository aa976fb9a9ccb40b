import { window } from "vscode";
import { useBundled } from "../outcome";
import type { Desk } from "../requests";

/** *Use Bundled Sources*: check against the public figures that come with the extension. */
export const useBundledSources = (_: Desk) => (): Promise<void> => useBundled(window.activeTextEditor?.document.uri);
