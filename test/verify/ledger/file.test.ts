import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toJsonSchema } from "@valibot/to-json-schema";
import type { Accepted } from "../../../server/src/verify/ledger/entry";
import { emptyLedger, ledgerSchema, readLedger, withEntry } from "../../../server/src/verify/ledger/file";

const entry = (more: Partial<Accepted> = {}): Accepted => ({
  concept: "exports",
  value: "19223000000 USD",
  period: "2023-01-01/2023-12-31",
  reason: "",
  who: "Lan",
  when: "2024-09-10",
  evidence: "0123456789abcdef",
  ...more,
});
const fileOf = (...entries: readonly Accepted[]): string =>
  entries.reduce((text, one) => withEntry(text ? readLedger(text) : emptyLedger, one), "");

describe("verify/ledger: the file", () => {
  it("is sorted, whatever came first, so that two people's additions merge", () => {
    const [a, b, c] = [entry({ concept: null }), entry(), entry({ concept: "imports" })];
    assert.equal(fileOf(c, a, b), fileOf(a, b, c));
    assert.deepEqual(readLedger(fileOf(c, b, a)).accepted, [a, b, c]);
    assert.ok(fileOf(a).endsWith("}\n"));
  });

  it("holds a figure once: accepted anew, the older entry goes", () => {
    const anew = entry({ reason: "kiểm tra lại", evidence: "fedcba9876543210" });
    assert.deepEqual(readLedger(fileOf(entry(), anew)).accepted, [anew]);
  });

  it("keeps figures whose concept is not known apart by their evidence", () => {
    const other = entry({ concept: null, evidence: "fedcba9876543210" });
    assert.equal(readLedger(fileOf(entry({ concept: null }), other)).accepted.length, 2);
  });

  it("keeps the entries that can be read, and names the others without their content", () => {
    const bad = { ...entry(), when: "hôm qua", who: "bí mật" };
    const { accepted, problems } = readLedger(JSON.stringify({ version: 1, accepted: [bad, entry()] }));
    assert.deepEqual(accepted, [entry()]);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? "", /^accepted\.1\.when: expected /);
    assert.doesNotMatch(problems[0] ?? "", /hôm qua|bí mật/);
  });

  for (const [what, text, problem] of [
    ["no JSON", "{", /it is not JSON/],
    ["another version", '{"version":2,"accepted":[]}', /version: expected 1/],
    ["a list", "[]", /expected/],
    ["an unknown field", JSON.stringify({ version: 1, accepted: [{ ...entry(), note: "" }] }), /accepted\.1/],
  ] as const)
    it(`says what is wrong: ${what}`, () => {
      const { accepted, problems } = readLedger(text);
      assert.deepEqual(accepted, []);
      assert.match(problems.join(), problem);
    });

  it("takes an empty list and a byte-order mark", () =>
    assert.deepEqual(readLedger('\ufeff{"version":1,"accepted":[]}'), emptyLedger));

  it("has its published schema up to date (npm run ledger-schema)", () => {
    const published = readFileSync(join(__dirname, "../../../schemas/accepted.schema.json"), "utf8");
    assert.deepEqual(JSON.parse(published), JSON.parse(JSON.stringify(toJsonSchema(ledgerSchema))));
  });
});
