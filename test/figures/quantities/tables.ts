/** Rows by title: a text, and its quantities as `inWords` says them; "" where it has none. */
export type Tables = Readonly<Record<string, readonly (readonly [text: string, figures: string])[]>>;

/** The title of the rows in which nobody should read an amount or a time. */
export const nothing = "neither amount nor time";
