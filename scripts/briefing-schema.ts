// Writes schemas/briefing.schema.json, by which other editors help with a briefing's front matter, from the schema it is read by.
import { writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { matterSchema } from "../server/src/text/matter/schema";

const file = new URL("../schemas/briefing.schema.json", import.meta.url);
// That a day is one of the calendar goes beyond JSON Schema: its shape is told.
writeFileSync(file, `${JSON.stringify(toJsonSchema(matterSchema, { ignoreActions: ["check"] }), null, 2)}\n`);
