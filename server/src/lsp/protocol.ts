/** Method names and shapes that the client and the server share, beside LSP's own. */
export const method = {
  /** client → server: check the whole draft, answer with its report. */
  verify: "doiChieu/verify",
  /** server → client: what the status item shows. */
  status: "doiChieu/status",
} as const;
