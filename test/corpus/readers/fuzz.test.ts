import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import JSZip from "jszip";
import { readBytes } from "../../../server/src/corpus/readers/read";
import { SourceProblem } from "../../../server/src/corpus/readers/reader";

const folder = "test/documents";
/** For all formats together; `npm run fuzz` takes longer. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 12);
const seed = Number(process.env.FUZZ_SEED ?? 20240905);

/** What happens to files: bytes changed, lost, doubled, put elsewhere, the end cut off. */
const mutation = fc.record({
  kind: fc.constantFrom("flip", "cut", "repeat", "move", "truncate", "insert"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(file: Uint8Array, { kind, at, length, bytes }: Mutation): Uint8Array {
  const start = Math.floor(at * file.length);
  const [before, piece, after] = [
    file.subarray(0, start),
    file.subarray(start, start + length),
    file.subarray(start + length),
  ];
  switch (kind) {
    case "flip":
      return Buffer.concat([before, bytes, file.subarray(start + bytes.length)]);
    case "cut":
      return Buffer.concat([before, after]);
    case "repeat":
      return Buffer.concat([before, piece, piece, piece, after]);
    case "move":
      return Buffer.concat([piece, before, after]);
    case "truncate":
      return before;
    case "insert":
      return Buffer.concat([before, bytes, file.subarray(start)]);
  }
}

type Damage = (file: Uint8Array, mutations: readonly Mutation[]) => Uint8Array | Promise<Uint8Array>;

const outside: Damage = (file, mutations) => mutations.reduce<Uint8Array>(mutate, file);

/** Damage to one part of a packed document: to its bytes as they lie there, the archive's own checks alone would see it. */
const within: Damage = async (file, mutations) => {
  const zip = await JSZip.loadAsync(file);
  const names = Object.keys(zip.files).filter((name) => name.endsWith(".xml"));
  const name = names[Math.floor((mutations[0]?.at ?? 0) * 7919) % names.length] ?? "";
  zip.file(name, outside((await zip.file(name)?.async("uint8array")) ?? new Uint8Array(), mutations));
  return zip.generateAsync({ type: "uint8array" });
};

/** Read or refused, and what was read is whole: places in order and inside the text. */
async function check(name: string, bytes: Uint8Array): Promise<"read" | "refused"> {
  try {
    const { text, places = [] } = await readBytes({ name, bytes });
    let last = 0;
    for (const { start } of places) {
      assert.ok(start >= last && start <= text.length, `a place at ${start} of ${text.length}`);
      last = start;
    }
    return "read";
  } catch (error) {
    if (error instanceof SourceProblem) return "refused";
    throw error;
  }
}

const endOf = (name: string): string => name.slice(name.lastIndexOf("."));

describe("the readers on damaged files: read or refused with a reason, never a crash", function () {
  this.timeout((seconds + 60) * 1000);
  const names = readdirSync(folder).filter((name) => name.includes("."));
  const ends = [...new Set(names.map(endOf))];
  const rows: [what: string, end: string, damage: Damage][] = [
    ...ends.map((end): (typeof rows)[number] => [end, end, outside]),
    ["parts of .docx", ".docx", within],
    ["parts of .xlsx", ".xlsx", within],
  ];
  for (const [what, end, damage] of rows)
    it(`${what} (seed ${seed})`, async function () {
      const files = names
        .filter((name) => endOf(name) === end)
        .map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) }));
      const until = Date.now() + (seconds * 1000) / rows.length;
      const count = { read: 0, refused: 0 };
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...files),
          fc.array(mutation, { minLength: 1, maxLength: 5 }),
          async ({ name, bytes }, mutations) => {
            count[await check(name, await damage(bytes, mutations))]++;
          },
        ),
        {
          seed,
          numRuns: 100_000,
          interruptAfterTimeLimit: Math.max(200, until - Date.now()),
          markInterruptAsFailure: false,
        },
      );
      assert.ok(count.read + count.refused > 0);
      const title = `${what}: ${count.read + count.refused} cases, ${count.read} read, ${count.refused} refused`;
      if (this.test) this.test.title = title;
    });
});
