import type { Row } from "./fragment";
import type { Body } from "./paragraphs";
import { textOf } from "./table";

/** How many rows at a page's top and bottom may be heads and feet. */
const deep = 3;

const pageNumber =
  /^(?:[-–—[(|]\s*)?(?:(?:page|trang|p\.|頁|ページ)\s*)?\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?(?:\s*(?:頁|ページ))?(?:\s*[-–—\])|])?$/iu;

type Side = "top" | "bottom";

/** Rows of a page at its rim, counted from outside. */
const rim = (rows: readonly Row[], side: Side): readonly Row[] =>
  side === "top" ? rows.slice(0, deep) : rows.slice(-deep).toReversed();

/**
 * What a row would be on every page if it were a running head: its words at its height, one of its numbers counted from the
 * page's own. "Trang 3" on page 3 and "Trang 4" on page 4 share a key; "Mục 3" on page 3 and "Mục 9" on page 4 do not.
 */
function keysOf(row: Row, page: number): string[] {
  const words = textOf(row).normalize("NFKC");
  const height = Math.round((row[0]?.y ?? 0) / 3);
  const numbers = Array.from(words.matchAll(/\d{1,5}/g));
  const counted = numbers.map(
    ({ 0: number, index }) => words.slice(0, index) + (Number(number) - page) + words.slice(index + number.length),
  );
  return [words, ...counted].map((key, which) => `${height} ${which > 0} ${key}`);
}

/** Small letters by themselves at the very top: a running head also where there is one page only. */
const isSmallHead = (rows: readonly Row[], body: Body): boolean => {
  const [head, next] = rows;
  const [first] = head ?? [];
  return (
    first !== undefined &&
    first.size < body.size * 0.86 &&
    rows.length > deep &&
    (next?.[0]?.y ?? 0) - first.y > first.size * 2.5
  );
};

/**
 * Takes the running heads, feet and page numbers off pages: rows at the rim that come again at the same height on at least half
 * of the pages, and on two; a page number, which stands alone in the outermost row; a small line at the very top.
 */
export function withoutRunning(pages: readonly (readonly Row[])[], body: Body): Row[][] {
  const count = new Map<string, number>();
  for (const [page, rows] of pages.entries()) {
    const keys = [...rim(rows, "top"), ...rim(rows, "bottom")].flatMap((row) => keysOf(row, page));
    for (const key of new Set(keys)) count.set(key, (count.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length / 2);
  return pages.map((rows, page) => {
    const dropped = new Set<Row>();
    for (const side of ["top", "bottom"] as const)
      for (const [index, row] of rim(rows, side).entries()) {
        const isNumber = index === 0 && pageNumber.test(textOf(row));
        const isAgain = keysOf(row, page).some((key) => (count.get(key) ?? 0) >= least);
        const isSmall = index === 0 && side === "top" && isSmallHead(rows, body);
        if (!isNumber && !isAgain && !isSmall) break;
        dropped.add(row);
      }
    return rows.filter((row) => !dropped.has(row));
  });
}
