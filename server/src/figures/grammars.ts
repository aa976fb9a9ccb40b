import type { Language } from "../model/language";
import { compile, type Grammar } from "./grammar";
import { locales } from "./locales/index";

const grammars = new Map<Language, Grammar>();

/** The grammar of a language, compiled when it is first asked for. */
export function grammarOf(language: Language): Grammar {
  const known = grammars.get(language);
  if (known) return known;
  const grammar = compile(locales[language]);
  grammars.set(language, grammar);
  return grammar;
}
