import type { InitializeParams } from "vscode-languageserver";
import type { Encoding } from "../features/positions";
import { type Language, languages } from "../model/language";
import type { InitializationOptions } from "./protocol";

/** What this client can do, as far as the server asks: each answer says what is done where it can't. */
export interface Client {
  /** The first of the client's own order that we know; UTF-16 where it names none. */
  readonly encoding: Encoding;
  /** Asks for diagnostics and can be told to ask again; else they are published. */
  readonly pulls: boolean;
  /** Can be told to ask for code lenses again. */
  readonly refreshesCodeLenses: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesSemanticTokens: boolean;
  /** Else diagnostics go without the places in the sources. */
  readonly relatedInformation: boolean;
  /** Else hovers are plain text. */
  readonly markdown: boolean;
  /** Else edits are not tied to a version. */
  readonly versionedEdits: boolean;
  /** Else no code actions: there is nothing else they could be. */
  readonly codeActions: boolean;
  /** Asks for a fix's edit when it is picked. */
  readonly resolvesEdits: boolean;
  /** Answers `workspace/configuration`; else settings come with `initialize` and `didChangeConfiguration`. */
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  /** Watches files for us; else a corpus is read anew when one of its files is saved in the editor, and on request. */
  readonly registersWatchers: boolean;
  /** Takes watchers whose base is a folder outside the workspace; else patterns are absolute. */
  readonly relativePatterns: boolean;
  readonly workspaceFolders: boolean;
  /** Shows diagnostics above the hover. */
  readonly diagnosticsInHover: boolean;
  /** The language of what is said about the corpus: the client's own where we have it, else English. */
  readonly language: Language;
  /** Full path of the folder that examples lie in; `null`: none. */
  readonly examples: string | null;
  /** Can show the texts that were read out of other forms. */
  readonly readings: boolean;
  /** Wants our own status notifications. */
  readonly status: boolean;
}

const encodings: readonly Encoding[] = ["utf-8", "utf-16", "utf-32"];

/** Initialization options as they came over the wire: any value. */
export const optionsOf = ({ initializationOptions }: InitializeParams): InitializationOptions =>
  typeof initializationOptions === "object" && initializationOptions !== null ? initializationOptions : {};

export function readClient(params: InitializeParams): Client {
  const { workspace, textDocument, general } = params.capabilities;
  const options = optionsOf(params);
  const offered = general?.positionEncodings ?? [];
  return {
    encoding:
      offered.map((one) => encodings.find((known) => known === one)).find((one) => one !== undefined) ?? "utf-16",
    pulls: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation ?? textDocument?.diagnostic?.relatedInformation ?? false,
    markdown: textDocument?.hover?.contentFormat?.includes("markdown") ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesEdits:
      textDocument?.codeAction?.dataSupport === true &&
      textDocument.codeAction.resolveSupport?.properties.includes("edit") === true,
    configuration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    language: languages.find((one) => params.locale?.toLowerCase().split("-")[0] === one) ?? "en",
    examples: typeof options.examples === "string" ? options.examples : null,
    diagnosticsInHover: options.diagnosticsInHover === true,
    readings: options.readings === true,
    status: options.status === true,
  };
}
