/** Deeper than any front matter, glossary or list of sources that a person writes. */
const deepest = 100;

/**
 * Is this YAML or JSON nested so deep that reading it could end the program? The parser calls itself once a level, and where V8
 * has to compile an expression with the last of the stack, it ends the process: no `catch` is asked.
 *
 * @example isTooDeep("[".repeat(1000)) → true
 */
export function isTooDeep(yaml: string): boolean {
  let brackets = 0;
  for (const [sign] of yaml.matchAll(/[[\]{}]/g)) {
    if (sign === "[" || sign === "{") brackets++;
    else if (brackets > 0) brackets--;
    if (brackets > deepest) return true;
  }
  const indents: number[] = [];
  for (const [, blanks = "", marks = ""] of yaml.matchAll(/^([ \t]*)((?:[-?:][ \t]+)*)(?=\S)/gm)) {
    while ((indents.at(-1) ?? -1) >= blanks.length) indents.pop();
    indents.push(blanks.length);
    if (indents.length + marks.replace(/[ \t]/g, "").length > deepest) return true;
  }
  return false;
}
