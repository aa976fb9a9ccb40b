import assert from "node:assert/strict";
import { type CodeAction, commands, type TextDocument, workspace } from "vscode";
import { eventually, fileOf, findings, rangeOf, write } from "../support";

const vi = "kim ngạch thương mại giữa Việt Nam và Lào";
const en = "trade between Viet Nam and Laos";

const sources: Readonly<Record<string, string>> = {
  "hai-quan-lao": `publisher: Cục Hải quan\npublishedOn: 2024-01-15\n---\n\nNăm 2023, ${vi} đạt 1,635 tỷ USD, giảm 4,5%.`,
  "muc-tieu-lao": `publisher: Bộ Công Thương\npublishedOn: 2025-02-01\n---\n\nHai nước phấn đấu đưa ${vi} đạt 5 tỷ USD vào năm 2030.`,
  "bao-lao": `publisher: Báo Ngày Nay\npublishedOn: 2024-01-10\n---\n\nNăm 2023, nhập khẩu của Việt Nam từ Lào đạt 1,086 tỷ USD.`,
  "thuong-vu-lao": `publisher: Thương vụ\npublishedOn: 2024-02-10\n---\n\nNăm 2023, nhập khẩu của Việt Nam từ Lào đạt 1,186 tỷ USD.`,
  "luu-hoc-sinh":
    "publisher: Cục Hợp tác quốc tế\npublishedOn: 2025-01-20\n---\n\nTính đến ngày 31/12/2024, có 16.512 lưu học sinh Lào tại Việt Nam, đứng thứ 1 trong các nước.",
};

interface Row {
  readonly what: string;
  readonly draft: string;
  /** The words that the cursor is in. */
  readonly at: string;
  readonly title: string | RegExp;
  readonly after: string;
  /** Default: a quick fix. */
  readonly kind?: "quickfix" | "refactor";
  readonly citationStyle?: "footnote" | "inline";
}

const held = `Năm 2023, ${vi} đạt 1,635 tỷ USD.`;
const rows: readonly Row[] = [
  { what: "value", draft: held.replace("1,635", "1,653"), at: "1,653", title: /1,635 tỷ USD$/, after: held },
  {
    what: "value, in English",
    draft: `In 2023, ${en} reached US$1.653 billion.`,
    at: "1.653",
    title: /US\$1\.635 billion$/,
    after: `In 2023, ${en} reached US$1.635 billion.`,
  },
  {
    what: "value, in Japanese",
    draft: "2023年のベトナムとラオスの貿易総額は16億5300万ドルだった。",
    at: "16億",
    title: /16億3500万ドル/,
    after: "2023年のベトナムとラオスの貿易総額は16億3500万ドルだった。",
  },
  {
    what: "bound",
    draft: `Năm 2023, ${vi} đạt hơn 1,7 tỷ USD.`,
    at: "1,7",
    title: /1,635 tỷ USD$/,
    after: held,
  },
  {
    what: "direction",
    draft: `${held.slice(0, -1)}, tăng 4,5%.`,
    at: "4,5%",
    title: "Sửa “tăng” thành “giảm”",
    after: `${held.slice(0, -1)}, giảm 4,5%.`,
  },
  {
    what: "rank",
    draft: "Cuối năm 2024, có 16.512 lưu học sinh Lào tại Việt Nam, đứng thứ 3 trong các nước.",
    at: "thứ 3",
    title: /thứ 1$/,
    after: "Cuối năm 2024, có 16.512 lưu học sinh Lào tại Việt Nam, đứng thứ 1 trong các nước.",
  },
  { what: "period", draft: held.replace("2023", "2021"), at: "1,635", title: /năm 2023/i, after: held },
  {
    what: "a goal told as a fact",
    draft: `${vi} đã đạt 5 tỷ USD.`,
    at: "5 tỷ",
    title: /^Viết thành mục tiêu/,
    after: `${vi} phấn đấu đạt 5 tỷ USD.`,
  },
  {
    what: "the as-of phrase",
    draft: "Có 16.512 lưu học sinh Lào tại Việt Nam.",
    at: "16.512",
    kind: "refactor",
    title: "Thêm thời điểm: tính đến 31/12/2024",
    after: "Có 16.512 lưu học sinh Lào tại Việt Nam (tính đến 31/12/2024).",
  },
  {
    what: "a citation as Pandoc's key",
    draft: held,
    at: "1,635",
    kind: "refactor",
    title: "Dẫn nguồn: Cục Hải quan",
    after: `${held.slice(0, -1)} [@hai-quan-lao].`,
  },
  {
    what: "a citation as a footnote",
    draft: held,
    at: "1,635",
    kind: "refactor",
    citationStyle: "footnote",
    title: "Dẫn nguồn: Cục Hải quan",
    after: `${held.slice(0, -1)}[^hai-quan-lao].\n\n[^hai-quan-lao]: Cục Hải quan, “hai-quan-lao”, 15/1/2024`,
  },
  {
    what: "a citation as the trade's own phrase",
    draft: "Có 16.512 lưu học sinh Lào tại Việt Nam.",
    at: "16.512",
    kind: "refactor",
    citationStyle: "inline",
    title: "Dẫn nguồn: Cục Hợp tác quốc tế",
    after: "Có 16.512 lưu học sinh Lào tại Việt Nam (theo số liệu của Cục Hợp tác quốc tế, tính đến 31/12/2024).",
  },
  {
    what: "the source that agrees, where the cited one says otherwise",
    draft: "Năm 2023, nhập khẩu của Việt Nam từ Lào đạt 1,186 tỷ USD [@bao-lao].",
    at: "1,186",
    title: /thuong-vu-lao/,
    after: "Năm 2023, nhập khẩu của Việt Nam từ Lào đạt 1,186 tỷ USD [@thuong-vu-lao].",
  },
];

describe("each quick fix in VS Code", () => {
  const file = (name: string) => fileOf(`nguon/${name}.md`);
  before(async () => {
    for (const [name, text] of Object.entries(sources))
      await workspace.fs.writeFile(file(name), new TextEncoder().encode(`---\ntitle: ${name}\n${text}\n`));
  });
  after(async () => {
    for (const name of Object.keys(sources)) await workspace.fs.delete(file(name));
  });
  afterEach(async () => {
    await commands.executeCommand("workbench.action.files.revert");
    await commands.executeCommand("workbench.action.closeAllEditors");
  });

  const offered = (document: TextDocument, at: string, kind: string): Thenable<CodeAction[]> =>
    commands.executeCommand("vscode.executeCodeActionProvider", document.uri, rangeOf(document, at), kind, 9);
  const find = (
    document: TextDocument,
    { at, kind = "quickfix", title }: Pick<Row, "at" | "kind" | "title">,
  ): Promise<CodeAction> =>
    eventually(async () => {
      const found = await offered(document, at, kind);
      const fix = found.find((one) => (typeof title === "string" ? one.title === title : title.test(one.title)));
      assert.ok(fix?.edit, `${title} is not among ${found.map((one) => one.title).join(" | ")}`);
      return fix;
    });

  for (const row of rows)
    it(row.what, async () => {
      const settings = workspace.getConfiguration("doiChieu");
      await settings.update("citationStyle", row.citationStyle, 2);
      try {
        const document = await write(row.draft);
        const { edit } = await find(document, row);
        assert.ok(edit && (await workspace.applyEdit(edit)));
        assert.equal(document.getText().trimEnd(), row.after);
        await eventually(() => {
          const wrong = findings(document).filter(({ severity }) => severity <= 1);
          assert.deepEqual(
            wrong.map(({ message }) => message),
            [],
          );
        });
      } finally {
        await settings.update("citationStyle", undefined, 2);
      }
    });

  it("silence: a mark above the paragraph, and nothing is said of it", async () => {
    const document = await write(held.replace("1,635", "1,653"));
    const { edit } = await find(document, {
      at: "1,653",
      title: "Bỏ qua đoạn này khi đối chiếu",
    });
    assert.ok(edit && (await workspace.applyEdit(edit)));
    await eventually(() => assert.deepEqual(findings(document), []));
  });
});
