import { window } from "vscode";
import type { Desk } from "../desk";
import { useBundled } from "../outcome";

/** *Use Bundled Sources*: check against the public figures that come with the extension. */
export const useBundledSources = (_: Desk) => (): Promise<void> => useBundled(window.activeTextEditor?.document.uri);
