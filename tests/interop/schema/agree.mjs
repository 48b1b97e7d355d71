// usage: agree.mjs SCHEMA.json LEAST < mutants
//
// Fails where the schema and the reader do not agree on a mutant without an explanation, or where
// fewer than LEAST mutants were tried.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { explanation } from "./differences.mjs";
import { byAjv, byHyperjump, keepsMetaschema } from "./validators.mjs";

const [path, least] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(path, "utf8"));
if (!(await keepsMetaschema(schema))) {
  console.log(`${path} is no valid schema`);
  process.exit(1);
}
const fast = byAjv(schema);
const slow = await byHyperjump(schema);
const slowBudget = 60_000; // milliseconds; it must have seen LEAST mutants by then or go on

const wrong = new Map();
const explained = new Map();
const counts = { mutants: 0, given: 0, accepted: 0, slow: 0 };
let spent = 0;

function judge(validator, mutant, accepts) {
  if (accepts === mutant.verdict) return;
  const why = explanation(mutant, validator);
  const says = `${validator} ${accepts ? "accepts" : "refuses"}`;
  const [book, key] = why ? [explained, why] : [wrong, `${says}: ${mutant.what}`];
  book.set(key, [...(book.get(key) ?? []), `${mutant.base} ${mutant.at}`]);
}

for await (const line of createInterface({ input: process.stdin })) {
  const mutant = JSON.parse(line);
  counts.mutants += 1;
  if (mutant.base === "given") counts.given += 1;
  if (mutant.verdict) counts.accepted += 1;
  judge("ajv", mutant, fast(mutant.record));
  if (spent < slowBudget || counts.slow < Number(least)) {
    const start = performance.now();
    judge("hyperjump", mutant, slow(mutant.record));
    spent += performance.now() - start;
    counts.slow += 1;
  }
}

for (const [kind, places] of wrong)
  console.log(`${kind}\n    ${places.length} times, as at ${places.slice(0, 3).join(", ")}`);
for (const [why, places] of explained) console.log(`explained, ${places.length} times: ${why}`);
console.log(
  `${path}: ${counts.mutants} mutants, ${counts.given} of them of the given record, ${counts.accepted} accepted; ` +
    `hyperjump saw ${counts.slow}; ${wrong.size} kinds of disagreement`,
);
const enough = counts.given >= least && counts.slow >= least && counts.accepted > 1000;
if (!enough) console.log("too few mutants were tried");
process.exit(wrong.size !== 0 || !enough ? 1 : 0);
