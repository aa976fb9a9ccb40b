import { LineChart, ScatterChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { escapeText } from "../markup";

// ECharts: kept by Apache, draws SVG strings without a browser, so that the panel and the saved file show one picture and
// neither needs a script; Chart.js and Plot need a canvas or a DOM, Vega compiles code at run time.
use([LineChart, ScatterChart, GridComponent, SVGRenderer]);

export interface ChartPoint {
  /** ISO day. */
  readonly day: string;
  /** For the eye only: exact values stand in the table beside the chart. */
  readonly value: number;
  /** What a pointer that rests on it is told. */
  readonly tip: string;
}

export interface ChartSpec {
  /** What the chart shows, for those who don't see it. */
  readonly label: string;
  /** Over the value axis: "tỷ USD". */
  readonly unit: string;
  /** Places in an order: the first stands at the top. */
  readonly ranks: boolean;
  /** What the sources say, oldest first. */
  readonly sources: readonly ChartPoint[];
  readonly draft: readonly ChartPoint[];
}

export type DrawChart = (spec: ChartSpec) => string;

const width = 640;
const height = 220;
const quiet = "var(--quiet)";
const pairs = (points: readonly ChartPoint[]): [string, number][] => points.map(({ day, value }) => [day, value]);

/** A line joins what one value is told of: where sources differ it would have to take a side. */
const undisputed = (points: readonly ChartPoint[]): ChartPoint[] =>
  points.filter(({ day }) => points.filter((other) => other.day === day).length === 1);

/** The library's markup made fit for a page that allows no inline styles, with a name for each point and for the whole. */
const plain = (svg: string, { label, sources, draft }: ChartSpec): string =>
  svg
    .replace(/ (?:style|class|clip-path|xmlns:xlink|baseProfile|ecmeta_ssr_type)="[^"]*"/g, "")
    .replace(/<(style|defs)[^>]*>[\s\S]*?<\/\1>/g, "")
    .replace(
      / ecmeta_series_index="(\d+)" ecmeta_data_index="(\d+)"([^>]*)><\/path>/g,
      (_, series: string, index: string, rest: string) => {
        const point = (series === "0" ? sources : draft)[Number(index)];
        return ` data-point="${series}-${index}"${rest}><title>${escapeText(point?.tip ?? "")}</title></path>`;
      },
    )
    .replace(/^<svg width="\d+" height="\d+"/, `<svg role="img" aria-label="${escapeText(label)}"`);

/**
 * A concept's values over time as SVG, colours by the page's own `--source`, `--draft`, `--quiet` and `--line`.
 * Sources are circles, joined by a line, the draft's own figures diamonds, so that nobody must tell them by colour.
 */
export const drawChart: DrawChart = (spec) => {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  const years = [...spec.sources, ...spec.draft].map(({ day }) => day.slice(0, 4)).sort();
  try {
    chart.setOption({
      animation: false,
      grid: { left: 8, right: 24, top: 32, bottom: 8, outerBoundsMode: "same" },
      xAxis: {
        type: "time",
        // Whole years, so that each has its mark; a mark a year: months would crowd each other.
        min: `${years[0]}-01-01`,
        max: `${years.at(-1)}-12-31`,
        minInterval: 365 * 86_400_000,
        axisLabel: { color: quiet, formatter: "{yyyy}", hideOverlap: true },
        axisLine: { lineStyle: { color: quiet } },
        axisTick: { lineStyle: { color: quiet } },
      },
      yAxis: {
        type: "value",
        scale: true,
        inverse: spec.ranks,
        ...(spec.ranks && { minInterval: 1 }),
        splitNumber: 4,
        name: spec.unit,
        nameLocation: spec.ranks ? "start" : "end",
        nameTextStyle: { color: quiet, align: "left" },
        axisLabel: { color: quiet },
        splitLine: { lineStyle: { color: "var(--line)" } },
      },
      series: [
        {
          type: "scatter",
          data: pairs(spec.sources),
          symbol: "circle",
          symbolSize: 8,
          color: "var(--source)",
          itemStyle: { opacity: 1 },
          clip: false,
          z: 3,
        },
        {
          type: "scatter",
          data: pairs(spec.draft),
          symbol: "diamond",
          symbolSize: 15,
          color: "var(--draft)",
          clip: false,
        },
        {
          type: "line",
          data: pairs(undisputed(spec.sources)),
          symbol: "none",
          color: "var(--source)",
          silent: true,
        },
      ],
    });
    return plain(chart.renderToSVGString(), spec);
  } finally {
    chart.dispose();
  }
};
