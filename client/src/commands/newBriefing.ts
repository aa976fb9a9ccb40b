import { env, l10n, type QuickPickItem, QuickPickItemKind, SnippetString, Uri, window, workspace } from "vscode";
import type { Language } from "../../../server/src/lsp/protocol";
import type { Desk } from "../desk";

const languages = { vi: "Tiếng Việt", en: "English", ja: "日本語" } as const satisfies Record<Language, string>;
const kinds = ["talking-points", "background", "minutes", "report"] as const;

/** A paper to begin: which kind, in which language. */
export interface Beginning {
  readonly language: Language;
  readonly kind: (typeof kinds)[number];
}

const labelOf = (kind: Beginning["kind"]): string => {
  switch (kind) {
    case "talking-points":
      return l10n.t("Talking points");
    case "background":
      return l10n.t("Background note");
    case "minutes":
      return l10n.t("Minutes of a meeting");
    case "report":
      return l10n.t("Report");
  }
};

type Item = QuickPickItem & { readonly language?: Language; readonly paper?: Beginning["kind"] };

const isLanguage = (code: string): code is Language => code in languages;

/** Asks what to begin; the editor's own language comes first. */
async function ask(): Promise<Beginning | undefined> {
  const all = Object.keys(languages).filter(isLanguage);
  const first = all.filter((code) => env.language.startsWith(code));
  const items = [...new Set([...first, ...all])].flatMap((language): Item[] => [
    { label: languages[language], kind: QuickPickItemKind.Separator },
    ...kinds.map((kind) => ({ label: labelOf(kind), description: languages[language], language, paper: kind })),
  ]);
  const picked = await window.showQuickPick(items, { title: l10n.t("New Briefing"), matchOnDescription: true });
  return picked?.language && picked.paper && { language: picked.language, kind: picked.paper };
}

/** *New Briefing*: a draft begun from a template, its places to fill one Tab apart. */
export const newBriefing =
  ({ extension }: Desk) =>
  async (given?: Partial<Beginning>): Promise<void> => {
    const wanted = given?.language && given.kind ? { language: given.language, kind: given.kind } : await ask();
    if (!wanted) return;
    const file = Uri.joinPath(extension, "client", "templates", wanted.language, `${wanted.kind}.md`);
    const template = new TextDecoder().decode(await workspace.fs.readFile(file));
    const editor = await window.showTextDocument(
      await workspace.openTextDocument({ language: "briefing", content: "" }),
    );
    await editor.insertSnippet(new SnippetString(template));
  };
