import { strict as assert } from "node:assert";
import type { FileSystem } from "../../server/src/corpus/files";
import { describeCorpusProblem } from "../../server/src/corpus/problem";
import { loadCorpus } from "../support/load";
import { memoryFiles } from "./memory-files";

const secret = "Mật: 99 tỷ USD.";
const ways = [
  "../mat.md",
  "../../w/mat.md",
  "/w/mat.md",
  "file:///w/mat.md",
  "..\\mat.md",
  "c/../../mat.md",
  "~/mat.md",
];

/** The same disk, with a list of all that is looked at. */
function watched(files: FileSystem): FileSystem & { readonly looked: string[] } {
  const looked: string[] = [];
  const seen =
    <T>(look: (path: string) => Promise<T>) =>
    (path: string): Promise<T> => {
      looked.push(path);
      return look(path);
    };
  return {
    looked,
    stat: seen(files.stat),
    readDirectory: seen(files.readDirectory),
    readFile: seen(files.readFile),
    realPath: files.realPath,
  };
}

const read = async (more: Readonly<Record<string, string>>) => {
  const files = watched(memoryFiles({ "/w/mat.md": secret, "/w/c/a.md": "Đạt 5 tỷ USD.", ...more }));
  const { inputs, problems } = await loadCorpus(files, ["/w/c"]);
  assert.deepEqual(
    files.looked.filter((path) => path !== "/w/c" && !/^\/w\/c\/[\w.-]+$/.test(path)),
    [],
    "looked at outside the folder",
  );
  for (const { text } of inputs) assert.doesNotMatch(text, /99 tỷ/);
  return { inputs, lines: problems.map((problem) => describeCorpusProblem(problem)) };
};

describe("corpus: no path in a file is followed, wherever it leads", () => {
  for (const way of ways) {
    it(`sources.json names ${way}: there is no such file beside it`, async () => {
      const { inputs, lines } = await read({
        "/w/c/sources.json": JSON.stringify({ [way]: { title: "Mật" }, "a.md": { title: "A" } }),
      });
      assert.deepEqual(
        inputs.map(({ id, title }) => [id, title]),
        [["a.md", "A"]],
      );
      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? "", /no such file beside it/);
    });

    it(`sources.json gives ${way} as a file's own address, title and key: words and no more`, async () => {
      const about = { title: way, publisher: way, url: way, key: way, path: way, file: way, text: way, include: way };
      const { inputs } = await read({ "/w/c/sources.json": JSON.stringify({ "a.md": about }) });
      assert.deepEqual(
        inputs.map(({ id, text, title }) => [id, text, title]),
        [["a.md", "Đạt 5 tỷ USD.", way]],
      );
    });

    it(`front matter, links and pictures that lead to ${way} lead nowhere`, async () => {
      const keys = ["url", "file", "path", "source", "sources", "include", "bibliography", "corpus", "glossary"];
      const matter = keys.map((key) => `${key}: ${JSON.stringify(way)}`).join("\n");
      const { inputs } = await read({
        "/w/c/b.md": `---\ntitle: B\n${matter}\n---\n\nĐạt 6 tỷ USD.\n\n![[${way}]] ![](${way}) [x](${way}) <<${way}>>\n`,
        "/w/c/c.html": `<html><head><base href="${way}"><link rel="import" href="${way}"></head><body><iframe src="${way}"></iframe><object data="${way}"></object><p>Kim ngạch năm 2023 đạt 7 tỷ USD.</p></body></html>`,
      });
      assert.deepEqual(
        inputs.map(({ id }) => id),
        ["a.md", "b.md", "c.html"],
      );
    });
  }
});
