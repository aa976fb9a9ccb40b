/** How a source is cited: Pandoc's key, a footnote, or the trade's own phrase in brackets. */
export type CitationStyle = "key" | "footnote" | "inline";
