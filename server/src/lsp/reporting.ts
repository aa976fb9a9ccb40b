import type { CancellationToken, Connection } from "vscode-languageserver";
import { type CheckedRun, countsOf } from "../report/checked";
import { contentOf } from "../report/content/build";
import { colophon, htmlReport } from "../report/html";
import { html } from "../report/markup";
import { reportBody } from "../report/page/body";
import { style } from "../report/style";
import { words } from "../report/words/index";
import type { Checks } from "./checks";
import { guard } from "./log";
import { method, type Paper, type PaperKind, type PaperParams, type ReportPage, type ReportParams } from "./protocol";
import type { World } from "./world";

const nameOf = (uri: string): string => {
  try {
    return decodeURIComponent(uri.split("/").at(-1) ?? uri);
  } catch {
    return uri;
  }
};

type Checked = NonNullable<Awaited<ReturnType<Checks["of"]>>>;

/** A draft as the editor has checked it, as one run for a report. */
const runOf = ({ draft, check, corpus, home }: Checked, world: World): CheckedRun => ({
  drafts: [{ path: nameOf(draft.uri), uri: draft.uri, check }],
  corpus,
  tool: world.tool,
  source: () => undefined,
  locate: (document, span) => home.locate(document, span),
  history: (verdict) => corpus.history(verdict),
  day: world.today(),
  skipped: home.unread.length,
});

/** A report to hand over leads nowhere in this machine's folders. */
const handedOver = ({ locate: _, ...run }: CheckedRun): CheckedRun => ({
  ...run,
  drafts: run.drafts.map(({ path, check }) => ({ path, check })),
});

async function paperOf(kind: PaperKind, checked: Checked, world: World): Promise<string | Uint8Array> {
  const run = handedOver(runOf(checked, world));
  const { language } = checked.draft;
  switch (kind) {
    case "report.html": {
      const { drawChart } = await import("../report/charts/draw");
      return htmlReport(run, drawChart, language);
    }
  }
}

/** What the report panel shows: the same page as the saved report, with places to go to. */
export function answerReports(connection: Connection, checks: Checks, world: World): void {
  connection.onRequest(method.report, ({ uri }: ReportParams, token: CancellationToken) =>
    guard(
      connection.console,
      "reporting on a draft",
      async (): Promise<ReportPage | null> => {
        const checked = await checks.of(uri, token);
        if (!checked) return null;
        const [run, { language }] = [runOf(checked, world), checked.draft];
        const [draft] = run.drafts;
        if (!draft) return null;
        const say = words[language];
        const { drawChart } = await import("../report/charts/draw");
        const body = html`<h1>${say.title}</h1>${reportBody(contentOf(draft, run, language), drawChart)}${colophon(run, language)}`;
        return { language, title: say.title, summary: say.summary(countsOf(run.drafts)), style, body: body.source };
      },
      null,
    ),
  );

  connection.onRequest(
    method.paper,
    async ({ uri, kind }: PaperParams, token: CancellationToken): Promise<Paper | null> => {
      const checked = await checks.of(uri, token);
      if (!checked) return null;
      return { base64: Buffer.from(await paperOf(kind, checked, world)).toString("base64") };
    },
  );
}
