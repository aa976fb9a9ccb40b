/** What flat OpenDocument files of both kinds have in common. */
export const escaped = (text) => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const odf = (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
const spaces = [
  ...["office", "style", "text", "table", "meta"].map(odf),
  'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(" ");

export const flat = (kind, { title, author }, content) => `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}">
<office:meta><dc:title>${escaped(title)}</dc:title><meta:initial-creator>${escaped(author)}</meta:initial-creator><dc:creator>${escaped(author)}</dc:creator><meta:creation-date>2024-03-01T08:00:00</meta:creation-date><dc:date>2024-03-05T08:00:00</dc:date></office:meta>
${content}
</office:document>
`;
