import type { CancellationToken, Position, Range, Uri } from "vscode";
import { type LanguageClient, WorkDoneProgress, type WorkDoneProgressReport } from "vscode-languageclient/node";
import {
  type AboutFile,
  type AboutParams,
  type CatalogFiguresParams,
  type CatalogFolder,
  type CatalogParams,
  type CatalogSource,
  type CatalogSourcesParams,
  type CorpusFigure,
  type CorpusFigures,
  type CorpusTrouble,
  type ExplainParams,
  type FiguresParams,
  type Group,
  method,
  type Page,
  type Paper,
  type PaperFile,
  type PaperParams,
  type ReadingParams,
  type ReportPage,
  type ReportParams,
  type Source,
  type SourcesParams,
  type Status,
  type VerifiedTextParams,
  type VerifyParams,
  type VerifyResult,
  type VerifyWorkspaceParams,
} from "../../server/src/lsp/protocol";

/** What the commands may ask of the server. */
export interface Requests {
  verify(draft: Uri, token?: CancellationToken): Promise<VerifyResult>;
  verifyWorkspace(
    drafts: readonly Uri[],
    onProgress: (report: WorkDoneProgressReport) => void,
    token: CancellationToken,
  ): Promise<VerifyResult>;
  sources(draft: Uri): Promise<readonly Source[]>;
  figures(draft: Uri): Promise<CorpusFigures>;
  /** Markdown; `null` where no checked figure stands. */
  explain(draft: Uri, position: Position): Promise<string | null>;
  /** `null` where there is nothing to report on: no corpus, or the draft is not open. */
  report(draft: Uri): Promise<ReportPage | null>;
  /** `null` as above. */
  paper(draft: Uri, file: PaperFile): Promise<Paper | null>;
  /** `null` as above. */
  verifiedText(draft: Uri, passage: Range | null): Promise<string | null>;
  /** The text of a source that was read out of a Word file, a sheet …; `null` where it is none any more. */
  reading(uri: Uri): Promise<string | null>;
  rebuild(token: CancellationToken): Promise<readonly Status[]>;
  /** What the corpus view shows. */
  readonly catalog: {
    groups(params: CatalogParams): Promise<readonly Group[]>;
    sources(params: CatalogSourcesParams): Promise<Page<CatalogSource>>;
    figures(params: CatalogFiguresParams): Promise<Page<CorpusFigure>>;
    troubles(of: CatalogFolder): Promise<readonly CorpusTrouble[]>;
    about(file: Uri): Promise<AboutFile>;
  };
  cancelReading(of: CatalogFolder): Promise<void>;
}

export function createRequests(client: LanguageClient): Requests {
  const ask = <R>(name: string, params: object, token?: CancellationToken): Promise<R> =>
    token ? client.sendRequest<R>(name, params, token) : client.sendRequest<R>(name, params);
  // URIs are given in the client's own form, so that they are those of the opened documents.
  const name = (uri: Uri): string => client.code2ProtocolConverter.asUri(uri);
  let runs = 0;
  return {
    verify: (draft, token) => ask(method.verify, { uri: name(draft) } satisfies VerifyParams, token),
    verifyWorkspace: async (drafts, onProgress, token) => {
      const workDoneToken = `${method.verifyWorkspace}-${++runs}`;
      const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind === "report") onProgress(value);
      });
      const params: VerifyWorkspaceParams = { uris: drafts.map(name), workDoneToken };
      return ask<VerifyResult>(method.verifyWorkspace, params, token).finally(() => listening.dispose());
    },
    sources: (draft) => ask(method.sources, { uri: name(draft) } satisfies SourcesParams),
    figures: (draft) => ask(method.figures, { uri: name(draft) } satisfies FiguresParams),
    explain: (draft, position) =>
      ask(method.explain, {
        uri: name(draft),
        position: client.code2ProtocolConverter.asPosition(position),
      } satisfies ExplainParams),
    report: (draft) => ask(method.report, { uri: name(draft) } satisfies ReportParams),
    paper: (draft, file) => ask(method.paper, { uri: name(draft), file } satisfies PaperParams),
    verifiedText: (draft, passage) =>
      ask(method.verifiedText, {
        uri: name(draft),
        range: passage && client.code2ProtocolConverter.asRange(passage),
      } satisfies VerifiedTextParams),
    reading: (uri) => ask(method.reading, { uri: uri.toString() } satisfies ReadingParams),
    rebuild: (token) => client.sendRequest(method.rebuild, token),
    catalog: {
      groups: (params) => ask(method.groups, params),
      sources: (params) => ask(method.groupSources, params),
      figures: (params) => ask(method.sourceFigures, params),
      troubles: ({ folder }) => ask(method.troubles, { folder } satisfies CatalogFolder),
      about: (file) => ask(method.about, { uri: name(file) } satisfies AboutParams),
    },
    cancelReading: ({ folder }) => ask(method.cancelReading, { folder } satisfies CatalogFolder),
  };
}
