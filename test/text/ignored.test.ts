import { strict as assert } from "node:assert";
import { readProse } from "../../server/src/text/prose";

const ignore = "<!-- doi-chieu: ignore -->";
const start = "<!-- doi-chieu: ignore-start -->";
const end = "<!-- doi-chieu: ignore-end -->";

const read = (text: string, format: "markdown" | "plain" = "markdown") => {
  const { ignored, view } = readProse(text, { format });
  return {
    left: ignored.spans.map((span) => view.text.slice(span.start, span.end).trim()),
    problems: ignored.problems.map((one) => `${one.code}: ${text.slice(one.start, one.end)}`),
  };
};

describe("text/ignored: what the writer marks to be left alone", () => {
  const rows: [what: string, text: string, left: string[]][] = [
    ["the next paragraph, no other", `Xuất 5 tỷ.\n\n${ignore}\nNhập 6 tỷ.\n\nThặng dư 7 tỷ.`, ["Nhập 6 tỷ."]],
    ["over a blank line", `${ignore}\n\nNhập 6 tỷ.\n\nThặng dư 7 tỷ.`, ["Nhập 6 tỷ."]],
    ["in words any case, with or without blanks", "<!--DOI-CHIEU:ignore-->\nNhập 6 tỷ.", ["Nhập 6 tỷ."]],
    ["the paragraph it stands in", `A 1.\n\nNhập 6 tỷ. ${ignore}\n\nB 2.`, ["Nhập 6 tỷ."]],
    ["one item, where it stands in the item", `- Xuất 5 tỷ\n- Nhập 6 tỷ ${ignore}\n- Dư 7 tỷ`, ["Nhập 6 tỷ"]],
    ["a whole list", `${ignore}\n- Xuất 5 tỷ\n- Nhập 6 tỷ\n\nDư 7 tỷ.`, ["Xuất 5 tỷ\n- Nhập 6 tỷ"]],
    ["a heading", `## Năm 2023 ${ignore}\n\nNhập 6 tỷ.`, ["Năm 2023"]],
    ["a passage over several paragraphs", `A 1.\n\n${start}\n\nB 2.\n\nC 3.\n\n${end}\n\nD 4.`, ["B 2.\n\n \n\nC 3."]],
    ["two passages", `${start}\nA 1.\n\n${end}\n\nB 2.\n\n${start}\nC 3.\n\n${end}`, ["A 1.", "C 3."]],
    ["the whole file", "---\ndoi-chieu: ignore\n---\n\nA 1.", ["---\ndoi-chieu: ignore\n---\n\nA 1."]],
    ["no comment but code", `Viết \`${ignore}\` ở trên.\n\nNhập 6 tỷ.`, []],
    ["no comment but a code block", `\`\`\`\n${ignore}\n\`\`\`\n\nNhập 6 tỷ.`, []],
    ["another comment", "<!-- bỏ qua -->\n\nNhập 6 tỷ.", []],
    ["another tool's comment", "<!-- prettier-ignore -->\n\nNhập 6 tỷ.", []],
    ["front matter of something else", "---\ntitle: doi-chieu\n---\n\nA 1.", []],
  ];
  for (const [what, text, left] of rows)
    it(what, () =>
      assert.deepEqual(read(text), { left: left.map((one) => one.replace("\n\n \n\n", "\n\n")), problems: [] }),
    );

  const plain: [what: string, text: string, left: string[]][] = [
    ["a line of its own", `Xuất 5 tỷ.\n${ignore}\nNhập 6 tỷ.\nDư 7 tỷ.`, ["Nhập 6 tỷ."]],
    ["a passage", `A 1.\n${start}\nB 2.\nC 3.\n${end}\nD 4.`, ["B 2.\nC 3."]],
    ["words on the same line: no mark", `Nhập 6 tỷ. ${ignore}\nDư 7 tỷ.`, []],
  ];
  for (const [what, text, left] of plain)
    it(`plain text: ${what}`, () => assert.deepEqual(read(text, "plain"), { left, problems: [] }));

  it("is no heading and no title in plain text", () =>
    assert.deepEqual(
      readProse(`${ignore}\n\nNhập 6 tỷ.\n\nDư 7 tỷ.`, { format: "plain" }).blocks.map(({ kind }) => kind),
      ["paragraph", "paragraph"],
    ));

  const broken: [what: string, text: string, left: string[], problems: string[]][] = [
    ["a typing error", "<!-- doi-chieu: ignroe -->\nA 1.", [], ["unknown: <!-- doi-chieu: ignroe -->"]],
    ["no word", "<!-- doi-chieu -->\nA 1.", [], ["unknown: <!-- doi-chieu -->"]],
    ["the name with its marks", "<!-- đối chiếu: bỏ qua -->\nA 1.", [], ["unknown: <!-- đối chiếu: bỏ qua -->"]],
    ["a start without an end", `A 1.\n\n${start}\nB 2.`, [], [`unclosed: ${start}`]],
    ["an end without a start", `A 1.\n\n${end}\nB 2.`, [], [`unopened: ${end}`]],
    [
      "an end forgotten between two passages",
      `${start}\nA 1.\n\n${start}\nB 2.\n\n${end}`,
      ["B 2."],
      [`unclosed: ${start}`],
    ],
    ["nothing behind it", `A 1.\n\n${ignore}`, [], [`nothing: ${ignore}`]],
    ["front matter with a typing error", "---\ndoi-chieu: ignor\n---\nA 1.", [], ["unknown: doi-chieu: ignor"]],
  ];
  for (const [what, text, left, problems] of broken)
    it(`leaves out nothing in doubt, and says so: ${what}`, () => assert.deepEqual(read(text), { left, problems }));

  it("points at a mark in the text as it was written", () => {
    const text = `Ho\u0300a bi\u0300nh 5 tỷ.\r\n\r\n${end}\r\n`;
    const [problem] = readProse(text).ignored.problems;
    assert.equal(text.slice(problem?.start, problem?.end), end);
  });
});
