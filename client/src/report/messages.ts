import type { Target } from "../../../server/src/lsp/protocol";

/** What the editor tells the report panel: a page to show. */
export interface ToPanel {
  readonly body: string;
  readonly style: string;
  readonly language: string;
  /** Read aloud where it is another than before. */
  readonly summary: string;
  /** The draft's URI, kept with the panel so that it comes back after a reload. */
  readonly draft: string;
}

/** What the report panel tells the editor. */
export type FromPanel =
  | { readonly kind: "ready" }
  | { readonly kind: "go"; readonly target: Target }
  | { readonly kind: "run"; readonly command: string };
