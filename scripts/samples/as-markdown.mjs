/** A paper as Markdown: what its figures are in every other form, tracked changes accepted. */
export function asMarkdown({ title, pieces }) {
  const notes = [];
  const words = (run) => {
    if (typeof run === "string") return run;
    if ("up" in run) return `<sup>${run.up}</sup>`;
    if ("ins" in run) return run.ins;
    return `[^${notes.push(run.note)}]`;
  };
  const block = (piece) => {
    if ("heading" in piece) return `## ${piece.heading}`;
    if ("list" in piece) return piece.list.map((item) => `- ${item}`).join("\n");
    if ("table" in piece) return table(piece);
    const before = notes.length;
    const text = piece.paragraph.map(words).join("");
    return [text, ...notes.slice(before).map((note, index) => `[^${before + index + 1}]: ${note}`)].join("\n\n");
  };
  return `${[`# ${title}`, ...pieces.map(block)].join("\n\n")}\n`;
}

function table({ table: rows, headRows }) {
  const spread = rows.map((row) => row.flatMap((cell) => Array(cell.columns ?? 1).fill(cell.text ?? cell)));
  const heads = spread[0].map((_, c) => [
    ...new Set(
      spread
        .slice(0, headRows)
        .map((row) => row[c])
        .filter(Boolean),
    ),
  ]);
  const lines = [heads.map((said) => said.join(", ")), heads.map(() => "---"), ...spread.slice(headRows)];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
