import { l10n, Range, Selection, window } from "vscode";
import type { ReportedVerdict } from "../../../server/src/lsp/protocol";
import type { Desk } from "../desk";
import { activeDraft } from "../drafts";
import { explainFailure, hasFindings, inWords, showProblems } from "../outcome";
import { patiently } from "../patience";

const isFinding = ({ verdict }: ReportedVerdict): boolean =>
  verdict === "refuted" || verdict === "outdated" || verdict === "conflicting";

/** *Briefing: Verify Figures*: checks the whole draft, lists what was found and says it in one line. */
export const verify =
  ({ ask }: Desk) =>
  async (): Promise<void> => {
    const editor = activeDraft();
    if (!editor) return;
    const { uri } = editor.document;
    const result = await patiently(l10n.t("Verifying figures"), (token) => ask.verify(uri, token));
    if (!result.ok) return explainFailure(result, uri);
    const [draft] = result.report.drafts;
    if (!draft) return;
    if (!hasFindings(draft.summary)) {
      window.showInformationMessage(inWords(draft.summary));
      return;
    }
    await showProblems();
    const first = draft.figures.find(isFinding);
    const go = l10n.t("Go to First");
    // Not awaited before the command ends: the message may stay for as long as the writer likes.
    void window.showWarningMessage(inWords(draft.summary), go).then(async (answer) => {
      if (answer !== go || !first) return;
      const { start, end } = first.range;
      const place = new Range(start.line, start.character, end.line, end.character);
      const shown = await window.showTextDocument(editor.document, editor.viewColumn);
      shown.selection = new Selection(place.start, place.end);
      shown.revealRange(place);
    });
  };
