import { isMap, parseDocument } from "yaml";
import { Memo } from "./memo";
import { isTooDeep } from "./nesting";

/** YAML front matter as plain data; broken: `problem` says where and what, and `data` holds what could be read. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  readonly problem: string | null;
}

const opening = /^\ufeff?---[ \t]*\n/;
const closing = /^(?:---|\.\.\.)[ \t]*$/m;
const key = /^[\p{L}_][\p{L}\p{M}\p{N}_. -]*:/mu;
const longest = 100_000;

// Read for a source's title and date, then again with its text; in a draft, at every keystroke.
const known = new Memo<FrontMatter>(100);

const parse = (yaml: string): FrontMatter => known.recall(yaml, () => parseAnew(yaml));

function parseAnew(yaml: string): FrontMatter {
  if (yaml.length > longest) return { data: {}, problem: `longer than ${longest} characters` };
  if (isTooDeep(yaml)) return { data: {}, problem: "it is nested too deep" };
  try {
    const document = parseDocument(yaml, { prettyErrors: true, logLevel: "silent" });
    const [error] = document.errors;
    if (error) {
      // The library's own message quotes the document; ours names the place only (+1 for the opening fence).
      const line = (error.linePos?.[0].line ?? 0) + 1;
      return { data: {}, problem: `line ${line} is not YAML (${error.code})` };
    }
    if (document.contents === null) return { data: {}, problem: null };
    if (!isMap(document.contents)) return { data: {}, problem: "it is not a list of keys and values" };
    return { data: { ...document.toJS({ maxAliasCount: 100 }) }, problem: null };
  } catch {
    return { data: {}, problem: "it could not be read as YAML" };
  }
}

/**
 * The front matter that a text begins with and the offset behind it; `end` is 0 where there is none.
 *
 * A first `---` is front matter only where some line up to the closing fence looks like a key; else it is a rule. Where
 * the closing fence was forgotten, it ends at the first blank line.
 */
export function readFrontMatter(text: string): { readonly frontMatter: FrontMatter | null; readonly end: number } {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return { frontMatter: null, end: 0 };
  const rest = text.slice(start);
  const close = closing.exec(rest);
  if (close) {
    const yaml = rest.slice(0, close.index);
    if (yaml.trim() && !key.test(yaml)) return { frontMatter: null, end: 0 };
    return { frontMatter: parse(yaml), end: start + close.index + close[0].length };
  }
  const blank = rest.search(/\n[ \t]*(?:\n|$)/);
  const yaml = blank < 0 ? rest : rest.slice(0, blank);
  if (!key.test(yaml.slice(0, yaml.indexOf("\n") + 1 || undefined))) return { frontMatter: null, end: 0 };
  const { data } = parse(yaml);
  return { frontMatter: { data, problem: "the closing --- is missing" }, end: start + yaml.length };
}
