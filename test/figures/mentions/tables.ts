/** Rows by title: a text, and its times, references and noise as `mentionsOf` writes them, read on 1 September 2024. */
export type Tables = Readonly<Record<string, readonly (readonly [text: string, ...mentions: string[]])[]>>;
