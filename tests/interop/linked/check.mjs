// usage: node check.mjs FOLDER EXPECTED    (a file of N-Quads, canonical)

import { readFileSync } from "node:fs";
import jsonld from "jsonld";

const [folder, expected] = process.argv.slice(2);
const fail = (message) => {
  console.log(`linked: ${message}`);
  process.exit(1);
};
// Safe mode throws at whatever would be dropped: terms without a definition, addresses that are none.
const options = {
  safe: true,
  documentLoader: (address) => fail(`${address} would be fetched`),
};
const triples = async (name) => {
  const document = JSON.parse(readFileSync(`${folder}/${name}.jsonld`, "utf8"));
  if ((await jsonld.expand(document, options)).length === 0) fail(`${name} is empty`);
  return await jsonld.canonize(document, { ...options, algorithm: "RDFC-1.0", format: "application/n-quads" });
};

const found = await triples("small");
const literal = readFileSync(expected, "utf8");
if (found !== literal) {
  const [a, b] = [found, literal].map((text) => text.split("\n"));
  for (const line of a.filter((one) => !b.includes(one))) console.log(`only found     ${line}`);
  for (const line of b.filter((one) => !a.includes(one))) console.log(`only expected  ${line}`);
  fail("the small record has other triples");
}
let count = 0;
for (const name of ["week", "manila"]) {
  const lines = (await triples(name)).split("\n").filter((line) => line !== "");
  for (const line of lines)
    if (!/ <(?:https:\/\/schema\.org\/|http:\/\/www\.w3\.org\/(?:2004\/02\/skos\/core|1999\/02\/22-rdf-syntax-ns)#)/.test(line))
      fail(`a word of no vocabulary: ${line}`);
  count += lines.length;
}
console.log(`linked: the triples of a small record are as expected, ${count} more are of known words`);
