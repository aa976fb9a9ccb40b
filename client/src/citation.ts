import type { CitationStyle, Source } from "../../server/src/lsp/protocol";

/** What a citation puts at the cursor, and what at the end of the draft, if it isn't there yet. */
export interface Citation {
  readonly here: string;
  readonly atEnd?: string;
}

export function cite({ key, citation }: Pick<Source, "key" | "citation">, style: CitationStyle): Citation {
  switch (style) {
    case "key":
      return { here: `[@${key}]` };
    case "footnote":
      return { here: `[^${key}]`, atEnd: `[^${key}]: ${citation}` };
    case "inline":
      return { here: `(${citation})` };
  }
}
