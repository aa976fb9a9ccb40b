import { type DataTransfer, type TreeDragAndDropController, Uri } from "vscode";
import type { AddSources, NewSource } from "./adding";
import { type CorpusNode, folderOf } from "./nodes";

const uriList = "text/uri-list";

/** Files that were dropped: from the explorer by their address, from outside by their bytes where they have none. */
async function droppedFiles(data: DataTransfer): Promise<readonly NewSource[]> {
  const listed = (await data.get(uriList)?.asString()) ?? "";
  const uris = listed
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => Uri.parse(line));
  if (uris.length > 0) return uris.map((uri) => ({ name: nameOf(uri), uri }));
  const files = [...data].flatMap(([, item]) => item.asFile() ?? []);
  return files.map((file) =>
    file.uri ? { name: file.name, uri: file.uri } : { name: file.name, bytes: () => file.data() },
  );
}

export const nameOf = ({ path }: Uri): string => path.split("/").at(-1) ?? path;

/** Lets files be dropped on the corpus view, to become sources of the folder they are dropped on. */
export const createDropping = (add: AddSources): TreeDragAndDropController<CorpusNode> => ({
  dropMimeTypes: [uriList, "files"],
  dragMimeTypes: [],
  handleDrop: async (target, data) => {
    const files = await droppedFiles(data);
    if (files.length > 0) await add(files, target && folderOf(target));
  },
});
