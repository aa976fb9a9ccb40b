import { escaped, flat } from "./flat.mjs";

/** A paper as a flat OpenDocument text, which LibreOffice saves as Word and PDF: with header, footer and tracked changes. */
export function asWriter({ title, author, pieces, language }) {
  const changes = [];
  const change = (kind, content) => {
    const id = `c${changes.length + 1}`;
    const who =
      "<office:change-info><dc:creator>A</dc:creator><dc:date>2024-03-05T08:00:00</dc:date></office:change-info>";
    changes.push(
      `<text:changed-region text:id="${id}"><text:${kind}>${who}${content}</text:${kind}></text:changed-region>`,
    );
    return id;
  };
  let notes = 0;
  const words = (run) => {
    if (typeof run === "string") return escaped(run);
    if ("up" in run) return `<text:span text:style-name="Up">${run.up}</text:span>`;
    if ("note" in run)
      return `<text:note text:id="n${++notes}" text:note-class="footnote"><text:note-citation>${notes}</text:note-citation><text:note-body><text:p>${escaped(run.note)}</text:p></text:note-body></text:note>`;
    const gone = change("deletion", `<text:p>${escaped(run.del)}</text:p>`);
    const come = change("insertion", "");
    return `<text:change text:change-id="${gone}"/><text:change-start text:change-id="${come}"/>${escaped(run.ins)}<text:change-end text:change-id="${come}"/>`;
  };
  const cell = (one) => {
    const { text = one, columns = 1 } = typeof one === "string" ? {} : one;
    const own = `<table:table-cell table:number-columns-spanned="${columns}"><text:p>${escaped(text)}</text:p></table:table-cell>`;
    return own + "<table:covered-table-cell/>".repeat(columns - 1);
  };
  const row = (cells) => `<table:table-row>${cells.map(cell).join("")}</table:table-row>`;
  const block = (piece) => {
    if ("heading" in piece) return `<text:h text:outline-level="1">${escaped(piece.heading)}</text:h>`;
    if ("paragraph" in piece) return `<text:p>${piece.paragraph.map(words).join("")}</text:p>`;
    if ("list" in piece)
      return `<text:list text:style-name="L">${piece.list.map((item) => `<text:list-item><text:p>${escaped(item)}</text:p></text:list-item>`).join("")}</text:list>`;
    const width = piece.table[0].reduce((sum, one) => sum + (one.columns ?? 1), 0);
    const heads = piece.table.slice(0, piece.headRows).map(row).join("");
    return `<table:table><table:table-column table:number-columns-repeated="${width}"/><table:table-header-rows>${heads}</table:table-header-rows>${piece.table.slice(piece.headRows).map(row).join("")}</table:table>`;
  };
  const body = pieces.map(block).join("");
  return flat(
    "text",
    { title, author },
    `<office:styles><style:default-style style:family="paragraph"><style:text-properties fo:language="${language}" style:language-asian="ja"/></style:default-style><style:style style:name="Title" style:family="paragraph"/><style:style style:name="Small" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style></office:styles>
<office:automatic-styles><style:style style:name="Up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style><text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style><style:page-layout style:name="P"><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"><style:header><text:p>Lưu hành nội bộ 17/2024</text:p></style:header><style:footer><text:p>Trang 99</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text><text:tracked-changes>${changes.join("")}</text:tracked-changes><text:p text:style-name="Title">${escaped(title)}</text:p>${body}</office:text></office:body>`,
  );
}
