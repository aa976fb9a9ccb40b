import type { SourceMetadata } from "../model/document";

/** A file's name as a citation key after Pandoc's rules: letters, digits, and `-` between them. */
const keyOfName = (id: string): string =>
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

/**
 * What a source is cited by: its own key, else its file's name.
 *
 * @example citationKey({ id: "nguon/Tổng cục Thống kê 2024.md" }) → "tong-cuc-thong-ke-2024"
 */
export const citationKey = ({ id, key }: Pick<SourceMetadata, "id" | "key">): string => key ?? keyOfName(id);
