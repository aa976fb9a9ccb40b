import { strict as assert } from "node:assert";
import { readEml } from "../../../server/src/corpus/readers/eml";
import { readBytes, readSource } from "../../../server/src/corpus/readers/read";
import { placeAt } from "../../../server/src/model/place";

const bytesOf = (...lines: string[]): Uint8Array => new TextEncoder().encode(lines.join("\r\n"));
const read = async (...lines: string[]) => readEml({ name: "a.eml", bytes: bytesOf(...lines) }, {});

const heads = [
  "From: =?utf-8?B?Q+G7pWMgSOG6o2kgcXVhbg==?= <tk@haiquan.example.vn>",
  "Subject: =?utf-8?Q?S=E1=BB=91_li=E1=BB=87u_th=C3=A1ng_10?=",
  "Date: Tue, 28 Nov 2023 23:30:00 +0700",
  "MIME-Version: 1.0",
];

describe("corpus/readers/eml: a mail → text", () => {
  it("reads subject, text, day and sender, by the sender's own clock", async () => {
    const mail = await read(
      ...heads,
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: 8bit",
      "",
      "Kính gửi,",
      "",
      "Tháng 10, xuất khẩu đạt 2,1 tỷ USD.",
    );
    assert.equal(mail.text, "Số liệu tháng 10\n\nKính gửi,\n\nTháng 10, xuất khẩu đạt 2,1 tỷ USD.\n");
    assert.deepEqual(mail.about, { title: "Số liệu tháng 10", publishedOn: "2023-11-28" });
    assert.deepEqual(mail.hints, { publisher: "Cục Hải quan" });
    assert.deepEqual(placeAt(mail.places ?? [], mail.text.indexOf("2,1")), { kind: "paragraph", paragraph: 2 });
  });

  it("takes the text of a mail in two forms, and names what is attached", async () => {
    const mail = await read(
      ...heads,
      'Content-Type: multipart/mixed; boundary="m"',
      "",
      "--m",
      'Content-Type: multipart/alternative; boundary="a"',
      "",
      "--a",
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Đạt 5 tỷ USD.",
      "--a",
      "Content-Type: text/html; charset=utf-8",
      "",
      "<p>Đạt <b>5</b> tỷ USD.</p>",
      "--a--",
      "--m",
      'Content-Type: application/pdf; name="bao-cao.pdf"',
      'Content-Disposition: attachment; filename="bao-cao.pdf"',
      "Content-Transfer-Encoding: base64",
      "",
      "JVBERi0=",
      "--m--",
    );
    assert.match(mail.text, /\n\nĐạt 5 tỷ USD\.\n$/u);
    assert.deepEqual(mail.notes, [{ code: "left-out", what: "attachments", names: ["bao-cao.pdf"] }]);
  });

  it("reads what is quoted and forwarded, without its heads and without signatures", async () => {
    const mail = await read(
      ...heads,
      "Content-Type: text/plain; charset=utf-8",
      "",
      "Kính chuyển:",
      "",
      "-- ",
      "An, ĐT 0912 345 678",
      "",
      "---------- Forwarded message ---------",
      "Từ: Bình <b@example.vn>",
      "Ngày: 4 thg 3, 2024 lúc 15:20",
      "Chủ đề: Số liệu",
      "",
      "> Xuất khẩu đạt 23,3 tỷ USD",
      ">> và nhập khẩu đạt 21,6 tỷ USD.",
    );
    assert.match(mail.text, /Kính chuyển:\s+Xuất khẩu đạt 23,3 tỷ USD\nvà nhập khẩu đạt 21,6 tỷ USD\.\n$/u);
  });

  const twice = (html: string): string[] => [
    ...heads,
    'Content-Type: multipart/alternative; boundary="a"',
    "",
    "--a",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Năm Tỷ USD 2023 44,9",
    "--a",
    "Content-Type: text/html; charset=utf-8",
    "",
    html,
    "--a--",
  ];

  it("takes the page of a mail where it has a table, unless it says less than the text", async () => {
    const table = "<table><tr><td>Năm</td><td>Tỷ USD</td></tr><tr><td>2023</td><td>44,9</td></tr></table>";
    assert.match((await read(...twice(table))).text, /\| 2023 \| 44,9 \|/);
    assert.match((await read(...twice("<table><tr><td></td></tr></table>"))).text, /Năm Tỷ USD 2023 44,9/);
  });

  it("says who it is from only as a guess", async () => {
    const { input } = await readSource({
      id: "a.eml",
      path: "c/a.eml",
      bytes: bytesOf("From: An <an@example.vn>", "Subject: Tin", "", "Đạt 5 tỷ USD."),
    });
    assert.equal(input?.publisher, "example.vn");
    assert.deepEqual(input?.guessed, ["publisher"]);
  });

  it("refuses a mail without text, and is not lost in parts within parts", async () => {
    const refused = (...lines: string[]) => readBytes({ name: "a.eml", bytes: bytesOf(...lines) });
    await assert.rejects(refused(...heads, "Content-Type: image/png", "", "x"), { trouble: { code: "no-text" } });
    const nested = Array.from({ length: 3000 }, (_, n) => [
      `Content-Type: multipart/mixed; boundary="b${n}"`,
      "",
      `--b${n}`,
    ]).flat();
    await assert.rejects(refused(...heads, ...nested, "", "x"), { name: "SourceProblem" });
  });
});
