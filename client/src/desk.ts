import type { LogOutputChannel, Uri } from "vscode";
import type { Corpora } from "./news";
import type { ReportPanels } from "./report/panels";
import type { Requests } from "./requests";
import type { AddSources } from "./views/corpus/adding";
import type { CorpusView } from "./views/corpus/view";
import type { Drafts } from "./views/figures/checking";

/** What a command needs: the server's answers, the log and the views. */
export interface Desk {
  readonly ask: Requests;
  readonly log: LogOutputChannel;
  readonly corpora: Corpora;
  /** The examples of the package, and where the writer's own copies of them are. */
  readonly examples: { readonly original: Uri; readonly copy: Uri };
  readonly corpusView: CorpusView;
  readonly drafts: Drafts;
  readonly addSources: AddSources;
  readonly reports: ReportPanels;
  /** Where the extension is installed. */
  readonly extension: Uri;
}
