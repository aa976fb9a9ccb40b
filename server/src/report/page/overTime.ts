import type { ChartPoint, ChartSpec, DrawChart } from "../charts/draw";
import type { Point, Series } from "../content/content";
import { html, Markup } from "../markup";
import type { Words } from "../words/words";
import { go } from "./parts";

const tip = ({ when, text, source }: Point): string => [`${when}: ${text}`, source].filter(Boolean).join(" · ");

const drawn = (points: readonly Point[]): ChartPoint[] =>
  points.map((point) => ({ day: point.day, value: point.value, tip: tip(point) }));

/** What is drawn of a series. */
export const chartOf = ({ concept, unit, ranks, sources, draft }: Series, say: Words): ChartSpec => ({
  label: say.chartOf(nameOf({ concept, unit })),
  unit,
  ranks,
  sources: drawn(sources),
  draft: drawn(draft),
});

const nameOf = ({ concept, unit }: Pick<Series, "concept" | "unit">): string =>
  [concept, unit].filter(Boolean).join(" · ");

/** A concept over time: a chart, and the same as a table for those who can't see it, or want the exact words. */
export function overTime(series: Series, say: Words, draw: DrawChart): Markup {
  const { sources, draft } = series;
  const chart = draw(chartOf(series, say));
  const row = (point: Point, who: string, key: string): Markup =>
    html`<tr data-row="${key}"><td>${point.when}</td><td>${point.text}</td><td>${who} · ${go(point.spot)}</td></tr>
`;
  return html`<figure class="series"><figcaption>${nameOf(series)} <span class="legend"><span class="of-sources">${say.source}</span> <span class="of-draft">${say.draft}</span></span></figcaption>
${new Markup(chart)}
<details><summary>${say.asTable}</summary><table><thead><tr><th scope="col">${say.time}</th><th scope="col">${say.value}</th><th scope="col">${say.source}</th></tr></thead><tbody>
${draft.map((point, index) => row(point, say.draft, `1-${index}`))}${sources.map((point, index) => row(point, point.source, `0-${index}`))}</tbody></table></details></figure>
`;
}
