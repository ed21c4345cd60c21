/**
 * The governed endpoints by name alone, for lint: the wire shapes themselves are too much to load for a look at a path. A test
 * compares the two.
 */

/** In the order of the wire shapes' registry. */
export const governedPaths: readonly string[] = [
  '/v1/chat/completions',
  '/v1/completions',
  '/v1/responses',
  '/v1/embeddings',
  '/v1/moderations',
  '/v1/messages',
];

/** Those whose answers hold no text that a policy could judge. */
export const textlessAnswers: ReadonlySet<string> = new Set(['/v1/embeddings']);
