import type { CatalogSource, CorpusFigure, CorpusTrouble, Group, Grouping } from "../../../../server/src/lsp/protocol";
import type { CorpusState } from "../../news";

/** A row of the corpus view. */
export type CorpusNode = FolderNode | GroupNode | SourceNode | FigureNode | TroublesNode | TroubleNode | MoreNode;

/** One folder of a workspace with several. */
export interface FolderNode {
  readonly kind: "folder";
  readonly corpus: CorpusState;
}

export interface GroupNode {
  readonly kind: "group";
  readonly folder: string | null;
  readonly by: Grouping;
  readonly group: Group;
}

export interface SourceNode {
  readonly kind: "source";
  readonly within: GroupNode;
  readonly source: CatalogSource;
}

export interface FigureNode {
  readonly kind: "figure";
  readonly within: SourceNode;
  readonly figure: CorpusFigure;
}

/** All that is wrong with a folder's sources. */
export interface TroublesNode {
  readonly kind: "troubles";
  readonly folder: string | null;
  /** `null`: looked for when the writer opens the row. */
  readonly troubles: readonly CorpusTrouble[] | null;
}

export interface TroubleNode {
  readonly kind: "trouble";
  readonly trouble: CorpusTrouble;
}

/** The rest of a long list. */
export interface MoreNode {
  readonly kind: "more";
  readonly of: GroupNode | SourceNode;
  readonly rest: number;
}

/** The folder whose corpus a row belongs to. */
export function folderOf(node: CorpusNode): string | null | undefined {
  switch (node.kind) {
    case "folder":
      return node.corpus.folder;
    case "group":
    case "troubles":
      return node.folder;
    case "source":
      return node.within.folder;
    case "figure":
      return node.within.within.folder;
    case "more":
      return folderOf(node.of);
    case "trouble":
      return undefined;
  }
}
