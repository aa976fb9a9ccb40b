import { strict as assert } from "node:assert";
import { PassThrough } from "node:stream";
import { createProgress } from "../../server/src/cli/progress";

/** A terminal that keeps what is written to it. */
function terminal(isTTY: boolean) {
  const stream = new PassThrough();
  let written = "";
  stream.on("data", (data) => {
    written += String(data);
  });
  const tty = Object.assign(stream, { isTTY, columns: 80 });
  return { stream: tty as unknown as NodeJS.WriteStream, written: () => written };
}

describe("cli/progress", () => {
  it("shows a bar in a terminal when the work is long", async () => {
    const { stream, written } = terminal(true);
    const progress = await createProgress(stream, 0);
    progress.show(1, 4);
    progress.show(3, 4);
    progress.stop();
    assert.match(written(), /25%/);
  });
  it("shows nothing for short work", async () => {
    const { stream, written } = terminal(true);
    const progress = await createProgress(stream, 60_000);
    progress.show(1, 4);
    progress.stop();
    assert.equal(written(), "");
  });
  it("shows nothing in a file or a pipe", async () => {
    const { stream, written } = terminal(false);
    const progress = await createProgress(stream, 0);
    progress.show(1, 4);
    progress.stop();
    assert.equal(written(), "");
  });
});
