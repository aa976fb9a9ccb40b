import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type {
  CancellationToken,
  Connection,
  Location,
  ReferenceParams,
  ServerCapabilities,
  TextDocumentIdentifier,
  TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Corpus } from "../engine";
import type { CheckedDraft } from "../features/checked";
import { citationLinks, citedAt } from "../features/citations";
import { sourcesOf } from "../features/definition";
import { foldingRanges } from "../features/folding";
import { highlightsAt } from "../features/highlights";
import { inlayHints } from "../features/inlayHints";
import { createPositions } from "../features/positions";
import { type ReadDraft, referencesAt } from "../features/references";
import { selectionAt } from "../features/selection";
import { legend, semanticTokens } from "../features/semanticTokens";
import { documentSymbols } from "../features/symbols";
import { type Checks, formatOf } from "./checks";
import type { Client } from "./client";
import { draftFiles } from "./draftFiles";
import type { Home } from "./home";
import { guard } from "./log";
import { pathOf } from "./paths";
import type { World } from "./world";

/** Answers about a draft that was checked; `null` where there is none, or nobody wants it any more. */
export type OnDraft = <T>(
  what: string,
  document: TextDocumentIdentifier,
  token: CancellationToken,
  answer: (draft: CheckedDraft, home: Home, corpus: Corpus) => T | Promise<T>,
) => Promise<T | null>;

/** What the client is told of this. */
export const navigating = {
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentLinkProvider: {},
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
  semanticTokensProvider: { legend, full: true },
} satisfies ServerCapabilities;

/** Everything that leads from one place to another, and shows how a draft is built. */
export function navigate(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  client: () => Client,
  checks: Checks,
  onDraft: OnDraft,
  world: World,
): void {
  // How a draft is built can be told at once, while its sources are still being read.
  const onText = <T>(what: string, { uri }: TextDocumentIdentifier, answer: (draft: CheckedDraft) => T) =>
    guard(
      connection.console,
      what,
      () => {
        const draft = checks.laidOut(uri);
        return draft && answer(draft);
      },
      null,
    );
  connection.onDocumentSymbol(({ textDocument }) => onText("document symbols", textDocument, documentSymbols));
  connection.onFoldingRanges(({ textDocument }) => onText("folding", textDocument, foldingRanges));
  connection.onSelectionRanges(({ textDocument, positions }) =>
    onText("selection", textDocument, (draft) =>
      positions.map((position) => selectionAt(draft, draft.positions.offset(position))),
    ),
  );
  connection.onDefinition(({ textDocument, position }, token) =>
    onDraft("definition", textDocument, token, (draft, home, corpus) => {
      const offset = draft.positions.offset(position);
      const cited = citedAt(draft, offset, corpus.cited, home.sources);
      return cited.length > 0 ? cited : sourcesOf(draft, offset, home.sources);
    }),
  );
  connection.onDocumentHighlight(({ textDocument, position }, token) =>
    onDraft("highlights", textDocument, token, (draft) => highlightsAt(draft, draft.positions.offset(position))),
  );
  connection.onDocumentLinks(({ textDocument }, token) =>
    onDraft("document links", textDocument, token, (draft, home, corpus) =>
      citationLinks(draft, corpus.cited, home.sources),
    ),
  );
  connection.languages.inlayHint.on(({ textDocument, range }, token) =>
    onDraft("inlay hints", textDocument, token, (draft, home) =>
      home.settings.inlayHints ? inlayHints(draft, range, home.sources) : [],
    ),
  );
  connection.languages.semanticTokens.on(
    async ({ textDocument }, token) =>
      (await onDraft("semantic tokens", textDocument, token, semanticTokens)) ?? { data: [] },
  );

  /** The drafts of a folder: those that are open as they stand there, the others as they were saved. */
  const draftsOf = async (home: Home, corpus: Corpus, token: CancellationToken): Promise<ReadDraft[]> => {
    const texts = new Map(
      documents
        .all()
        .filter(({ uri }) => !home.holds(pathOf(uri) ?? ""))
        .map((document) => [document.uri, document.getText()]),
    );
    const folder = home.folder?.path;
    for (const path of folder ? await draftFiles(world.files, folder) : []) {
      const uri = pathToFileURL(path).href;
      const bytes = texts.has(uri) ? null : await world.files.readFile(path).catch(() => null);
      if (bytes) texts.set(uri, new TextDecoder().decode(bytes));
    }
    const drafts: ReadDraft[] = [];
    for (const [uri, text] of texts) {
      await setImmediate();
      if (token.isCancellationRequested) break;
      const { prose, figures } = corpus.read(text, { format: formatOf(uri, documents.get(uri)?.languageId) });
      drafts.push({ uri, positions: createPositions(text, client().encoding), figures, citations: prose.citations });
    }
    return drafts;
  };
  connection.onReferences(({ textDocument, position, context }: ReferenceParams, token) =>
    onDraft("references", textDocument, token, async (draft, home, corpus): Promise<Location[]> => {
      const drafts = await draftsOf(home, corpus, token);
      const { sameSlot, stating } = corpus;
      const options = { itself: context.includeDeclaration, sameSlot, stating };
      return referencesAt(draft, draft.positions.offset(position), drafts, home.sources, options);
    }),
  );
}
