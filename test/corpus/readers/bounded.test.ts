import { strict as assert } from "node:assert";
import { BoundedReaders } from "../../../server/src/corpus/readers/bounded/bounded";
import type { BoundedFormat } from "../../../server/src/corpus/readers/bounded/process";
import { readBytes } from "../../../server/src/corpus/readers/read";
import { doubling, inflating, loops } from "./hostile-pdf";
import { word } from "./packed";

const page = new TextEncoder().encode("<p>Kim ngạch năm 2023 đạt 5 tỷ USD.</p>");
const text = new TextEncoder();

describe("corpus/readers/bounded: a file made to exhaust its reader costs no more than the bounds", function () {
  this.timeout(60_000);

  const short = { seconds: 3, megabytes: 1536 };
  const small = { seconds: 50, megabytes: 300 };
  const readers = new Map([short, small].map((bounds) => [bounds, new BoundedReaders(bounds)]));
  const read = async (bounds: typeof short, format: BoundedFormat, bytes: Uint8Array, signal?: AbortSignal) =>
    readers.get(bounds)?.reader(format)({ name: `a.${format}`, bytes }, signal ? { signal } : {});
  const nextIsRead = async (bounds: typeof short) =>
    assert.match((await read(bounds, "html", page))?.text ?? "", /5 tỷ USD/);

  /** Each of them never ends, or fills the memory, when it is let loose. */
  const bombs: [what: string, typeof short, BoundedFormat, bytes: () => Uint8Array | Promise<Uint8Array>][] = [
    ["a PDF of drawings that double forty times", short, "pdf", () => doubling(40)],
    ["a page a million elements deep", short, "html", () => text.encode(`${"<div>".repeat(1_000_000)}Đạt 5 tỷ USD`)],
    ["a PDF page that unpacks to two gigabytes", small, "pdf", () => inflating(2000)],
    ["a Word file of millions of paragraphs", small, "docx", () => word("<w:p/>".repeat(3_000_000))],
    [
      "a page of two million cells",
      small,
      "html",
      () => text.encode(`<table>${`<tr>${"<td>5".repeat(1000)}`.repeat(2000)}`),
    ],
    ["a table of ten million lines", small, "csv", () => text.encode("a\n".repeat(10_000_000))],
  ];
  for (const [what, bounds, format, bytes] of bombs)
    it(`${what} is given up, and the next file is read`, async () => {
      await assert.rejects(read(bounds, format, await bytes()), ({ trouble }) => {
        assert.deepEqual(trouble, { code: "exhausting", ...bounds });
        return true;
      });
      await nextIsRead(bounds);
    });

  it("ends what nobody wants any more, and reads the next file", async () => {
    const closed = new AbortController();
    const reading = read(small, "pdf", doubling(40), closed.signal);
    setTimeout(() => closed.abort(new Error("closed")), 300);
    const started = performance.now();
    await assert.rejects(reading, /closed/);
    assert.ok(performance.now() - started < 5000);
    await nextIsRead(small);
  });

  it("reads one file at a time, in the order in which they were given", async () => {
    const order: number[] = [];
    await Promise.all([0, 1, 2].map(async (index) => order.push(await read(short, "html", page).then(() => index))));
    assert.deepEqual(order, [0, 1, 2]);
  });
});

describe("corpus/readers: PDF files that lead back to themselves are read once or refused", () => {
  for (const [what, bytes] of Object.entries(loops))
    it(what, async () => {
      const started = performance.now();
      const outcome = await readBytes({ name: "a.pdf", bytes: bytes() }).then(
        ({ text }) => text.replace(/^# /, "").trim(),
        (error) => error.trouble.code,
      );
      assert.ok(["Trade came to 5 billion dollars", "damaged", "no-text"].includes(outcome), outcome);
      assert.ok(performance.now() - started < 5000);
    });
});
