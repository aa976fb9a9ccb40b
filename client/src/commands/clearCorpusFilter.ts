import type { Desk } from "../desk";

/** *Clear Filter*: all sources again. */
export const clearCorpusFilter =
  ({ corpusView }: Desk) =>
  async (): Promise<void> =>
    corpusView.show({ filter: "" });
