import { type Command, l10n } from "vscode";
import type { Checked } from "../../../server/src/lsp/protocol";
import type { CorpusState } from "../news";

/** What the status item says, and does when it is pressed. */
export interface Face {
  readonly icon: string;
  readonly text: string;
  /** One paragraph each; plain text. */
  readonly tooltip: readonly string[];
  readonly command: string | Command;
  /** Something is wrong that the writer can mend. */
  readonly trouble?: boolean;
}

/** All that the status item is about. */
export interface Situation {
  /** The language server is not running. */
  readonly failed: boolean;
  /** The writer trusts the workspace, so that its settings count. */
  readonly trusted: boolean;
  /** The draft lies on a disk or nowhere yet: else the server does not see it. */
  readonly onDisk: boolean;
  /** `undefined`: the server has not told yet. */
  readonly corpus: CorpusState | undefined;
  /** `undefined`: not checked yet. */
  readonly checked: Pick<Checked, "summary"> | undefined;
}

const log = "doiChieu.showLog";

/** The truth in one word and a few sentences. */
export function faceOf({ failed, trusted, onDisk, corpus, checked }: Situation): Face {
  if (failed)
    return {
      icon: "error",
      text: l10n.t("Đối chiếu has stopped"),
      tooltip: [l10n.t("The language server is not running; the log says why.")],
      command: log,
      trouble: true,
    };
  if (!onDisk)
    return {
      icon: "circle-slash",
      text: l10n.t("Not checked"),
      tooltip: [l10n.t("Only drafts on this machine's disk are checked.")],
      command: log,
    };
  switch (corpus?.state) {
    case undefined:
      return { icon: "sync~spin", text: "Đối chiếu", tooltip: [l10n.t("Đối chiếu is starting")], command: log };
    case "off":
      return trusted ? withoutSources() : untrusted();
    case "indexing": {
      const { done, total } = corpus.progress ?? { done: 0, total: 0 };
      return {
        icon: "sync~spin",
        text: total > 0 ? l10n.t("Reading sources: {0}/{1}", done, total) : l10n.t("Reading the sources"),
        tooltip: [l10n.t("Figures are checked once the sources are read."), l10n.t("Press to stop reading.")],
        command: { title: "", command: "doiChieu.cancelReading", arguments: [corpus.folder] },
      };
    }
    case "trouble":
      return {
        icon: "warning",
        text: l10n.t("Sources: trouble"),
        tooltip: [...about(corpus), l10n.t("Press to open the log.")],
        command: log,
        trouble: true,
      };
    case "ready":
      return ready(corpus, checked);
  }
}

const withoutSources = (): Face => ({
  icon: "circle-slash",
  text: l10n.t("No sources"),
  tooltip: [
    l10n.t("No sources are set, so there is nothing to check the figures against."),
    l10n.t("Press to choose them."),
  ],
  command: "doiChieu.chooseSources",
});

const untrusted = (): Face => ({
  icon: "shield",
  text: l10n.t("No sources"),
  tooltip: [l10n.t("This workspace is not trusted yet, so its own settings may not say where sources are.")],
  command: "workbench.trust.manage",
});

function ready(corpus: CorpusState, checked: Situation["checked"]): Face {
  if (checked?.summary === null)
    return {
      icon: "book",
      text: l10n.t("A source"),
      tooltip: [l10n.t("This file is one of the sources; sources are not checked as drafts."), ...about(corpus)],
      command: "doiChieu.corpus.focus",
    };
  if (!checked)
    return {
      icon: "sync~spin",
      text: l10n.t("Verifying figures"),
      tooltip: about(corpus),
      command: "doiChieu.verify",
    };
  const { figures, refuted } = checked.summary;
  return {
    icon: refuted > 0 ? "warning" : "checklist",
    text: l10n.t("Figures: {0} · Refuted: {1} · Sources: {2}", figures, refuted, corpus.documents),
    tooltip: [...about(corpus), l10n.t("Press to verify the draft.")],
    command: "doiChieu.verify",
  };
}

/** How many problems are told; the log has all. */
const told = 5;

function about({ documents, figures, problems, readAt }: CorpusState): string[] {
  return [
    l10n.t("Sources read: {0} · Figures: {1}", documents, figures),
    ...(readAt ? [l10n.t("Last read at {0}", readAt.toLocaleTimeString())] : []),
    ...problems.slice(0, told),
    ...(problems.length > told ? [l10n.t("and {0} more in the log", problems.length - told)] : []),
  ];
}
