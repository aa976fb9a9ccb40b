/** The command by which a figure is accepted; its one argument is an `AcceptRequest`. */
export const acceptCommand = "doiChieu.acceptFigure";

/** Which figure of which version of a draft is accepted, and why; a client may fill in the reason. */
export interface AcceptRequest {
  readonly uri: string;
  readonly version: number;
  /** Where the figure begins, UTF-16, in that version. */
  readonly start: number;
  readonly reason: string;
}
