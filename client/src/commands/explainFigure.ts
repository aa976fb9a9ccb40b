import { commands, l10n, Uri, window, workspace } from "vscode";
import type { Desk } from "../desk";
import { activeDraft } from "../drafts";

const scheme = "doi-chieu-explain";

/** Pages by address, kept for as long as the window lives: a preview may ask for its page again. */
const pages = new Map<string, string>();

/** What serves the pages; to be registered once. */
export const explanations = () =>
  workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: (uri) => pages.get(uri.toString()) ?? "",
  });

/** *Explain This Figure*: how the verdict on the figure at the cursor came about, on a page beside the draft. */
export const explainFigure =
  ({ ask }: Desk) =>
  async (): Promise<void> => {
    const editor = activeDraft();
    if (!editor) return;
    const page = await ask.explain(editor.document.uri, editor.selection.active);
    if (page === null) {
      window.showInformationMessage(l10n.t("No figure at the cursor: put it on one that is read and checked."));
      return;
    }
    // The tab is named for the file; the heading is the figure, with signs of Markdown escaped.
    const [heading = ""] = page.replace(/^#+\s*/, "").split("\n", 1);
    const name = heading.replaceAll("\\", "").replaceAll("/", "-");
    const uri = Uri.from({ scheme, path: `/${pages.size + 1}/${name}.md` });
    pages.set(uri.toString(), page);
    await commands.executeCommand("markdown.showPreviewToSide", uri);
  };
