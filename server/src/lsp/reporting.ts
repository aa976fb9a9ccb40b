import type { CancellationToken, Connection } from "vscode-languageserver";
import type { Language } from "../model/language";
import { briefingOf } from "../report/briefing";
import { type CheckedRun, countsOf } from "../report/checked";
import { colophonLines } from "../report/colophon";
import { contentOf } from "../report/content/build";
import { colophon, htmlReport } from "../report/html";
import { html } from "../report/markup";
import { reportBody } from "../report/page/body";
import { style } from "../report/style";
import { verifiedText } from "../report/verified";
import { words } from "../report/words/index";
import { readFrontMatter } from "../text/front-matter";
import { Charts } from "./charts";
import type { Checks } from "./checks";
import { guard } from "./log";
import {
  method,
  type Paper,
  type PaperFile,
  type PaperParams,
  type ReportPage,
  type ReportParams,
  type VerifiedTextParams,
} from "./protocol";
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
  locate: (document, span) => home.sources.locate(document, span),
  history: (verdict) => corpus.history(verdict),
  day: world.today(),
  skipped: home.unread.length,
});

/** A report to hand over leads nowhere in this machine's folders. */
const handedOver = ({ locate: _, ...run }: CheckedRun): CheckedRun => ({
  ...run,
  drafts: run.drafts.map(({ path, check }) => ({ path, check })),
});

/** The language that a setting asks for; a paper is else in its draft's. */
const own = ({ messages }: Checked): Language | undefined => (messages === "draft" ? undefined : messages);

async function paperOf(file: PaperFile, checked: Checked, world: World): Promise<string | Uint8Array> {
  const run = handedOver(runOf(checked, world));
  const { language } = checked.draft;
  switch (file) {
    case "report.html": {
      const { drawChart } = await import("../report/charts/draw");
      return htmlReport(run, drawChart, language);
    }
    case "report.docx": {
      const { reportDocx } = await import("../word/docx");
      const drafts = run.drafts.map((draft) => contentOf(draft, run, language));
      return reportDocx({ language, drafts, colophon: colophonLines(run, language) });
    }
    case "briefing.docx": {
      const { briefingDocx } = await import("../word/docx");
      const [draft = { path: "", check: checked.check }] = run.drafts;
      return briefingDocx(briefingOf(draft, run, (key) => checked.corpus.cited(key), own(checked)));
    }
  }
}

/** What the report panel shows: the same page as the saved report, with places to go to. */
export function answerReports(connection: Connection, checks: Checks, world: World): void {
  const charts = new Charts();
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
        const content = contentOf(draft, run, language);
        const draw = await charts.of(content, token);
        const body = html`<h1>${say.title}</h1>${reportBody(content, draw)}${colophon(run, language)}`;
        return { language, title: say.title, summary: say.summary(countsOf(run.drafts)), style, body: body.source };
      },
      null,
    ),
  );

  connection.onRequest(
    method.paper,
    async ({ uri, file }: PaperParams, token: CancellationToken): Promise<Paper | null> => {
      const checked = await checks.of(uri, token);
      if (!checked) return null;
      return { base64: Buffer.from(await paperOf(file, checked, world)).toString("base64") };
    },
  );

  connection.onRequest(method.verifiedText, async ({ uri, range }: VerifiedTextParams, token: CancellationToken) => {
    const checked = await checks.of(uri, token);
    if (!checked) return null;
    const { draft } = checked;
    const run = handedOver(runOf(checked, world));
    const [one] = run.drafts;
    const passage = range
      ? { start: draft.positions.offset(range.start), end: draft.positions.offset(range.end) }
      : { start: readFrontMatter(draft.text).end, end: draft.text.length };
    return one ? verifiedText(one, run, passage, own(checked)) : null;
  });
}
