// Which clients are tested and with which cases: the rows and columns of the table in docs/clients.md.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { environments, pythonOf } from './environments.js';

const require = createRequire(import.meta.url);
const { devDependencies } = require('../../package.json');
const script = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The cases in the order of the table, with the heading of each column. */
export const cases = new Map([
  ['plain', 'plain'],
  ['stream', 'stream'],
  ['async', 'async'],
  ['batch', 'batch of 20'],
  ['chain', '`prompt \\| llm`'],
  ['block', 'block: 409 caught'],
  ['block-stream', 'block in a stream'],
  ['late-block', 'block in mid-stream'],
  ['stream-redact', 'redaction in a stream'],
  ['stream-restore', 'values back in a stream'],
  ['stream-tools', 'tool call in a stream'],
  ['stream-cut', 'cut off in mid-stream'],
  ['violation', 'one violation'],
  ['redact', 'redaction'],
  ['retry-429', '429 retried'],
  ['retry-500', '500 retried'],
  ['models', 'models'],
  ['embeddings', 'embeddings'],
]);

/** Cases that the runner judges from what the gateway and the upstream saw, not the client. */
export const judgedCases = new Set(['violation']);

const without = (...names) => [...cases.keys()].filter((name) => !names.includes(name));

/** What is said of a client that does not call chat completions. */
const endpointOf = (flavour) => (flavour.endsWith('-responses') ? ', responses' : '');

/** What reaches a provider that speaks Anthropic's API has no models to list and no embeddings. */
const notAnthropic = ['models', 'embeddings'];

const python = (library, version, flavour, not) => ({
  name: `${library} ${version} (Python)${endpointOf(flavour)}`,
  tag: `${flavour}-${version}`.replaceAll('.', '-'),
  provider: 'openai',
  environment: `${library}-${version}`,
  command: [pythonOf(`${library}-${version}`), script('./python_client.py'), flavour],
  cases: without(...not),
});

const node = (library, version, flavour, not) => ({
  name: `${library} ${version} (Node)${endpointOf(flavour)}`,
  tag: `node-${flavour}`,
  provider: 'openai',
  environment: null,
  command: [process.execPath, script('./node-client.js'), flavour],
  // In Node every call is asynchronous: the plain case is that case.
  cases: without('async', ...not),
});

/** A client whose calls go to a provider that speaks Anthropic's API: its own library, or one of OpenAI's, translated. */
const anthropic = (client, environment = client.environment) => ({ ...client, provider: 'anthropic', environment });
const translated = (client) => ({
  ...anthropic(client),
  name: `${client.name}, to Anthropic`,
  tag: `${client.tag}-to-anthropic`,
  cases: client.cases.filter((name) => !notAnthropic.includes(name)),
});

/** The one version that an npm environment holds. */
const versionOf = (environment) => {
  const [library] = environments.find(({ name }) => name === environment).packages;
  return library.slice(library.lastIndexOf('@') + 1);
};

/** Every client, a row each. */
export const clients = [
  ...['1.0.0', '1.109.1', '2.54.0', '3.54.0'].map((version) => python('openai', version, 'openai', ['chain'])),
  ...['1.109.1', '2.54.0', '3.54.0'].map((version) =>
    python('openai', version, 'openai-responses', ['chain', 'models', 'embeddings']),
  ),
  ...['0.0.2', '1.7.3'].map((version) => python('langchain-openai', version, 'langchain', ['models'])),
  node('openai', devDependencies.openai, 'openai', ['chain']),
  node('openai', devDependencies.openai, 'openai-responses', ['chain', 'models', 'embeddings']),
  node('@langchain/openai', devDependencies['@langchain/openai'], 'langchain', ['models']),
  node(`ai ${devDependencies.ai}, @ai-sdk/openai`, devDependencies['@ai-sdk/openai'], 'vercel', ['chain', 'models']),
  node(`ai ${devDependencies.ai}, @ai-sdk/openai`, devDependencies['@ai-sdk/openai'], 'vercel-responses', [
    'chain',
    'models',
    'embeddings',
  ]),
  ...['0.45.2', '2.12.0'].map((version) =>
    anthropic(python('anthropic', version, 'anthropic', ['chain', ...notAnthropic])),
  ),
  anthropic(
    node('@anthropic-ai/sdk', versionOf('node-anthropic'), 'anthropic', ['chain', ...notAnthropic]),
    'node-anthropic',
  ),
  translated(python('openai', '3.54.0', 'openai', ['chain'])),
  translated(python('langchain-openai', '1.7.3', 'langchain', [])),
  translated(node('openai', devDependencies.openai, 'openai', ['chain'])),
  translated(node('@langchain/openai', devDependencies['@langchain/openai'], 'langchain', [])),
  translated(node(`ai ${devDependencies.ai}, @ai-sdk/openai`, devDependencies['@ai-sdk/openai'], 'vercel', ['chain'])),
];
