// The two validators that the schema is tried with. Both make a function from a value to a boolean.

import * as hyperjump from "@hyperjump/json-schema/draft-2020-12";
import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Strict: a keyword that is unknown, ignored or out of place is an error, as is a wrong schema. */
export function byAjv(schema) {
  const ajv = new Ajv({ strict: true, allErrors: false });
  addFormats(ajv);
  return ajv.compile(schema);
}

export async function byHyperjump(schema) {
  hyperjump.registerSchema(schema);
  const validate = await hyperjump.validate(schema.$id);
  return (value) => validate(value).valid;
}

/** Whether the schema is one, by the metaschema that it names. */
export async function keepsMetaschema(schema) {
  const byAjvToo = new Ajv({ strict: true }).validateSchema(schema) === true;
  return byAjvToo && (await hyperjump.validate(schema.$schema, schema)).valid;
}
