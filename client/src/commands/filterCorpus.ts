import { l10n, window } from "vscode";
import type { Desk } from "../desk";

// A pause in typing that is long enough to look up, in ms.
const pause = 200;

/** *Filter Sources*: the corpus view follows what is typed; Escape brings back what it was. */
export const filterCorpus =
  ({ corpusView }: Desk) =>
  async (): Promise<void> => {
    const before = corpusView.shown.filter;
    const input = window.createInputBox();
    input.prompt = l10n.t("Words of the title, the publisher or the text, such as: hai quan 2024");
    input.value = before;
    let timer: NodeJS.Timeout | undefined;
    let kept = false;
    input.onDidChangeValue((filter) => {
      clearTimeout(timer);
      timer = setTimeout(() => corpusView.show({ filter }), pause);
    });
    input.onDidAccept(() => {
      kept = true;
      input.hide();
    });
    input.onDidHide(() => {
      clearTimeout(timer);
      corpusView.show({ filter: kept ? input.value.trim() : before });
      input.dispose();
    });
    input.show();
  };
