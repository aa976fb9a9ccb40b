// Reads the phrases of the tests' own tables with this project's reader, chrono-node and Microsoft Recognizers-Text, and
// writes how many each reads right, wrong or not at all into docs/reading-figures.md.
//
//   npm run compare:readers              the table in the document, made anew
//   npm run compare:readers -- --list    and every phrase that one of them misreads, to the terminal
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Phrase, phrases } from "./readers/phrases";
import { chronoNode, type Finds, microsoft, ours, type Reader } from "./readers/readers";

type Outcome = "right" | "wrong" | "silent";

/** Is it the amount? Where people or things are counted, or time lasts, the number alone will do; currency and percent must be said. */
function isAmount(found: string, means: string): boolean {
  const [value, unit = ""] = found.split(" ");
  const [wanted, wantedUnit = ""] = means.split(" ");
  const near = Math.abs(Number(value) - Number(wanted)) <= Math.abs(Number(wanted)) * 1e-9;
  return near && (!/^(?:[A-Z]{3}|percent)$/.test(wantedUnit) || unit === wantedUnit);
}

function judge({ kind, means }: Phrase, { amounts, times }: Finds): Outcome {
  if (kind === "nothing") return amounts.length + times.length === 0 ? "right" : "wrong";
  const found = kind === "amount" ? amounts : times;
  if (found.length === 0) return "silent";
  return found.some((one) => (kind === "amount" ? isAmount(one, means) : one === means)) ? "right" : "wrong";
}

const readers: readonly Reader[] = [ours, chronoNode, microsoft];
const languages = { vi: "Vietnamese", en: "English", ja: "Japanese" } as const;
const kinds = { amount: "amounts", time: "dates and periods", nothing: "neither" } as const;

const rows: string[] = [];
for (const [language, languageName] of Object.entries(languages))
  for (const [kind, kindName] of Object.entries(kinds)) {
    const asked = phrases.filter((phrase) => phrase.language === language && phrase.kind === kind);
    const cells = readers.map((reader) => {
      const read = asked.filter((phrase) => reader.reads(phrase));
      if (read.length === 0) return "–";
      const outcomes = read.map((phrase) => {
        const finds = reader.read(phrase.text, phrase.language);
        const outcome = judge(phrase, finds);
        if (process.argv.includes("--list") && outcome !== "right")
          console.log(
            [reader.name, outcome, phrase.text, phrase.means, [...finds.amounts, ...finds.times].join(", ")].join(
              " | ",
            ),
          );
        return outcome;
      });
      return (["right", "wrong", "silent"] as const)
        .map((outcome) => outcomes.filter((one) => one === outcome).length)
        .join(" / ");
    });
    rows.push(`| ${languageName}, ${kindName} | ${asked.length} | ${cells.join(" | ")} |`);
  }

const table = [
  `| ${phrases.length} phrases | asked | ${readers.map(({ name }) => name).join(" | ")} |`,
  `|---|---|${readers.map(() => "---|").join("")}`,
  ...rows,
].join("\n");
console.log(table);

const file = join(import.meta.dirname, "..", "docs", "reading-figures.md");
const [before, , after] = readFileSync(file, "utf8").split(/<!-- \/?compared -->/);
if (before === undefined || after === undefined)
  throw new Error(`${file}: no <!-- compared --> … <!-- /compared --> to write the table between`);
writeFileSync(file, `${before}<!-- compared -->\n${table}\n<!-- /compared -->${after}`);
