import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { diagnose } from "../features/diagnostics";
import { diagnoseMatter } from "../features/matter/diagnose";
import type { Checks } from "./checks";
import type { Client } from "./client";
import { guard } from "./log";
import type { World } from "./world";

// A pause in typing that is long enough to look up, in ms.
const pause = 150;

/** Diagnostics, computed in one way whether the client asks for them or has them published. */
export class Diagnosing {
  /** When each open draft was last edited; opening is no edit. */
  readonly #edited = new Map<string, number>();
  /** Counts what may have changed every draft's diagnostics: a corpus, settings. */
  #generation = 0;

  constructor(
    private readonly connection: Connection,
    private readonly client: () => Client,
    private readonly documents: TextDocuments<TextDocument>,
    private readonly checks: Checks,
    private readonly world: World,
  ) {
    documents.onDidOpen(({ document }) => this.#edited.set(document.uri, Number.NEGATIVE_INFINITY));
    documents.onDidChangeContent(({ document: { uri, version } }) => {
      // Opening is told by both events, `onDidOpen` first.
      if (this.#edited.get(uri) === Number.NEGATIVE_INFINITY) this.#edited.set(uri, 0);
      else this.#edited.set(uri, performance.now());
      if (!this.client().pulls) void this.#publish(uri, version);
    });
    documents.onDidClose(({ document: { uri } }) => {
      this.#edited.delete(uri);
      this.checks.forget(uri);
      if (!this.client().pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
  }

  /** Every open draft's diagnostics may be others now. */
  changed(): void {
    this.#generation++;
    if (this.client().pulls) this.connection.languages.diagnostics.refresh().catch(() => {});
    else for (const { uri, version } of this.documents.all()) void this.#publish(uri, version);
  }

  /** Answers a client that asks; one that has moved on while we waited is told to ask again. */
  async pull(uri: string, previous: string | undefined, token: CancellationToken): Promise<DocumentDiagnosticReport> {
    await this.#settled(uri);
    const items = token.isCancellationRequested ? [] : await this.#of(uri, token);
    if (token.isCancellationRequested)
      throw new ResponseError(LSPErrorCodes.ServerCancelled, "the draft moved on", { retriggerRequest: true });
    const resultId = `${this.documents.get(uri)?.version ?? "closed"}.${this.#generation}`;
    return resultId === previous
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  #of(uri: string, token?: CancellationToken): Promise<Diagnostic[]> {
    const work = async (): Promise<Diagnostic[]> => {
      const checked = await this.checks.of(uri, token);
      const isBriefing = this.documents.get(uri)?.languageId === "briefing";
      const draft = checked?.draft ?? (isBriefing ? this.checks.laidOut(uri) : null);
      const matter = draft && isBriefing ? diagnoseMatter(draft, this.world.help) : [];
      if (!checked) return matter;
      const { relatedInformation } = this.client();
      const { severity } = checked.home.settings;
      return [
        ...diagnose(checked.draft, checked.home.sources, { severity, relatedInformation, help: this.world.help }),
        ...matter,
      ];
    };
    return guard(this.connection.console, "checking a draft", work, []);
  }

  async #publish(uri: string, version: number): Promise<void> {
    await this.#settled(uri);
    if (this.documents.get(uri)?.version !== version) return;
    const diagnostics = await this.#of(uri);
    if (this.documents.get(uri)?.version === version)
      void this.connection.sendDiagnostics({ uri, version, diagnostics });
  }

  async #settled(uri: string): Promise<void> {
    const rest = (this.#edited.get(uri) ?? 0) + pause - performance.now();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, rest));
  }
}
