import type { Desk } from "../desk";

/** *Show Log*: what the client and the server noted; never any text of a draft. */
export const showLog =
  ({ log }: Desk) =>
  async (): Promise<void> =>
    log.show();
