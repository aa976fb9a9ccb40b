import { escaped, flat } from "./flat.mjs";

const styles = `<office:automatic-styles>
<number:percentage-style style:name="N1"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:number-style style:name="N2"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:date-style style:name="N3"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="N4"><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="percent" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="thousands" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N3"/>
<style:style style:name="month" style:family="table-cell" style:data-style-name="N4"/>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>`;

function cell(one) {
  const {
    text,
    number,
    day,
    format,
    columns = 1,
    rows = 1,
    covered,
  } = typeof one === "string" ? { text: one } : typeof one === "number" ? { number: one } : one;
  if (covered) return "<table:covered-table-cell/>";
  const style = format ? ` table:style-name="${format}"` : "";
  const span = `table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}"`;
  const kind = format === "percent" ? "percentage" : "float";
  const value =
    number !== undefined
      ? `office:value-type="${kind}" office:value="${number}"`
      : day
        ? `office:value-type="date" office:date-value="${day}"`
        : 'office:value-type="string"';
  return `<table:table-cell ${value}${style} ${span}>${text ? `<text:p>${escaped(text)}</text:p>` : ""}</table:table-cell>`;
}

const row = (cells) =>
  `<table:table-row>${cells.length > 0 ? cells.map(cell).join("") : "<table:table-cell/>"}</table:table-row>`;

/** A book as a flat OpenDocument spreadsheet, which LibreOffice saves as Excel. */
export const asCalc = (book) =>
  flat(
    "spreadsheet",
    book,
    `${styles}<office:body><office:spreadsheet>${book.sheets
      .map(
        ({ name, rows, hidden }) =>
          `<table:table table:name="${escaped(name)}"${hidden ? ' table:style-name="hidden"' : ""}>${rows.map(row).join("")}</table:table>`,
      )
      .join("")}</office:spreadsheet></office:body>`,
  );
