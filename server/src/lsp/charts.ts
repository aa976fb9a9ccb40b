import { setImmediate } from "node:timers/promises";
import type { CancellationToken } from "vscode-languageserver";
import type { DrawChart } from "../report/charts/draw";
import type { Content } from "../report/content/content";
import { chartOf } from "../report/page/overTime";
import { words } from "../report/words/index";
import { Memo } from "../text/memo";

/**
 * The report's charts, each drawn once: an edit changes one of them at most. Drawing takes some milliseconds a chart, so others are
 * let in between; whoever gave up meanwhile gets what is there, and nobody looks at it.
 */
export class Charts {
  readonly #drawn = new Memo<string>(200);

  async of({ series, language }: Content, token: CancellationToken): Promise<DrawChart> {
    const { drawChart } = await import("../report/charts/draw");
    const draw: DrawChart = (spec) => this.#drawn.recall(JSON.stringify(spec), () => drawChart(spec));
    for (const one of series) {
      if (token.isCancellationRequested) break;
      draw(chartOf(one, words[language]));
      await setImmediate();
    }
    return draw;
  }
}
