import { type Disposable, EventEmitter, l10n, window } from "vscode";
import type { Drafts } from "./checking";
import { figuresItem } from "./items";
import { byVerdict, type FiguresNode, isFinding } from "./nodes";

/** The *Figures* view: every figure of every draft of the workspace, the worst verdicts first. */
export function createFiguresView(drafts: Drafts): Disposable {
  const changed = new EventEmitter<undefined>();
  let roots = byVerdict(drafts.figures);
  const view = window.createTreeView<FiguresNode>("doiChieu.figures", {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: figuresItem,
      getChildren: (node) => {
        switch (node?.kind) {
          case undefined:
            return [...roots];
          case "verdict":
            return [...node.drafts];
          case "draft":
            return node.figures.map((figure) => ({ kind: "figure", uri: node.uri, figure }));
          case "figure":
            return [];
        }
      },
    },
    showCollapseAll: true,
  });
  drafts.onDidChange(() => {
    roots = byVerdict(drafts.figures);
    const findings = roots.filter(({ verdict }) => isFinding(verdict)).reduce((sum, { count }) => sum + count, 0);
    // Zero is set, not left out: VS Code keeps a badge that is only taken away.
    view.badge = { value: findings, tooltip: l10n.t("Figures to look at: {0}", findings) };
    view.description = l10n.t("Drafts: {0}", drafts.figures.size);
    changed.fire(undefined);
  });
  view.onDidChangeVisibility(({ visible }) => drafts.watched(visible));
  drafts.watched(view.visible);
  return view;
}
