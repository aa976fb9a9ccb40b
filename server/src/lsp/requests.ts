import { setImmediate } from "node:timers/promises";
import {
  type CancellationToken,
  type Connection,
  type TextDocuments,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { citationKey } from "../corpus/citation-key";
import { type ListedFigure, listFigure } from "../features/corpusList";
import type { Language } from "../model/language";
import type { DraftReport, Report } from "../model/report";
import { languageOf } from "../text/language";
import { citationOf } from "../verify/messages/citation";
import { formatOf, inWords } from "./checks";
import { traceOf } from "./log";
import { pathOf } from "./paths";
import {
  type CorpusFigures,
  type FiguresParams,
  method,
  type ReadingParams,
  type Skipped,
  type Source,
  type SourcesParams,
  type Status,
  type VerifyParams,
  type VerifyResult,
  type VerifyWorkspaceParams,
} from "./protocol";
import { fileOfReading } from "./readings";
import type { Workspace } from "./workspace";
import type { World } from "./world";

/** More figures than this are too many to pick from, and to send. */
const listed = 20_000;

/** Our own requests, beside LSP's. */
export function answerRequests(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  workspace: () => Workspace,
  world: World,
): void {
  const textOf = async (uri: string): Promise<string> => {
    const open = documents.get(uri);
    if (open) return open.getText();
    const path = pathOf(uri);
    if (path === null) throw new TypeError("not a file");
    return new TextDecoder().decode(await world.files.readFile(path));
  };

  const verifyOne = async (uri: string): Promise<DraftReport | Skipped> => {
    const home = workspace().homeOf(uri);
    const corpus = await home.corpus();
    if (!corpus) return { uri, why: "noCorpus", detail: "no corpus: set doiChieu.corpus" };
    try {
      const text = await textOf(uri);
      const format = formatOf(uri, documents.get(uri)?.languageId);
      return corpus.verify(text, {
        format,
        path: uri,
        accepted: home.accepted,
        ...inWords(home.settings.messageLanguage),
      });
    } catch (error) {
      connection.console.error(`verifying failed: ${traceOf(error)}`);
      return { uri, why: "unreadable", detail: "the draft could not be read; see the log" };
    }
  };

  const reportOf = (uris: readonly string[], drafts: readonly DraftReport[]): Report => {
    const homes = new Set(uris.map((uri) => workspace().homeOf(uri).status));
    const sum = (of: "documents" | "figures"): number => [...homes].reduce((total, status) => total + status[of], 0);
    const corpus = { documents: sum("documents"), figures: sum("figures") };
    return { schemaVersion: 1, tool: world.tool, corpus, drafts };
  };

  const verify = async (
    uris: readonly string[],
    token: CancellationToken,
    step: (done: number) => void,
  ): Promise<VerifyResult> => {
    const drafts: DraftReport[] = [];
    const skipped: Skipped[] = [];
    for (const [done, uri] of uris.entries()) {
      step(done);
      await setImmediate();
      const result = token.isCancellationRequested ? null : await verifyOne(uri);
      if (!result || token.isCancellationRequested)
        return { ok: false, why: "cancelled", detail: `cancelled after ${done} of ${uris.length}` };
      if ("why" in result) skipped.push(result);
      else drafts.push(result);
    }
    const [first] = skipped;
    return drafts.length === 0 && first
      ? { ok: false, why: first.why, detail: first.detail }
      : { ok: true, report: reportOf(uris, drafts), skipped };
  };

  connection.onRequest<VerifyResult, void>(method.verify, ({ uri }: VerifyParams, token) =>
    verify([uri], token, () => {}),
  );

  connection.onRequest<VerifyResult, void>(method.verifyWorkspace, async (params: VerifyWorkspaceParams, token) => {
    const { uris, workDoneToken } = params;
    const tell = (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd): void => {
      if (workDoneToken !== undefined) void connection.sendProgress(WorkDoneProgress.type, workDoneToken, value);
    };
    tell({ kind: "begin", title: "Đối chiếu", percentage: 0 });
    try {
      return await verify(uris, token, (done) =>
        tell({ kind: "report", percentage: Math.round((100 * done) / uris.length), message: `${done}/${uris.length}` }),
      );
    } finally {
      tell({ kind: "end" });
    }
  });

  const draftLanguage = (uri: string): Language => languageOf(documents.get(uri)?.getText() ?? "", "vi");

  connection.onRequest(method.sources, async ({ uri }: SourcesParams): Promise<Source[]> => {
    const home = workspace().homeOf(uri);
    const corpus = await home.corpus();
    const language = draftLanguage(uri);
    return Array.from(corpus?.store.describe().catalog ?? [], ({ about, figures }) => ({
      ...about,
      uri: home.sources.opens(about),
      figures,
      key: citationKey(about),
      citation: citationOf(about, language),
    }));
  });

  connection.onRequest(method.reading, ({ uri }: ReadingParams): string | null => {
    const path = fileOfReading(uri);
    const found = path === null ? [] : workspace().homes.flatMap((home) => home.sources.textOf(path) ?? []);
    return found[0] ?? null;
  });

  connection.onRequest(method.figures, async ({ uri }: FiguresParams): Promise<CorpusFigures> => {
    const home = workspace().homeOf(uri);
    const corpus = await home.corpus();
    const language = draftLanguage(uri);
    const figures: ListedFigure[] = [];
    for (const { about } of corpus?.store.describe().catalog ?? []) {
      const document = corpus?.store.document(about.id);
      for (const figure of document?.figures ?? []) {
        if (!document || figure.kind !== "quantity") continue;
        if (figures.length === listed) return { figures, truncated: true };
        figures.push(listFigure({ document, figure }, language, home.sources));
      }
    }
    return { figures, truncated: false };
  });

  connection.onRequest(method.rebuild, async (): Promise<readonly Status[]> => {
    const { homes } = workspace();
    await Promise.all(homes.map((home) => home.reload({ anew: true })));
    return homes.map(({ status }) => status);
  });
}
