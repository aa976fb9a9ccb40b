// Writes corpus/glossary.schema.json, by which editors help with a glossary, from the schema the reader itself checks by.
import { writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { glossarySchema } from "../server/src/corpus/glossary/schema";

const file = new URL("../corpus/glossary.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(toJsonSchema(glossarySchema), null, 2)}\n`);
