// Letters of the scripts that briefings are written in: Latin with all of Vietnamese, Greek, Cyrillic, Japanese, Korean.
const latin = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u1e00-\u1eff";
const others =
  "\u00b5\u0370-\u0373\u0376\u0377\u037b-\u037d\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u052f\u3005\u3006\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufa6d";

const classes: Readonly<Record<string, string>> = {
  "\\p{L}": latin + others,
  "\\p{M}": "\u0300-\u036f\u3099\u309a",
  "\\p{N}": "0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u2070\u2074-\u2079\u2080-\u2089\u2150-\u2189\u2460-\u249b\u3007",
  "\\p{Script=Latin}": latin,
};

/**
 * A pattern's source with \p{L}, \p{M}, \p{N} and \p{Script=Latin} spelt out as ranges: `[\p{N}%]` → `[0-9…%]`.
 *
 * V8 compiles such a property anew in each pattern, some 700 ranges at half a millisecond; two hundred patterns so made up
 * a third of a short run. A property outside these four stays as it is.
 */
export function spellOut(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{[^}]*\}|\\.|[[\]]/gsu, (token) => {
    if (token === "[") inClass = true;
    else if (token === "]") inClass = false;
    const ranges = classes[token];
    if (ranges === undefined) return token;
    return inClass ? ranges : `[${ranges}]`;
  });
}
