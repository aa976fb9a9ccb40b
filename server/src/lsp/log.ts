import type { RemoteConsole } from "vscode-languageserver";

/**
 * What is known of an error without what it says: messages may quote the draft, and no text of a document goes into a log.
 *
 * → "TypeError at judge (server.js:12:3), check (server.js:40:7)"
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return "an error";
  const stack = (error.stack ?? "").replace(error.message, "");
  const frames = [...stack.matchAll(/^ {4}at (.+:\d+:\d+\)?)$/gm)].slice(0, 6).map((match) => match[1]);
  return `${error.name}${frames.length > 0 ? ` at ${frames.join(", ")}` : ""}`;
}

/** Runs a request's work; a failure is logged without its message, and `instead` is the answer, so that nothing stale stays. */
export async function guard<T>(
  console: RemoteConsole,
  what: string,
  work: () => Promise<T> | T,
  instead: T,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    console.error(`${what} failed: ${traceOf(error)}`);
    return instead;
  }
}
