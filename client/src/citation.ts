import type { Source } from "../../server/src/lsp/protocol";

export type CitationStyle = "key" | "footnote" | "inline";

/**
 * A source's citation key after Pandoc's rules: letters, digits, and `-` between them.
 *
 * @example citationKey("nguon/Tổng cục Thống kê 2024.md") → "tong-cuc-thong-ke-2024"
 */
export const citationKey = (id: string): string =>
  (id.split(/[\\/]/).at(-1) ?? id)
    .replace(/\.\p{L}+$/u, "")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** What a citation puts at the cursor, and what at the end of the draft, if it isn't there yet. */
export interface Citation {
  readonly here: string;
  readonly atEnd?: string;
}

export function cite({ id, citation }: Pick<Source, "id" | "citation">, style: CitationStyle): Citation {
  const key = citationKey(id);
  switch (style) {
    case "key":
      return { here: `[@${key}]` };
    case "footnote":
      return { here: `[^${key}]`, atEnd: `[^${key}]: ${citation}` };
    case "inline":
      return { here: `(${citation})` };
  }
}
