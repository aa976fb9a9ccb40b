import { commands, type ExtensionContext, Uri, window } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { reportingTrouble } from "./commandErrors";
import { addSource } from "./commands/addSource";
import { cancelReading } from "./commands/cancelReading";
import { checkDrafts } from "./commands/checkDrafts";
import { chooseSources } from "./commands/chooseSources";
import { clearCorpusFilter } from "./commands/clearCorpusFilter";
import { copyVerified } from "./commands/copyVerified";
import { explainFigure, explanations } from "./commands/explainFigure";
import { exportWord } from "./commands/exportWord";
import { filterCorpus } from "./commands/filterCorpus";
import { groupCorpus } from "./commands/groupCorpus";
import { insertCitation } from "./commands/insertCitation";
import { insertFigure } from "./commands/insertFigure";
import { newBriefing } from "./commands/newBriefing";
import { nextFinding } from "./commands/nextFinding";
import { openExample } from "./commands/openExample";
import { openOriginal } from "./commands/openOriginal";
import { openSource } from "./commands/openSource";
import { previousFinding } from "./commands/previousFinding";
import { rebuildIndex } from "./commands/rebuildIndex";
import { removeSource } from "./commands/removeSource";
import { saveReport } from "./commands/saveReport";
import { showLog } from "./commands/showLog";
import { showReport } from "./commands/showReport";
import { useBundledSources } from "./commands/useBundledSources";
import { verify } from "./commands/verify";
import { verifyWorkspace } from "./commands/verifyWorkspace";
import type { Desk } from "./desk";
import { createClient } from "./languageClient";
import { followNews } from "./news";
import { showReadings } from "./readings";
import { ReportPanels } from "./report/panels";
import { createRequests } from "./requests";
import { createStatusItem } from "./status/item";
import { createAdding } from "./views/corpus/adding";
import { createCorpusView } from "./views/corpus/view";
import { followDrafts } from "./views/figures/checking";
import { createFiguresView } from "./views/figures/view";

let client: LanguageClient | undefined;

/** Starts the language server and gives the commands, the views and the status item a way to ask it. */
export function activate(context: ExtensionContext): void {
  const log = window.createOutputChannel("Đối chiếu", { log: true });
  const examples = {
    original: Uri.joinPath(context.extensionUri, "examples"),
    copy: Uri.joinPath(context.globalStorageUri, "examples"),
  };
  client = createClient(context, log, examples.copy);
  const ask = createRequests(client);
  const news = followNews(client);
  const { corpora } = news;
  const addSources = reportingTrouble(log, createAdding(ask.catalog));
  const corpusView = createCorpusView(context, ask.catalog, corpora, addSources);
  const drafts = followDrafts(client, ask, news);
  const reports = new ReportPanels(context, ask);
  const desk: Desk = {
    ask,
    log,
    extension: context.extensionUri,
    reports,
    corpora,
    examples,
    corpusView,
    drafts,
    addSources,
  };
  const offered = {
    addSource,
    cancelReading,
    checkDrafts,
    chooseSources,
    clearCorpusFilter,
    copyVerified,
    explainFigure,
    exportWord,
    filterCorpus,
    groupCorpus,
    insertCitation,
    insertFigure,
    newBriefing,
    nextFinding,
    openExample,
    openOriginal,
    openSource,
    previousFinding,
    rebuildIndex,
    removeSource,
    saveReport,
    showLog,
    showReport,
    useBundledSources,
    verify,
    verifyWorkspace,
  };

  context.subscriptions.push(
    log,
    news,
    corpusView,
    drafts,
    createFiguresView(drafts),
    createStatusItem(client, news),
    explanations(),
    reports,
    showReadings(ask, corpora),
  );
  for (const [name, command] of Object.entries<(desk: Desk) => (...args: never[]) => Promise<void>>(offered))
    context.subscriptions.push(commands.registerCommand(`doiChieu.${name}`, reportingTrouble(log, command(desk))));

  // Not awaited: the window need not wait for the server.
  client.start().catch((error) => log.error("The language server did not start.", error));
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
