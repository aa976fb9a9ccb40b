import {
  l10n,
  type QuickInputButton,
  type QuickPickItem,
  Range,
  type TextEditor,
  ThemeIcon,
  Uri,
  window,
} from "vscode";
import type { CorpusFigure, CorpusFigures, Source } from "../../../server/src/lsp/protocol";
import type { Desk } from "../desk";
import { activeDraft } from "../drafts";
import { createFigureSearch } from "../figureSearch";
import { offerSources } from "../outcome";
import { write, writeCitation } from "../writing";

type Item = QuickPickItem & { readonly figure: CorpusFigure };

/** More rows than anyone reads; the search looks at all. */
const rows = 200;

/** *Insert Figure from Corpus*: search by concept, value or source; the figure is written in the draft's own number format. */
export const insertFigure =
  ({ ask }: Desk) =>
  async (): Promise<void> => {
    const editor = activeDraft();
    if (!editor) return;
    const { uri } = editor.document;
    const [corpus, sources] = await Promise.all([ask.figures(uri), ask.sources(uri)]);
    if (corpus.figures.length === 0) return offerSources(uri);
    pick(editor, corpus, sources);
  };

function pick(editor: TextEditor, { figures, truncated }: CorpusFigures, sources: readonly Source[]): void {
  const withCitation: QuickInputButton = { iconPath: new ThemeIcon("quote"), tooltip: l10n.t("Insert with citation") };
  const openSource: QuickInputButton = { iconPath: new ThemeIcon("go-to-file"), tooltip: l10n.t("Open the source") };
  const search = createFigureSearch(figures);
  const item = (figure: CorpusFigure): Item => ({
    figure,
    label: figure.value,
    description: [figure.concept, figure.period, figure.source.publisher].filter(Boolean).join(" · "),
    detail: figure.sentence,
    alwaysShow: true, // the search decides, not the list's own filter
    buttons: figure.uri ? [withCitation, openSource] : [withCitation],
  });

  const list = window.createQuickPick<Item>();
  const show = (query: string) => {
    list.items = search(query).slice(0, rows).map(item);
  };
  list.placeholder = truncated
    ? l10n.t("Search the first {0} figures of the sources: what is measured, value, period, source", figures.length)
    : l10n.t("Search the sources' figures: what is measured, value, period, source");
  list.value = editor.document.getText(editor.selection).slice(0, 100);
  show(list.value);
  list.onDidChangeValue(show);
  list.onDidAccept(async () => {
    const [picked] = list.selectedItems;
    list.hide();
    if (picked) await write(editor, picked.figure.value);
  });
  list.onDidTriggerItemButton(async ({ button, item: { figure } }) => {
    list.hide();
    if (button === withCitation) {
      const source = sources.find(({ id }) => id === figure.source.id);
      if (source) await writeCitation(editor, source, figure.value);
    } else if (figure.uri) {
      const { start, end } = figure.range;
      const selection = new Range(start.line, start.character, end.line, end.character);
      await window.showTextDocument(Uri.parse(figure.uri), { selection });
    }
  });
  list.onDidHide(() => list.dispose());
  list.show();
}
