import { env, l10n, Range, type TextEditor, Uri, window, workspace } from "vscode";
import type { ReportedVerdict, Source } from "../../../server/src/lsp/protocol";
import type { Desk } from "../desk";
import { activeDraft } from "../drafts";
import { offerSources } from "../outcome";
import { sourceItem } from "../sourceItem";

type Passage = ReportedVerdict["evidence"][number];

/** *Open Source*: the sources of the figure at the cursor come first and open at the passage. */
export const openSource =
  ({ ask }: Desk) =>
  async (): Promise<void> => {
    const editor = activeDraft();
    if (!editor) return;
    const { uri } = editor.document;
    const [sources, evidence] = await Promise.all([ask.sources(uri), evidenceAtCursor(ask, editor)]);
    if (sources.length === 0) return offerSources(uri);
    const passages = evidence.flatMap((passage) => {
      const source = sources.find(({ id }) => id === passage.document.id);
      return source
        ? [{ ...sourceItem(source), label: `$(quote) ${source.title ?? source.id}`, detail: passage.sentence, passage }]
        : [];
    });
    const others = sources.map((source) => ({ ...sourceItem(source), passage: undefined }));
    const picked = await window.showQuickPick([...passages, ...others], {
      placeHolder: l10n.t("Open a source"),
      matchOnDescription: true,
      matchOnDetail: true,
    });
    if (picked) await open(picked.source, picked.passage);
  };

async function evidenceAtCursor(ask: Desk["ask"], { document, selection }: TextEditor): Promise<readonly Passage[]> {
  const result = await ask.verify(document.uri);
  const cursor = document.offsetAt(selection.active);
  const figures = result.ok ? (result.report.drafts[0]?.figures ?? []) : [];
  return figures.find(({ start, end }) => start <= cursor && cursor <= end)?.evidence ?? [];
}

async function open({ uri, url }: Source, passage: Passage | undefined): Promise<void> {
  if (uri) {
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const place = passage && new Range(document.positionAt(passage.start), document.positionAt(passage.end));
    await window.showTextDocument(document, place ? { selection: place } : {});
  } else if (url) await env.openExternal(Uri.parse(url));
}
