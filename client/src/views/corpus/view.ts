import { commands, type Disposable, type ExtensionContext, l10n, type TreeView, window } from "vscode";
import type { Grouping } from "../../../../server/src/lsp/protocol";
import type { Corpora } from "../../news";
import type { Requests } from "../../requests";
import type { AddSources } from "./adding";
import { createDropping } from "./dropping";
import type { CorpusNode } from "./nodes";
import { createCorpusTree, type Shown } from "./tree";

/** The corpus view, as the commands see it. */
export interface CorpusView extends Disposable {
  readonly shown: Shown;
  /** The row that a key press means. */
  readonly selected: CorpusNode | undefined;
  show(change: Partial<Shown>): void;
}

const remembered = "corpusGrouping";

/** The *Corpus* view: the sources of the workspace, what they state and what is wrong with them. */
export function createCorpusView(
  { workspaceState, subscriptions }: Pick<ExtensionContext, "workspaceState" | "subscriptions">,
  ask: Requests["catalog"],
  corpora: Corpora,
  add: AddSources,
): CorpusView {
  let shown: Shown = { by: workspaceState.get<Grouping>(remembered, "publisher"), filter: "" };
  const tree = createCorpusTree(ask, corpora, () => shown);
  const view: TreeView<CorpusNode> = window.createTreeView("doiChieu.corpus", {
    treeDataProvider: tree,
    showCollapseAll: true,
    dragAndDropController: createDropping(add),
  });

  const label = () => {
    const sources = corpora.all.reduce((sum, { documents }) => sum + documents, 0);
    view.description = shown.filter === "" ? (sources > 0 ? l10n.t("Sources: {0}", sources) : "") : `“${shown.filter}”`;
    const reading = corpora.all.find(({ state }) => state === "indexing");
    view.message = reading?.progress
      ? l10n.t("Reading sources: {0}/{1}", reading.progress.done, reading.progress.total)
      : "";
    void commands.executeCommand("setContext", "doiChieu.corpusFiltered", shown.filter !== "");
    // What an empty view offers depends on why it is empty.
    const state = corpora.all.find(({ state }) => state !== "off")?.state ?? corpora.all[0]?.state;
    void commands.executeCommand("setContext", "doiChieu.corpusState", state ?? "starting");
  };
  label();
  subscriptions.push(
    view,
    corpora.onDidChange((news) => {
      label();
      if (news?.state !== "indexing") tree.refresh();
    }),
    commands.registerCommand("doiChieu.showMoreSources", tree.more),
  );
  return {
    get shown() {
      return shown;
    },
    get selected() {
      return view.selection[0];
    },
    show: (change) => {
      shown = { ...shown, ...change };
      void workspaceState.update(remembered, shown.by);
      label();
      tree.refresh();
    },
    dispose: () => view.dispose(),
  };
}
