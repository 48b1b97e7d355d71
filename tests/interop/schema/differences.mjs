// Where a schema cannot say what the reader asks for. Each is one way only: the schema accepts.

const explained = [
  {
    why: "no keyword tells a lone surrogate from a character",
    covers: (mutant) => mutant.what.includes("lone surrogate"),
  },
  {
    why: "validators see 0 where a number is nearer to it than a double can be",
    covers: (mutant) => mutant.what.endsWith("number 1e-400"),
  },
  {
    why: "JavaScript reads a number that is too large as Infinity, which hyperjump lets pass",
    covers: (mutant, validator) => validator === "hyperjump" && /number (1e309|-1e400)$/.test(mutant.what),
  },
];

/** Why the schema may accept what the reader refuses here; nothing where it may not. */
export function explanation(mutant, validator) {
  return mutant.verdict ? undefined : explained.find((difference) => difference.covers(mutant, validator))?.why;
}
