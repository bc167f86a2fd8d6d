// Writes the JSON Schema of each kind of file, by which editors check records.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type FileKind, fileSchemas, jsonSchema } from "../_domain/records/schema";

const folder = join(import.meta.dirname, "schema");
mkdirSync(folder, { recursive: true });

for (const kind of Object.keys(fileSchemas) as FileKind[]) {
  const file = join(folder, `${kind}.json`);
  writeFileSync(file, `${JSON.stringify(jsonSchema(kind), null, 2)}\n`);
  console.log(file);
}
