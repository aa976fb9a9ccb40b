import type { VerdictKind } from "../../model/verdict";
import type { DrawChart } from "../charts/draw";
import type { Content } from "../content/content";
import { html, type Markup, nothing } from "../markup";
import { words } from "../words/index";
import type { Words } from "../words/words";
import { overTime } from "./overTime";
import { atLength, go, inBrief } from "./parts";

const worstFirst: readonly VerdictKind[] = ["refuted", "outdated", "conflicting", "not-enough-info", "supported"];

const totals = ({ counts }: Content, say: Words): Markup =>
  html`<ul class="totals">${worstFirst
    .filter((kind) => counts.verdicts[kind] > 0)
    .map(
      (kind) => html`<li class="${kind}"><strong>${counts.verdicts[kind]}</strong> ${say.verdict[kind]}</li>`,
    )}</ul>`;

/** What a reader must not believe to be checked, each with its reason. */
function unchecked({ unchecked: groups, masked }: Content, say: Words): Markup {
  if (groups.length === 0 && masked.length === 0) return nothing;
  const numbers = masked.map(
    ({ text, spot }) => html`<li>${go(spot)} <code>${text}</code></li>
`,
  );
  return html`<h3>${say.chapter.unchecked}</h3>
${groups.map(
  ({ title, findings }) => html`<h4>${title} (${findings.length})</h4>
${inBrief(findings, say)}`,
)}${masked.length ? html`<h4>${say.chapter.masked} (${masked.length})</h4><ul>${numbers}</ul>` : nothing}`;
}

/** One draft's report: what every page of it shows, in the panel as in a saved file. */
export function reportBody(content: Content, draw: DrawChart): Markup {
  const { language, path, counts, flagged, series, supported } = content;
  const say = words[language];
  const summary = counts.figures ? say.summary(counts) + say.stop : say.noFigures;
  return html`<section lang="${language}"><h2>${path}</h2>
<p class="summary">${summary}</p>
${totals(content, say)}
${flagged.length || !counts.figures ? nothing : html`<p>${say.nothingToObject}</p>`}
${flagged.map(
  ({ title, findings }) => html`<h3>${title} (${findings.length})</h3>
${findings.map((one) => atLength(one, say))}`,
)}
${series.length ? html`<h3>${say.chapter.overTime}</h3>${series.map((one) => overTime(one, say, draw))}` : nothing}
${unchecked(content, say)}
${supported.length ? html`<h3>${say.supported} (${supported.length})</h3>${inBrief(supported, say)}` : nothing}</section>
`;
}
