import type { Desk } from "../desk";

/** *Stop Reading Sources*: of one folder, or of all that are read. */
export const cancelReading =
  ({ ask, corpora }: Desk) =>
  async (folder?: string | null): Promise<void> => {
    const reading = corpora.all.filter(({ state }) => state === "indexing");
    const meant = typeof folder === "string" ? reading.filter((one) => one.folder === folder) : reading;
    await Promise.all(meant.map((one) => ask.cancelReading(one)));
  };
