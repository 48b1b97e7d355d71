// DuckDB finds the tables' dialect and types by itself, and in them the values of the record.
//
// usage: node check.mjs FOLDER

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const folder = process.argv[2];
const record = JSON.parse(readFileSync(`${folder}/record.json`, "utf8"));
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
const quoted = (path) => `'${path.replaceAll("'", "''")}'`;

const unguarded = (text) => (/^'/.test(text) && /^['" ]*[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text);
const outcomes = await rows(
  `select id, statement, status from read_csv(${quoted(`${folder}/tables/outcomes.csv`)}, all_varchar = true,
   header = true, strict_mode = true)`);
assert.deepEqual(outcomes.map((row) => row.id), record.outcomes.map((o) => o.id));
outcomes.forEach((row, i) => assert.equal(unguarded(row.statement), record.outcomes[i].statement));

const sessions = record.meetings.flatMap((m) => (m.sessions ?? []).map((s) => ({ ...s, meeting: m.id })));
const path = quoted(`${folder}/tables/sessions.csv`);
const types = Object.fromEntries(
  (await rows(`describe select * from read_csv(${path})`)).map((row) => [row.column_name, row.column_type]));
assert.equal(types.order, "BIGINT");
assert.equal(types.title, "VARCHAR");
const meetingTypes = Object.fromEntries(
  (await rows(`describe select * from read_csv(${quoted(`${folder}/tables/meetings.csv`)})`))
    .map((row) => [row.column_name, row.column_type]));
assert.equal(meetingTypes["dates.start"], "DATE");
assert.equal(meetingTypes["duration.amount"], "BIGINT");
const found = await rows(`select id, meeting, "order", title, "slot.start" as start from read_csv(${path})`);
assert.deepEqual(
  found.map((row) => [row.id, row.meeting, row.order === null ? null : Number(row.order), row.title, row.start]),
  sessions.map((s) => [s.id, s.meeting, s.order ?? null, s.title, s.slot?.start ?? null]));

// What the columns that name other rows are for.
const joined = await rows(
  `select m.title as meeting, count(*) as sessions from read_csv(${path}) s
   join read_csv(${quoted(`${folder}/tables/meetings.csv`)}) m on s.meeting = m.id group by m.title`);
assert.equal(joined.reduce((sum, row) => sum + Number(row.sessions), 0), sessions.length);
console.log(`tables: ${outcomes.length + found.length} rows and their types found by DuckDB`);
