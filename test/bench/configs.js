// The gateway's configs in the bench. The starter policies are read from the example that `kt init` writes.
import { readFileSync } from 'node:fs';

const example = readFileSync(new URL('../../examples/starter.yaml', import.meta.url), 'utf8');
const starterPolicies = example.slice(0, example.indexOf('providers:'));

/** The part of a config that names the bench's provider. */
export const targets = (port) => `providers:
  targets:
    - {id: bench, provider: openai-compatible, model: '*', base_url: 'http://127.0.0.1:${port}/v1'}
`;

/** By name, each a function of the upstream's port. */
export const configs = {
  empty: (port) => `pack: {name: empty, version: 0.1.0}
policies: {chain: []}
streaming: {output_mode: realtime}
${targets(port)}`,
  starter: (port) => starterPolicies + targets(port),
  // Realtime allows no output policy that could still redact or block: what acts on answers looks at prompts alone here.
  realtime: (port) => `pack: {name: realtime, version: 0.1.0}
policies: {chain: [prompt-injection, pii-detector, dlp-filter, audit-logger]}
policy:
  pii-detector: {action: redact, phases: [input]}
  dlp-filter: {phases: [input]}
streaming: {output_mode: realtime}
${targets(port)}`,
};
