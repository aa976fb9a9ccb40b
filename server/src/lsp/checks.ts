import type { CancellationToken, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Check, Corpus, DraftOptions } from "../engine";
import type { CheckedDraft } from "../features/checked";
import { createPositions, type Encoding } from "../features/positions";
import { summarise } from "../report";
import { readProse } from "../text/prose";
import type { Home } from "./home";
import { pathOf } from "./paths";
import type { Checked, Settings } from "./protocol";
import type { Workspace } from "./workspace";

interface Kept {
  readonly version: number;
  readonly corpus: Corpus;
  readonly messages: Settings["messageLanguage"];
  readonly accepted: Home["accepted"];
  readonly check: Check;
  readonly draft: CheckedDraft;
}

/** A draft as it is checked now. */
export interface CheckedNow {
  readonly draft: CheckedDraft;
  readonly corpus: Corpus;
  readonly home: Home;
}

/** How a draft is read: only what calls itself plain text is. */
export const formatOf = (uri: string, languageId?: string): NonNullable<DraftOptions["format"]> =>
  languageId === "plaintext" || (languageId === undefined && /\.txt$/i.test(uri)) ? "plain" : "markdown";

/** The engine's option for the language of messages. */
export const inWords = (messages: Settings["messageLanguage"]): Pick<DraftOptions, "messages"> =>
  messages === "draft" ? {} : { messages };

/** The verdicts on open drafts, made once for each version of a draft and its corpus; every feature takes them from here. */
export class Checks {
  readonly #kept = new Map<string, Kept>();

  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    private readonly workspace: () => Workspace,
    private readonly encoding: () => Encoding,
    private readonly checked: (news: Checked) => void,
  ) {}

  /** `null`: the draft is not open, has no corpus, or is itself a source; or nobody wants the answer any more. */
  async of(uri: string, token?: CancellationToken): Promise<(Kept & { readonly home: Home }) | null> {
    const home = this.workspace().homeOf(uri);
    const corpus = await home.corpus();
    const document = this.documents.get(uri);
    if (!document || !corpus || token?.isCancellationRequested) return null;
    if (home.holds(pathOf(uri) ?? "")) {
      this.checked({ uri, version: document.version, summary: null });
      return null;
    }
    const known = this.#kept.get(uri);
    const messages = home.settings.messageLanguage;
    const { accepted } = home;
    if (
      known?.version === document.version &&
      known.corpus === corpus &&
      known.messages === messages &&
      known.accepted === accepted
    )
      return { ...known, home };
    const kept = this.#check(document, corpus, messages, accepted);
    this.#kept.set(uri, kept);
    this.checked({ uri, version: kept.version, summary: summarise(kept.check.verdicts) });
    return { ...kept, home };
  }

  /** An open draft as it is built, with its verdicts if they are known by now; waits for no corpus. */
  laidOut(uri: string): CheckedDraft | null {
    const document = this.documents.get(uri);
    if (!document) return null;
    const { version, languageId } = document;
    const known = this.#kept.get(uri);
    if (known?.version === version) return known.draft;
    const text = document.getText();
    const prose = readProse(text, { format: formatOf(uri, languageId) });
    const messages = this.workspace().homeOf(uri).settings.messageLanguage;
    const language = messages === "draft" ? prose.language : messages;
    const positions = createPositions(text, this.encoding());
    return { uri, version, text, language, positions, prose, verdicts: [], citations: [] };
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }

  #check(
    document: TextDocument,
    corpus: Corpus,
    messages: Settings["messageLanguage"],
    accepted: Home["accepted"],
  ): Kept {
    const { uri, version, languageId } = document;
    const text = document.getText();
    const check = corpus.check(text, { format: formatOf(uri, languageId), path: uri, accepted, ...inWords(messages) });
    const { prose, verdicts, citations } = check;
    const language = messages === "draft" ? prose.language : messages;
    const positions = createPositions(text, this.encoding());
    return {
      version,
      corpus,
      messages,
      accepted,
      check,
      draft: { uri, version, text, language, positions, prose, verdicts, citations },
    };
  }
}
