import { strict as assert } from "node:assert";
import { readdirSync } from "node:fs";
import { createEngine } from "../../server/src/engine";
import type { VerdictKind } from "../../server/src/model/verdict";
import { refutingCodes } from "../../server/src/verify/rules";
import { bundledSources } from "../support/sources";
import { compare, type Outcome, readGold } from "./gold";

const golds = readdirSync("test/gold")
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => readGold(`test/gold/${name}`));

/** Reached so far; these only rise. */
const floors = { verdicts: 358, reasons: 99, sources: 309 };
const allowed = { falseAlarms: 0, alarmsOnNoClaim: 0 };

const verdicts: readonly VerdictKind[] = ["supported", "refuted", "outdated", "conflicting", "not-enough-info"];
describe("gold drafts: what is true, figure by figure", () => {
  let outcomes: Outcome[] = [];
  before(async () => {
    const engine = await createEngine({ today: "2026-03-10" });
    const bundled = await engine.corpus(await bundledSources());
    outcomes = [];
    for (const gold of golds) {
      const corpus = gold.sources ? await engine.corpus(gold.sources) : bundled;
      outcomes.push(compare(gold, corpus.verify(gold.draft).figures));
    }
  });

  const report = (): string => `\n${outcomes.flatMap(({ misses }) => misses).join("\n")}\n`;
  const findings = () => outcomes.flatMap((outcome) => outcome.findings);

  it("hold at least 120 figures, half of them right, with every verdict and every reason", () => {
    const all = golds.flatMap(({ figures }) => figures);
    assert.ok(all.length >= 120);
    assert.ok(all.filter(({ verdict }) => verdict === "supported").length * 2 >= all.length);
    for (const verdict of verdicts)
      assert.ok(
        all.some((one) => one.verdict === verdict),
        verdict,
      );
    for (const reason of refutingCodes)
      assert.ok(
        all.some((one) => one.reasons[0] === reason),
        reason,
      );
  });

  it("are judged as they should be", () => {
    const judged = findings();
    const refuted = judged.filter(({ expectation }) => expectation.reasons.length > 0);
    const sourced = judged.filter(({ expectation }) => expectation.sources.length > 0);
    const reached = {
      verdicts: judged.filter(({ right }) => right.verdict).length,
      reasons: refuted.filter(({ right }) => right.verdict && right.reason).length,
      sources: sourced.filter(({ right }) => right.verdict && right.source).length,
    };
    const counts = `verdict ${reached.verdicts} of ${judged.length}, reason ${reached.reasons} of ${refuted.length}, source ${reached.sources} of ${sourced.length}`;
    if (process.env.GOLD_MISSES) console.log(`${counts}${report()}`);
    for (const key of ["verdicts", "reasons", "sources"] as const)
      assert.ok(reached[key] >= floors[key], `${counts}, floor for ${key} ${floors[key]}${report()}`);
  });

  it("raise no alarm on a figure that is right", () => {
    const alarms = outcomes.flatMap(({ falseAlarms }) => falseAlarms);
    assert.ok(alarms.length <= allowed.falseAlarms, `${alarms.length} false alarms${report()}`);
  });

  it("raise no alarm on what is no claim", () => {
    const alarms = outcomes.flatMap(({ alarmsOnNoClaim }) => alarmsOnNoClaim);
    assert.ok(alarms.length <= allowed.alarmsOnNoClaim, `${alarms.length} alarms on no claim${report()}`);
  });
});
