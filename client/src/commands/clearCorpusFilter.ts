import type { Desk } from "../requests";

/** *Clear Filter*: all sources again. */
export const clearCorpusFilter =
  ({ corpusView }: Desk) =>
  async (): Promise<void> =>
    corpusView.show({ filter: "" });
