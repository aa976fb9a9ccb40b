import { isDigit, isEdge, Words } from "../phrases";
import type { Rule } from "./rule";

/** Words that a mention may begin with, each with the rules to try there; the longest at a place counts. */
export class Anchors {
  readonly #words: Words<readonly Rule[]>;

  /** Words are met as given and at the head of a sentence, with a capital; other capitals are another word. */
  constructor(words: Readonly<Record<string, readonly Rule[]>>) {
    const capitals = Object.entries(words).map(([word, rules]) => [
      word.charAt(0).toUpperCase() + word.slice(1),
      rules,
    ]);
    this.#words = new Words(new Map(Object.entries({ ...Object.fromEntries(capitals), ...words })), false);
  }

  /** The rules of the word at a place, `null` where none stands or it goes on: "năm" in "năm 2023", not in "nămm". */
  at(text: string, start: number): readonly Rule[] | null {
    if (!this.#words.mayBegin(text.charCodeAt(start), text.charCodeAt(start + 1))) return null;
    const { trie, values } = this.#words;
    let node = 0;
    let found: readonly Rule[] | null = null;
    for (let end = start; end < text.length; end++) {
      node = trie.step(node, text.charCodeAt(end));
      if (node < 0) break;
      const rules = values[node];
      if (rules && (isEdge(text, end + 1) || isDigit(text.charCodeAt(end)))) found = rules;
    }
    return found;
  }
}
