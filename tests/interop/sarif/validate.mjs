// usage: node validate.mjs LOG FILE...
//
// Checks a SARIF log against the schema of the standard, and that its artifacts are these files:
// their names, whatever bytes they are of, must come back from the URIs.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";

const [name, ...files] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const schema = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);
const log = JSON.parse(readFileSync(name, "utf8"));

const faults = [];
if (!validate(log)) faults.push(...validate.errors.map((e) => `${e.instancePath} ${e.message}`));
// The schema must be able to refuse.
for (const spoil of [(l) => delete l.version, (l) => delete l.runs[0].tool, (l) => (l.runs[0].results[0].level = "bad")]) {
  const copy = structuredClone(log);
  spoil(copy);
  if (validate(copy)) faults.push(`the schema takes ${spoil}`);
}

const run = log.runs[0];
const bytes = (uri) => Buffer.from(uri.replace(/%([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), "latin1");
run.artifacts.forEach((artifact, i) => {
  if (/[^\w.~%/:-]/.test(artifact.location.uri)) faults.push(`no URI: ${artifact.location.uri}`);
  if (!bytes(artifact.location.uri).equals(Buffer.from(files[i], "hex"))) faults.push(`artifact ${i} is ${artifact.location.uri}`);
});
if (run.artifacts.length !== files.length) faults.push(`${run.artifacts.length} artifacts`);
for (const result of run.results) {
  if (run.tool.driver.rules[result.ruleIndex].id !== result.ruleId) faults.push(`rule of ${result.ruleId}`);
  if (!result.message.text) faults.push(`no message of ${result.ruleId}`);
  const { index, uri } = result.locations[0].physicalLocation.artifactLocation;
  if (run.artifacts[index].location.uri !== uri) faults.push(`artifact of ${result.ruleId}`);
}
if (run.results.length < 10) faults.push(`only ${run.results.length} results`);
faults.forEach((fault) => console.error(fault));
console.log(`${name}: ${run.results.length} results, ${run.tool.driver.rules.length} rules, ${faults.length} faults`);
process.exit(faults.length === 0 ? 0 : 1);
