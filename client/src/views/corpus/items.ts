import {
  type Command,
  l10n,
  MarkdownString,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from "vscode";
import type { CorpusTrouble, Range as ProtocolRange } from "../../../../server/src/lsp/protocol";
import type { CorpusNode, FigureNode, GroupNode, SourceNode } from "./nodes";

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

const warning = new ThemeIcon("warning", new ThemeColor("list.warningForeground"));

export const openAt = (uri: string, range?: ProtocolRange): Command => ({
  title: l10n.t("Open the source"),
  command: "vscode.open",
  arguments: [
    Uri.parse(uri),
    {
      preserveFocus: true,
      ...(range && {
        selection: new Range(range.start.line, range.start.character, range.end.line, range.end.character),
      }),
    },
  ],
});

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(" · ");

/** Markdown of which no part comes from a document unescaped. */
function paragraphs(...texts: readonly (string | undefined)[]): MarkdownString {
  const tooltip = new MarkdownString();
  for (const text of texts) if (text) tooltip.appendText(text).appendMarkdown("\n\n");
  return tooltip;
}

const groupName = ({ by, group }: GroupNode): string => {
  if (group.key !== "") return group.label;
  switch (by) {
    case "publisher":
      return l10n.t("No publisher named");
    case "year":
      return l10n.t("No date");
    case "concept":
      return l10n.t("Other figures");
  }
};

const groupIcons = { publisher: "organization", year: "calendar", concept: "symbol-numeric" } as const;

function sourceItem({ source, within }: SourceNode): TreeItem {
  const item = new TreeItem(source.title ?? source.id, source.figures > 0 ? Collapsed : None);
  const publisher = within.by === "publisher" ? undefined : source.publisher;
  item.description = joined(publisher, source.publishedOn, l10n.t("Figures: {0}", source.figures));
  item.iconPath = source.doubts.length > 0 ? warning : new ThemeIcon("file-text");
  item.contextValue = source.bundled ? "source.bundled" : "source";
  item.tooltip = paragraphs(
    source.title ?? source.id,
    joined(source.publisher, source.publishedOn),
    source.url,
    source.id,
    source.doubts.length > 0 ? l10n.t("It contradicts itself, and counts less than others:") : undefined,
    ...source.doubts,
  );
  if (source.opens) item.command = openAt(source.opens);
  return item;
}

function figureItem({ figure }: FigureNode): TreeItem {
  const item = new TreeItem(figure.text, None);
  item.description = joined(figure.concept, figure.period);
  item.iconPath = new ThemeIcon("symbol-number");
  item.contextValue = "figure";
  item.tooltip = paragraphs(figure.sentence, joined(figure.source.publisher, figure.source.publishedOn));
  if (figure.uri) item.command = openAt(figure.uri, figure.range);
  return item;
}

const troubleName = (kind: CorpusTrouble["kind"]): string => {
  switch (kind) {
    case "unread":
      return l10n.t("Not read");
    case "itself":
      return l10n.t("Contradicts itself");
    case "each-other":
      return l10n.t("Two sources differ");
    case "falling":
      return l10n.t("A running total falls");
    case "copy":
      return l10n.t("Copies, counted once");
  }
};

function troubleItem({ kind, message, places: [place] }: CorpusTrouble): TreeItem {
  const item = new TreeItem(message, None);
  item.description = troubleName(kind);
  item.iconPath = kind === "copy" ? new ThemeIcon("files") : warning;
  item.tooltip = paragraphs(troubleName(kind), message);
  if (place) item.command = openAt(place.uri, place.range);
  return item;
}

/** What a row shows; `filtered`: rows are few, and open. */
export function corpusItem(node: CorpusNode, filtered: boolean): TreeItem {
  switch (node.kind) {
    case "folder": {
      const { folder, documents, state } = node.corpus;
      const item = new TreeItem(folder ? Uri.parse(folder) : Uri.parse("untitled:"), Expanded);
      item.iconPath = ThemeIcon.Folder;
      item.description = state === "off" ? l10n.t("No sources") : l10n.t("Sources: {0}", documents);
      item.contextValue = "folder";
      return item;
    }
    case "group": {
      const item = new TreeItem(groupName(node), filtered ? Expanded : Collapsed);
      // Which rows are open is remembered by the id: those found by words open anew.
      item.id = JSON.stringify([node.folder, node.by, node.group.key, filtered]);
      item.description = `${node.group.sources}`;
      item.iconPath = new ThemeIcon(groupIcons[node.by]);
      item.contextValue = "group";
      item.accessibilityInformation = { label: joined(groupName(node), l10n.t("Sources: {0}", node.group.sources)) };
      return item;
    }
    case "source":
      return sourceItem(node);
    case "figure":
      return figureItem(node);
    case "troubles": {
      const item = new TreeItem(l10n.t("To look at"), Collapsed);
      item.iconPath = warning;
      if (!node.troubles) return item;
      item.description = `${node.troubles.length}`;
      item.accessibilityInformation = { label: joined(l10n.t("To look at"), item.description) };
      return item;
    }
    case "trouble":
      return troubleItem(node.trouble);
    case "more": {
      const item = new TreeItem(l10n.t("Show {0} more", node.rest), None);
      item.iconPath = new ThemeIcon("ellipsis");
      item.command = { title: "", command: "doiChieu.showMoreSources", arguments: [node] };
      return item;
    }
  }
}
