import { strict as assert } from "node:assert";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { folder, root } from "../support/program";

const measured = { claims: { claims: 10, "found %": 81.5, "flagged in error %": 1.2 } };

describe("scripts/eval: figures of merit against their floors", () => {
  const rows: [what: string, floors: object, status: number, line: RegExp][] = [
    ["held", { claims: { "found %": { least: 80 }, "flagged in error %": { most: 2 } } }, 0, /all 2 floors hold/],
    ["exactly met", { claims: { "found %": { least: 81.5 } } }, 0, /all 1 floors hold/],
    ["found too little", { claims: { "found %": { least: 82 } } }, 1, /1 of 1 floors broken: claims, found %/],
    ["flagged too much", { claims: { "flagged in error %": { most: 1 } } }, 1, /broken: claims, flagged in error %/],
    ["a floor of nothing", { claims: { "fnd %": { least: 1 } } }, 1, /fnd % +not measured .*BROKEN/],
    ["a suite that is gone", { archive: { "found %": { least: 1 } } }, 1, /broken: archive, found %/],
  ];
  for (const [what, floors, status, line] of rows)
    it(what, () => {
      const files = folder({
        "run.mjs": `console.log(JSON.stringify({ results: ${JSON.stringify(measured)}, misses: {} }))`,
        "floors.json": JSON.stringify(floors),
      });
      const ended = spawnSync(process.execPath, [join(root, "scripts", "eval.mjs")], {
        encoding: "utf8",
        env: { ...process.env, EVAL_DIR: files.path, EVAL_FLOORS: join(files.path, "floors.json") },
      });
      files.remove();
      assert.equal(ended.status, status, ended.stderr);
      assert.match(ended.stdout, line);
    });

  it("nothing to measure is said and is no failure", () => {
    const ended = spawnSync(process.execPath, [join(root, "scripts", "eval.mjs")], {
      encoding: "utf8",
      env: { ...process.env, EVAL_DIR: join(root, "no-such-folder") },
    });
    assert.equal(ended.status, 0);
    assert.match(ended.stdout, /^eval: no evaluation data beside the project .*\n$/);
  });
});
