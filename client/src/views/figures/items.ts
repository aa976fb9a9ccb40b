import { l10n, MarkdownString, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import type { ReportedVerdict, VerdictKind } from "../../../../server/src/lsp/protocol";
import { type FiguresNode, isFinding } from "./nodes";

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

export const verdictName = (verdict: VerdictKind): string => {
  switch (verdict) {
    case "refuted":
      return l10n.t("Refuted");
    case "outdated":
      return l10n.t("Outdated");
    case "conflicting":
      return l10n.t("Sources disagree");
    case "not-enough-info":
      return l10n.t("Not verified");
    case "supported":
      return l10n.t("Supported");
  }
};

const iconOf = (verdict: VerdictKind): ThemeIcon => {
  switch (verdict) {
    case "refuted":
      return new ThemeIcon("error", new ThemeColor("list.errorForeground"));
    case "outdated":
      return new ThemeIcon("history", new ThemeColor("list.warningForeground"));
    case "conflicting":
      return new ThemeIcon("git-compare");
    case "not-enough-info":
      return new ThemeIcon("question");
    case "supported":
      return new ThemeIcon("pass", new ThemeColor("testing.iconPassed"));
  }
};

/** The message, and the sources' own sentences; nothing of them is read as Markdown. */
function tooltipOf({ message, evidence }: ReportedVerdict): MarkdownString {
  const tooltip = new MarkdownString().appendText(message);
  for (const { document, sentence } of evidence.slice(0, 3)) {
    const name = [document.publisher, document.title ?? document.id, document.publishedOn].filter(Boolean).join(", ");
    tooltip.appendMarkdown("\n\n---\n\n").appendText(sentence).appendMarkdown("\n\n").appendText(`— ${name}`);
  }
  return tooltip;
}

export function figuresItem(node: FiguresNode): TreeItem {
  switch (node.kind) {
    case "verdict": {
      const name = verdictName(node.verdict);
      const item = new TreeItem(name, isFinding(node.verdict) ? Expanded : Collapsed);
      item.id = node.verdict;
      item.description = `${node.count}`;
      item.iconPath = iconOf(node.verdict);
      item.contextValue = "verdict";
      item.accessibilityInformation = { label: `${name}: ${node.count}` };
      return item;
    }
    case "draft": {
      const item = new TreeItem(Uri.parse(node.uri), isFinding(node.verdict) ? Expanded : Collapsed);
      item.id = `${node.verdict} ${node.uri}`;
      item.description = `${node.figures.length}`;
      item.iconPath = ThemeIcon.File;
      item.contextValue = "draft";
      return item;
    }
    case "figure": {
      const { text, message, verdict, range } = node.figure;
      const item = new TreeItem(text.replace(/\s+/g, " "), None);
      item.description = message;
      item.tooltip = tooltipOf(node.figure);
      item.iconPath = iconOf(verdict);
      item.contextValue = "figure";
      item.accessibilityInformation = { label: `${text}, ${verdictName(verdict)}: ${message}` };
      const selection = new Range(range.start.line, range.start.character, range.end.line, range.end.character);
      item.command = {
        title: l10n.t("Go to the figure"),
        command: "vscode.open",
        arguments: [Uri.parse(node.uri), { selection }],
      };
      return item;
    }
  }
}
