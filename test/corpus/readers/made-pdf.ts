/** A letter at a place, in points from the lower left. */
export type Line = readonly [x: number, y: number, text: string, size?: number];

/** A PDF file of pages with lines in Latin-1, and whatever else its catalog or its pages (by default the first) should hold. */
export function pdf(
  pages: readonly (readonly Line[])[],
  more: { catalog?: string; content?: string | readonly string[]; trailer?: string; font?: string } = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const font = add(more.font ?? "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  const kids = pages.map((lines, index) => {
    const words = lines.map(
      ([x, y, text, size = 11]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`,
    );
    const stream = words.join("\n") + ([more.content ?? ""].flat()[index] ?? "");
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent PARENT /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${content} 0 R >>`,
    );
  });
  const parent = add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${parent} 0 R ${more.catalog ?? ""} >>`);
  let text = "%PDF-1.7\n";
  const offsets = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body.replace("PARENT", `${parent} 0 R`)}\nendobj\n`;
    return at;
  });
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R ${more.trailer ?? ""} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
