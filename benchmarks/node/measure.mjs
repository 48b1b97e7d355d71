// usage: node measure.mjs SCHEMA DOCUMENT REPETITIONS
//
// Parses a document and validates it by a compiled schema, again and again. Prints, as JSON, the medians in
// milliseconds of processor time, the collection of garbage included.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schema, file, repetitions] = process.argv.slice(2);
const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
const bytes = readFileSync(file);

function milliseconds(run) {
  const before = process.cpuUsage();
  const result = run();
  const used = process.cpuUsage(before);
  return [(used.user + used.system) / 1000, result];
}
const median = (all) => all.sort((a, b) => a - b)[all.length >> 1];

const parsing = [], checking = [];
for (let i = 0; i < Number(repetitions); ++i) {
  const [parsed, value] = milliseconds(() => JSON.parse(bytes.toString("utf8")));
  const [checked, good] = milliseconds(() => validate(value));
  if (!good) throw new Error(`the document does not keep the schema: ${ajv.errorsText(validate.errors)}`);
  parsing.push(parsed);
  checking.push(checked);
}
const { version } = createRequire(import.meta.url)("ajv/package.json");
console.log(JSON.stringify({
  node: process.version,
  ajv: version,
  bytes: bytes.length,
  parse: median(parsing),
  check: median(checking),
}));
