import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { objects } from "../features/fixes/fix";
import { fixesOf } from "../features/fixes/index";
import { optionsOn } from "./acting";
import type { Checks } from "./checks";
import type { Client } from "./client";

/** Milliseconds that a draft rests before its fixes are tried. */
const rest = 300;

/** In a draft with more findings the others are tried when they are asked for. */
const most = 60;

/**
 * Tries the fixes of the draft that was checked last while nobody waits for anything. An editor asks for fixes by itself a moment
 * after the cursor moved, and then drops what was asked by key: only an answer that is there at once is safe from that.
 */
export class Readying {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    private readonly client: () => Client,
    private readonly checks: Checks,
  ) {}

  /** A version of a draft was checked. */
  checked(uri: string, version: number): void {
    clearTimeout(this.#timer);
    if (!this.client().codeActions) return;
    this.#timer = setTimeout(() => void this.#ready(uri, version), rest).unref();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  async #ready(uri: string, version: number): Promise<void> {
    const begun = this.#timer;
    const isWanted = () => this.#timer === begun && this.documents.get(uri)?.version === version;
    const checked = isWanted() ? await this.checks.of(uri) : null;
    if (!checked) return;
    const bench = { ...optionsOn(checked, this.documents, this.client()), draft: checked.draft };
    for (const verdict of checked.draft.verdicts.filter(objects).slice(0, most)) {
      // What is asked in the meantime goes first.
      await new Promise(setImmediate);
      if (!isWanted()) return;
      fixesOf(verdict, bench);
    }
  }
}
