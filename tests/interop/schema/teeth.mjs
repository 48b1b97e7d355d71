// usage: teeth.mjs SCHEMA.json LEAST [KEYWORD] < mutants
//
// The comparison must be able to fail: spoils the schema in one place at a time, by leaving a
// keyword out or moving a bound by one, and fails where no mutant shows it, or where there were
// fewer than LEAST places. With KEYWORD no other one is spoilt.

import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { explanation } from "./differences.mjs";
import { byAjv } from "./validators.mjs";

const [path, least, only] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(path, "utf8"));

// The mutants of the record that has every member, by the field that was changed.
const lines = new Map();
for await (const line of createInterface({ input: process.stdin })) {
  if (!line.startsWith('{"base":"complete"')) continue;
  const field = /"at":"([^"[]*)/.exec(line)[1];
  lines.set(field, [...(lines.get(field) ?? []), line]);
}
const changed = (pattern) => [...lines].flatMap(([field, all]) => (pattern.test(field) ? all : []));

const annotations = ["title", "description", "default", "format"];
const bounds = ["minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum"];

/** Says the same as what stands beside it, so that nothing shows when it is spoilt. */
function isSaidTwice(node, keyword) {
  if (keyword === "type") return "enum" in node;
  if (keyword === "minLength") return "pattern" in node;
  return keyword === "maxLength" && /\{\d+\}\$$/.test(node.pattern ?? "");
}

/** Calls `spoil(what)` with the schema spoilt in each place of `node` in turn. */
function spoilEach(node, where, spoil) {
  const change = (keyword, value, how) => {
    const before = { ...node };
    for (const key of Object.keys(node)) delete node[key];
    Object.assign(node, before, { [keyword]: value });
    if (value === undefined) delete node[keyword];
    if (!only || keyword === only) spoil(`${where}: ${keyword} ${how}`);
    for (const key of Object.keys(node)) delete node[key];
    Object.assign(node, before);
  };
  for (const keyword of Object.keys(node)) {
    const value = node[keyword];
    if (annotations.includes(keyword) || isSaidTwice(node, keyword)) continue;
    if (bounds.includes(keyword)) {
      change(keyword, value - 1, "less one");
      change(keyword, value + 1, "plus one");
    } else if (keyword === "required" && where.split(".").length === 1) {
      for (const name of value) change(keyword, value.filter((other) => other !== name), `without ${name}`);
    } else if (keyword === "properties" && where.split(".").length === 1) {
      for (const name of Object.keys(value)) spoilEach(value[name], `${where}.${name}`, spoil);
    } else if (keyword === "items") {
      spoilEach(value, `${where}.items`, spoil);
    } else {
      change(keyword, undefined, "left out");
    }
  }
}

let spoilt = 0;
const unseen = [];
for (const [name, definition] of Object.entries(schema.$defs)) {
  spoilEach(definition, name, (what) => {
    spoilt += 1;
    const [type, field] = what.slice(0, what.indexOf(":")).split(".");
    // Scalars and what is said of a whole type show wherever there is such a value.
    const near = field ? changed(new RegExp(`^${type}\\.${field}$`)) : changed(new RegExp(`^${type}([.]|$)`));
    let accepts;
    try {
      accepts = byAjv(schema);
    } catch {
      return; // strict mode shows it
    }
    const shows = (line) => {
      const mutant = JSON.parse(line);
      return accepts(mutant.record) !== mutant.verdict && !explanation(mutant, "ajv");
    };
    if (!near.some(shows) && (field || !changed(/./).some(shows))) unseen.push(what);
  });
}
for (const what of unseen) console.log(`nothing shows it when ${what}`);
console.log(`${spoilt} ways to spoil the schema, ${spoilt - unseen.length} of them shown by a mutant`);
process.exit(unseen.length !== 0 || spoilt < least ? 1 : 0);
