import { strict as assert } from "node:assert";
import { refuseTerminal } from "../../server/src/cli/bytes";
import { Failure } from "../../server/src/cli/failure";
import { run } from "../support/program";

const draft = "examples/hoi-dam-co-loi.brief.md";

describe("Word files from the command line", () => {
  it("verify --format docx writes the report, and its verdicts set the status as ever", async () => {
    const { status, stdout } = await run(["verify", draft, "--format", "docx"]);
    assert.equal(status, 1);
    assert.ok(stdout.startsWith("PK") && stdout.includes("word/document.xml"));
  });

  it("export writes the paper", async () => {
    const { status, stdout } = await run(["export", draft]);
    assert.equal(status, 0);
    assert.ok(stdout.startsWith("PK") && stdout.includes("word/footnotes.xml"));
  });

  it("a terminal gets one line instead", () => {
    const before = process.stdout.isTTY;
    try {
      process.stdout.isTTY = true;
      assert.throws(
        () => refuseTerminal("export"),
        (error) => error instanceof Failure && !error.message.includes("\n"),
      );
      process.stdout.isTTY = false;
      refuseTerminal("export");
    } finally {
      process.stdout.isTTY = before;
    }
  });
});
