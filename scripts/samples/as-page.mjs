const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const furniture = {
  vi: {
    site: "Báo Ví dụ",
    menu: ["Trang chủ", "Kinh tế", "Giá vàng 85,5 triệu đồng"],
    related: [
      "Tin liên quan",
      "Nhật Bản cấp 5 tỷ yên cho ba dự án mới ở miền Trung",
      "Thêm 30 doanh nghiệp tới Cần Thơ tìm cơ hội",
    ],
    comments: ["Bình luận (2)", "Tôi nghe nói con số phải là 100 tỷ USD cơ mà, nhà báo xem lại giúp nhé."],
  },
  en: {
    site: "The Example Times",
    menu: ["Home", "Business", "Gold at 2,400 dollars an ounce"],
    related: [
      "Related articles",
      "Airline adds 12 weekly flights between Hanoi and Osaka",
      "Yen falls to 150 against the dollar",
    ],
    comments: ["2 comments", "I was told that it was 700,000 visitors last year, please check again."],
  },
  ja: {
    site: "例示新聞",
    menu: ["ホーム", "経済", "日経平均3万9千円台"],
    related: ["関連記事", "ホーチミン市の都市鉄道、利用者が150万人を超える", "円相場、1ドル＝150円台に下落"],
    comments: ["コメント（2）", "5,000億円と聞きましたが、確認してください。"],
  },
};

/** What a paper says, as HTML. */
function article({ title, pieces }) {
  const notes = [];
  const words = (run) => {
    if (typeof run === "string") return escaped(run);
    if ("up" in run) return `<sup>${run.up}</sup>`;
    return `<sup>${notes.push(run.note)}</sup>`;
  };
  const cell = (name) => (one) =>
    `<${name}${one.columns ? ` colspan="${one.columns}"` : ""}>${escaped(one.text ?? one)}</${name}>`;
  const row = (name) => (cells) => `<tr>${cells.map(cell(name)).join("")}</tr>`;
  const block = (piece) => {
    if ("heading" in piece) return `<h2>${escaped(piece.heading)}</h2>`;
    if ("paragraph" in piece) {
      const before = notes.length;
      const text = piece.paragraph.map(words).join("");
      return `<p>${text}</p>${notes
        .slice(before)
        .map((note) => `<p><small>${escaped(note)}</small></p>`)
        .join("")}`;
    }
    if ("list" in piece) return `<ul>${piece.list.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
    const heads = piece.table.slice(0, piece.headRows).map(row("th")).join("");
    return `<table><thead>${heads}</thead><tbody>${piece.table.slice(piece.headRows).map(row("td")).join("")}</tbody></table>`;
  };
  return `<h1>${escaped(title)}</h1>\n${pieces.map(block).join("\n")}`;
}

/** The paper as it is printed from a browser. */
export const asPrint = (
  paper,
) => `<!doctype html><html lang="${paper.language}"><head><meta charset="utf-8"><title>${escaped(paper.title)}</title>
<style>body { font: 11pt "Noto Sans", "Noto Sans JP", sans-serif } table { border-collapse: collapse; width: 100% } td, th { border: 1px solid; padding: 3px } td:not(:first-child) { text-align: right }</style>
</head><body>${article(paper)}</body></html>`;

/** The paper as an article of a news site: menu, notices, other articles and readers' comments around it, and scripts. */
export function asPage(paper) {
  const { site, menu, related, comments } = furniture[paper.language];
  const link = (text) => `<li><a href="/${text.length}">${escaped(text)}</a></li>`;
  const linked = {
    "@type": "NewsArticle",
    headline: paper.title,
    datePublished: "2024-03-05T08:00:00+07:00",
    publisher: { name: site },
  };
  return `<!doctype html>
<html lang="${paper.language}"><head><meta charset="utf-8"><title>${escaped(paper.title)} - ${site}</title>
<link rel="canonical" href="https://news.example/${paper.name}">
<script type="application/ld+json">${JSON.stringify(linked)}</script>
<script>document.write("<p>999 USD</p>");</script></head>
<body><header><nav><ul>${menu.map(link).join("")}</ul></nav></header>
<main><article>${article(paper)}
<p>${related[0]}</p><ul>${related.slice(1).map(link).join("")}</ul></article></main>
<section id="comments"><h3>${comments[0]}</h3><p>${comments[1]}</p></section>
<footer><p>© 2024 ${site}</p></footer></body></html>
`;
}
