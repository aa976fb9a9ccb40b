import type { Span } from "../model/span";

/** A passage being read, in view offsets: the text, its folded twin, and where the sentence lies in them. */
export interface Passage extends Span {
  readonly text: string;
  readonly folded: string;
}
