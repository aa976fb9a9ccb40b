import type { ReportedVerdict, VerdictKind } from "../../../../server/src/lsp/protocol";

/** A row of the figures view. */
export type FiguresNode = VerdictNode | DraftNode | FigureNode;

/** All figures of one verdict. */
export interface VerdictNode {
  readonly kind: "verdict";
  readonly verdict: VerdictKind;
  readonly drafts: readonly DraftNode[];
  readonly count: number;
}

/** The figures of one verdict in one draft. */
export interface DraftNode {
  readonly kind: "draft";
  readonly verdict: VerdictKind;
  readonly uri: string;
  readonly figures: readonly ReportedVerdict[];
}

export interface FigureNode {
  readonly kind: "figure";
  readonly uri: string;
  readonly figure: ReportedVerdict;
}

/** What the writer should look at first. */
const order: readonly VerdictKind[] = ["refuted", "outdated", "conflicting", "not-enough-info", "supported"];

/** A verdict that the writer should look at. */
export const isFinding = (verdict: VerdictKind): boolean => {
  switch (verdict) {
    case "refuted":
    case "outdated":
    case "conflicting":
      return true;
    case "supported":
    case "not-enough-info":
      return false;
  }
};

/**
 * Checked drafts by verdict, the worst first, drafts by name; what there is none of has no row.
 *
 * @param drafts figures by the draft's URI
 */
export function byVerdict(drafts: ReadonlyMap<string, readonly ReportedVerdict[]>): readonly VerdictNode[] {
  const sorted = [...drafts].sort(([a], [b]) => a.localeCompare(b));
  return order.flatMap((verdict): VerdictNode[] => {
    const nodes = sorted.flatMap(([uri, all]): DraftNode[] => {
      const figures = all.filter((figure) => figure.verdict === verdict);
      return figures.length > 0 ? [{ kind: "draft", verdict, uri, figures }] : [];
    });
    const count = nodes.reduce((sum, { figures }) => sum + figures.length, 0);
    return count > 0 ? [{ kind: "verdict", verdict, drafts: nodes, count }] : [];
  });
}
