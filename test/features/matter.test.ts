import { strict as assert } from "node:assert";
import { completeMatter } from "../../server/src/features/matter/complete";
import { diagnoseMatter } from "../../server/src/features/matter/diagnose";
import { draftOf } from "./support";

describe("completion in the front matter", () => {
  const at = (text: string) => {
    const offset = text.indexOf("|");
    const items = completeMatter(text.replace("|", ""), offset, "vi", "2024-09-10");
    return items?.map(({ label }) => label);
  };

  it("on a line of its own: the keys that are not there yet", () => {
    const keys = at("---\ntitle: A\n|\n---\n");
    assert.ok(keys?.includes("date") && !keys.includes("title"));
    assert.ok(at("---\ntitle: A\nla|\n---\n")?.includes("language"));
  });

  it("behind a key: its values", () => {
    assert.deepEqual(at("---\nlanguage: |\n---\n"), ["vi", "en", "ja"]);
    assert.deepEqual(at("---\ndate: |\n---\n"), ["2024-09-10"]);
    assert.deepEqual(at("---\ntitle: |\n---\n"), []);
  });

  it("in a list nothing, in the text another's business", () => {
    assert.deepEqual(at("---\nrecipients:\n  - |\n---\n"), []);
    assert.equal(at("---\ntitle: A\n---\n\nla|"), undefined);
  });
});

describe("diagnostics of the front matter", () => {
  it("mark the key or its value, with a code and where it is told of", () => {
    const draft = draftOf("---\nas-of: 2024-09-10\n---\n\nBài viết tiếng Việt.", []);
    const [found] = diagnoseMatter(draft, (section) => `file:///${section}`);
    assert.deepEqual(found?.range, { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } });
    assert.equal(found?.code, "front-matter-unknown-key");
    assert.equal(found?.codeDescription?.href, "file:///docs/verdicts.md#front-matter");
    assert.equal(found?.message, "Không rõ mục “as-of”. Ý bạn là “as_of”?");
  });
});
