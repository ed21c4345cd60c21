/**
 * How much of a body is taken: numbers that the schema of `limits` and the settings share.
 */

/** The contract's ceiling for a request body, 32 MiB; also what an answer may hold while it is judged. */
export const largestBody = 32 * 1024 * 1024;

/** Characters of a request's texts, unless the config says otherwise: about two million tokens, the widest context in common use. */
export const mostCharacters = 8_000_000;
