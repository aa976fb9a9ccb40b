import { type CompletionItem, CompletionItemKind, InsertTextFormat } from "vscode-languageserver";
import type { Language } from "../../model/language";
import { matterIn } from "../../text/matter/problems";
import { type Holds, holds, type MatterKey, matterKeys } from "../../text/matter/schema";
import { matterWords } from "../../verify/messages/matter";

const entry = /^([\w-]+):[ \t]*(.*)$/u;

/** What follows a key: a value to type, or the first line of a list. */
const stub = (key: MatterKey, of: Holds): string => {
  if (typeof of !== "string") return `${key}: \${1|${of.join(",")}|}`;
  switch (of) {
    case "line":
    case "day":
      return `${key}: $1`;
    case "lines":
      return `${key}:\n  - $1`;
    case "signatory":
      return `${key}:\n  position: $1\n  name: $2`;
  }
};

/**
 * What may stand at a place of the front matter: on a line of its own the keys that are not there yet, behind a key its values
 * (a day: today). `null` where the place is not in the front matter.
 */
export function completeMatter(
  text: string,
  offset: number,
  language: Language,
  today: string,
): CompletionItem[] | null {
  const matter = matterIn(text);
  if (!matter || offset < matter.start || offset > matter.start + matter.yaml.length) return null;
  const { yaml, start } = matter;
  const before = yaml.slice(0, offset - start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const say = matterWords[language];
  const present = new Set(yaml.split(/\r?\n/).map((one) => entry.exec(one)?.[1]));
  const [, name] = entry.exec(line) ?? [];
  const key = matterKeys.find((known) => known === name);
  if (key) {
    const of = holds[key];
    const values = typeof of === "string" ? (of === "day" ? [today] : []) : of;
    return values.map((label) => ({ label, kind: CompletionItemKind.Value }));
  }
  if (!/^[\w-]*$/u.test(line)) return [];
  return matterKeys
    .filter((known) => !present.has(known))
    .map((known, index) => ({
      label: known,
      kind: CompletionItemKind.Property,
      detail: say.keys[known],
      insertText: stub(known, holds[known]),
      insertTextFormat: InsertTextFormat.Snippet,
      sortText: String(index).padStart(2, "0"),
    }));
}
