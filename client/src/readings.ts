import { commands, Disposable, EventEmitter, Hover, l10n, MarkdownString, Range, Uri, window, workspace } from "vscode";
import { readingScheme } from "../../server/src/lsp/protocol";
import type { Corpora } from "./news";
import type { Requests } from "./requests";

const showCommand = "doiChieu.showReading";

/** Shows what was read out of Word files, sheets and the like as documents of their own. */
export function showReadings(ask: Pick<Requests, "reading">, corpora: Corpora): Disposable {
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(readingScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (uri) =>
        (await ask.reading(uri)) ?? l10n.t("This document is no source any more."),
    }),
    corpora.onDidChange(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === readingScheme) changed.fire(uri);
    }),
    commands.registerCommand(showCommand, async (address: string) => {
      const uri = Uri.parse(address);
      // Only what is our own: a hover may hold words of a source.
      if (uri.scheme !== readingScheme) return;
      const [line = 1, character = 1] = uri.fragment.replace(/^L/, "").split(",").map(Number);
      const start = [line - 1, character - 1] as const;
      const document = await workspace.openTextDocument(uri.with({ fragment: "" }));
      await window.showTextDocument(document, { selection: new Range(...start, ...start) });
    }),
  );
}

const link = new RegExp(`\\]\\(<(${readingScheme}:[^<>\\s]+)>\\)`, "g");

/** VS Code follows no link of a scheme of our own in a hover; a command that shows such a text, and no other, does it. */
export const withReadings = (hover: Hover): Hover =>
  new Hover(
    hover.contents.map((content) => {
      if (!(content instanceof MarkdownString) || !content.value.includes(readingScheme)) return content;
      const linked = new MarkdownString(
        content.value.replace(
          link,
          (_, uri: string) => `](<command:${showCommand}?${encodeURIComponent(JSON.stringify([uri]))}>)`,
        ),
      );
      linked.isTrusted = { enabledCommands: [showCommand] };
      return linked;
    }),
    hover.range,
  );
