import type { SourceDocument } from "../corpus/document";
import { rowOf } from "../corpus/stream/row";
import type { Stream, Tokens } from "../corpus/stream/stream";
import { idOf } from "../corpus/stream/word-ids";
import type { Parties } from "./names";

const word = /[\p{L}\p{M}\p{N}]+/gu;
const first = /^[\p{L}\p{M}\p{N}]+/u;

/** How the words of a statement and of a document are written, for the few cases where their ids don't tell enough. */
export interface Wording {
  /** The view of the draft. */
  readonly text: string;
  readonly ours: (token: number) => string;
  readonly theirs: (token: number) => string;
  /** The rarity of the words of a document's sentence, by their ids. */
  readonly weights: (sentence: number) => ReadonlyMap<number, number>;
  readonly parties: Parties;
}

/** `text`: the view that the statement's stream was laid out from. */
export const wordingOf = (
  text: string,
  stream: Stream,
  document: Pick<SourceDocument, "text" | "sentences"> & { readonly stream: Tokens },
  parties: Parties,
): Wording => ({
  text,
  ours: (token) => first.exec(text.slice(stream.at[token]))?.[0] ?? "",
  theirs: (token) => {
    const { start, end } = document.sentences[document.stream.sentences[token] ?? 0] ?? { start: 0, end: 0 };
    const written = document.text.slice(start, end).normalize("NFC").match(word) ?? [];
    return written.find((one) => idOf(one) === document.stream.ids[token]) ?? "";
  },
  weights: (sentence) => {
    const { start, end } = document.sentences[sentence] ?? { start: 0, end: 0 };
    const { ids, weights } = rowOf(document.text.slice(start, end).normalize("NFC"), []);
    return new Map([...ids].map((id, at) => [id, weights[at] ?? 0]));
  },
  parties,
});
