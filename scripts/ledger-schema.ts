// Writes schemas/accepted.schema.json, by which editors help with a ledger, from the schema the reader itself checks by.
import { writeFileSync } from "node:fs";
import { toJsonSchema } from "@valibot/to-json-schema";
import { ledgerSchema } from "../server/src/verify/ledger/file";

const file = new URL("../schemas/accepted.schema.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(toJsonSchema(ledgerSchema), null, 2)}\n`);
