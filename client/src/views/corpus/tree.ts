import { EventEmitter, type TreeDataProvider } from "vscode";
import type { CatalogSource, CorpusFigure, Grouping, Page } from "../../../../server/src/lsp/protocol";
import type { Corpora, CorpusState } from "../../news";
import type { Requests } from "../../requests";
import { corpusItem } from "./items";
import type { CorpusNode, GroupNode, MoreNode, SourceNode } from "./nodes";

/** What is shown of the corpora. */
export interface Shown {
  readonly by: Grouping;
  /** Only sources with these words; empty: all. */
  readonly filter: string;
}

export interface CorpusTree extends TreeDataProvider<CorpusNode> {
  /** Something is others now: other sources, another order, another filter. */
  refresh(): void;
  /** Fetches the next rows of a long list. */
  more(node: MoreNode): Promise<void>;
}

/** The sources of a larger corpus are held against each other only when the writer opens the row. */
const audited = 500;

/** The corpora as a tree; rows come from the server when they are opened, a page at a time. */
export function createCorpusTree(ask: Requests["catalog"], corpora: Corpora, shown: () => Shown): CorpusTree {
  const changed = new EventEmitter<CorpusNode | undefined>();
  let pages = new WeakMap<GroupNode | SourceNode, readonly CorpusNode[]>();

  const sources = (of: GroupNode, from: number): Promise<Page<CatalogSource>> =>
    ask.sources({ folder: of.folder, by: of.by, group: of.group.key, filter: shown().filter, from });
  const figures = ({ within, source }: SourceNode, from: number): Promise<Page<CorpusFigure>> =>
    ask.figures({
      folder: within.folder,
      source: source.id,
      concept: within.by === "concept" ? within.group.key : null,
      from,
    });

  /** The rows from an index on, and one that stands for those to come. */
  const fetched = async (of: GroupNode | SourceNode, from: number): Promise<readonly CorpusNode[]> => {
    const { total, rows } =
      of.kind === "group"
        ? await sources(of, from).then(({ items, total }) => ({
            total,
            rows: items.map((source): CorpusNode => ({ kind: "source", within: of, source })),
          }))
        : await figures(of, from).then(({ items, total }) => ({
            total,
            rows: items.map((figure): CorpusNode => ({ kind: "figure", within: of, figure })),
          }));
    const rest = total - from - rows.length;
    return rest > 0 && rows.length > 0 ? [...rows, { kind: "more", of, rest }] : rows;
  };

  const below = async (of: GroupNode | SourceNode): Promise<readonly CorpusNode[]> => {
    const known = pages.get(of);
    if (known) return known;
    const rows = await fetched(of, 0);
    pages.set(of, rows);
    return rows;
  };

  const ofFolder = async ({ folder, documents }: CorpusState): Promise<readonly CorpusNode[]> => {
    const { by, filter } = shown();
    const [groups, troubles] = await Promise.all([
      ask.groups({ folder, by, filter }),
      documents > audited ? null : ask.troubles({ folder }),
    ]);
    return [
      ...(filter === "" && troubles?.length !== 0 ? [{ kind: "troubles", folder, troubles } as const] : []),
      ...groups.map((group) => ({ kind: "group", folder, by, group }) as const),
    ];
  };

  const children = async (node: CorpusNode | undefined): Promise<readonly CorpusNode[]> => {
    switch (node?.kind) {
      case undefined: {
        const [first, ...more] = corpora.all.filter(({ folder, state }) => folder !== null || state !== "off");
        if (!first) return [];
        return more.length === 0 ? ofFolder(first) : [first, ...more].map((corpus) => ({ kind: "folder", corpus }));
      }
      case "folder":
        return ofFolder(node.corpus);
      case "troubles":
        return (node.troubles ?? (await ask.troubles(node))).map((trouble) => ({ kind: "trouble", trouble }));
      case "group":
      case "source":
        return below(node);
      case "figure":
      case "trouble":
      case "more":
        return [];
    }
  };

  return {
    onDidChangeTreeData: changed.event,
    getTreeItem: (node) => corpusItem(node, shown().filter !== ""),
    getChildren: async (node) => [...(await children(node))],
    refresh: () => {
      pages = new WeakMap();
      changed.fire(undefined);
    },
    more: async ({ of }) => {
      const before = (pages.get(of) ?? []).filter(({ kind }) => kind !== "more");
      pages.set(of, [...before, ...(await fetched(of, before.length))]);
      changed.fire(of);
    },
  };
}
