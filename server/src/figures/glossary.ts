import data from "../../../corpus/glossary.json";
import type { Glossary } from "../model/glossary";

/** The glossary that comes with the program (`corpus/glossary.json`, held to its schema by a test). */
export const bundledGlossary: Glossary = data as Glossary;
