import data from "../../../corpus/glossary.json";
import { words } from "../../../corpus/words.json";
import type { Glossary, GlossaryWord } from "../model/glossary";

/** The glossary that comes with the program (`corpus/glossary.json` and `corpus/words.json`, held to their schema by a test). */
export const bundledGlossary: Glossary = { ...(data as Glossary), words: words as readonly GlossaryWord[] };
