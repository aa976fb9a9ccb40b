import { basename, extname } from "node:path";
import { FileType, l10n, Uri, window, workspace } from "vscode";
import type { AboutFile } from "../../../../server/src/lsp/protocol";
import type { Requests } from "../../requests";
import { addToCorpus, meantFolder, placeForSources } from "./place";
import { type Entry, withEntry } from "./sourcesFile";

/** A file to become a source: where it is, or its bytes. */
export type NewSource = { readonly name: string } & (
  | { readonly uri: Uri }
  | { readonly bytes: () => Thenable<Uint8Array> }
);

/** Copies files into the corpus of a folder (its URI), and notes who says it and when; folders are read where they are. */
export type AddSources = (files: readonly NewSource[], folder?: string | null) => Promise<void>;

const read = async (uri: Uri): Promise<Uint8Array | undefined> => {
  try {
    return await workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
};

const isFolder = async (uri: Uri): Promise<boolean> => ((await workspace.fs.stat(uri)).type & FileType.Directory) !== 0;

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Writes the file under its own name, or "name (2)" where another has it; `null`: it is there already. */
async function put(place: Uri, name: string, bytes: Uint8Array): Promise<Uri | null> {
  const end = extname(name);
  for (let copy = 1; ; copy++) {
    const target = Uri.joinPath(place, copy === 1 ? name : `${basename(name, end)} (${copy})${end}`);
    const there = await read(target);
    if (there && same(there, bytes)) return null;
    if (there) continue;
    await workspace.fs.writeFile(target, bytes);
    return target;
  }
}

/** Asks for what the file does not state itself; Escape leaves the rest as it was guessed. */
async function askAbout(about: AboutFile): Promise<Entry> {
  const isOpen = (field: "title" | "publisher" | "publishedOn"): boolean =>
    about[field] === undefined || about.guessed.includes(field);
  const questions = [
    { field: "title", prompt: l10n.t("Title of the source") },
    { field: "publisher", prompt: l10n.t("Who published it") },
    { field: "publishedOn", prompt: l10n.t("Day of publication, as YYYY-MM-DD") },
  ] as const;
  const asked = questions.filter(({ field }) => isOpen(field));
  const entry: { -readonly [field in keyof Entry]: Entry[field] } = {};
  for (const [step, { field, prompt }] of asked.entries()) {
    const answer = await window.showInputBox({
      title: `${l10n.t("Add a source")} (${step + 1}/${asked.length})`,
      prompt,
      value: about[field] ?? "",
      validateInput: (value) =>
        field === "publishedOn" && !/^(?:\d{4}-\d{2}-\d{2})?$/.test(value.trim())
          ? l10n.t("Write the day as YYYY-MM-DD, for example 2024-09-10.")
          : undefined,
    });
    if (answer === undefined) break;
    if (answer.trim() !== "") entry[field] = answer.trim();
  }
  return entry;
}

async function note(place: Uri, name: string, entry: Entry): Promise<void> {
  if (Object.keys(entry).length === 0) return;
  const file = Uri.joinPath(place, "sources.json");
  const before = await read(file);
  const text = withEntry(before ? new TextDecoder().decode(before) : "", name, entry);
  if (text === null) throw new Error(l10n.t("sources.json can't be read, so it was left as it is; mend it first"));
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

/** The way a file becomes a source: copied, looked at, and asked about where it comes alone. */
export const createAdding =
  (ask: Requests["catalog"]): AddSources =>
  async (files, named) => {
    const folder = await meantFolder(named);
    if (!folder) return;
    let place: Uri | undefined;
    const refused: string[] = [];
    const there: string[] = [];
    let added = 0;
    for (const file of files) {
      if ("uri" in file && (await isFolder(file.uri))) {
        await addToCorpus(folder, file.uri);
        continue;
      }
      const bytes = "uri" in file ? await workspace.fs.readFile(file.uri) : await file.bytes();
      place ??= await placeForSources(folder);
      const copy = await put(place, file.name, bytes);
      if (!copy) {
        there.push(file.name);
        continue;
      }
      const about = await ask.about(copy);
      if (about.problem !== null) {
        await workspace.fs.delete(copy);
        refused.push(about.problem.replace(copy.fsPath, file.name));
        continue;
      }
      added++;
      if (files.length === 1) await note(place, basename(copy.path), await askAbout(about));
    }
    if (refused.length > 0) window.showWarningMessage(refused.join("\n"));
    if (there.length > 0) window.showInformationMessage(l10n.t("Among the sources already: {0}", there.join(", ")));
    if (added > 0) window.setStatusBarMessage(l10n.t("Sources added: {0}", added), 5000);
  };
