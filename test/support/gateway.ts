/**
 * A real gateway for tests, in this process: config text in, a URL, keys and the recorded events out. Everything it makes
 * (folder, port, upstream connections) is gone after `stop`.
 */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { PassThrough } from 'node:stream';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { LogFiles } from '../../src/events/files.ts';
import { eventsFile, eventsFolder } from '../../src/events/paths.ts';
import type { EventBody, EventRecord } from '../../src/events/record.ts';
import { readChainConfig } from '../../src/policy/chain-config.ts';
import { compileChain } from '../../src/policy/engine.ts';
import type { Kind } from '../../src/policy/kind.ts';
import { kinds } from '../../src/policy/kinds/index.ts';
import { createFingerprint } from '../../src/gateway/fingerprint.ts';
import { loadConfig } from '../../src/gateway/load-config.ts';
import { newKey, type KeyAttributes, type KeyType } from '../../src/gateway/keys.ts';
import { startGateway, type Gateway, type GatewayOptions } from '../../src/gateway/start.ts';
import type { ProxySettings } from '../../src/gateway/upstream/client.ts';

/** What a test may ask of its gateway. */
export interface TestGatewayOptions {
  /** Takes the place of a kind of the same name, for policies that throw and the like. */
  readonly kinds?: readonly Kind[];
  readonly failMode?: 'block' | 'allow';
  readonly maxConcurrency?: number;
  /** Another queue than the contract's, so that a test can fill it. */
  readonly queue?: NonNullable<GatewayOptions['queue']>;
  /** The log's file operations, for disks that fill up. */
  readonly files?: LogFiles;
  readonly listen?: string;
  readonly proxy?: ProxySettings;
  readonly http?: NonNullable<GatewayOptions['http']>;
  /** Further attributes of the gateway key. */
  readonly key?: Partial<KeyAttributes>;
}

/** An answer with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Buffer;
}

/** A call: a body as object, text or bytes, and what else is out of the ordinary. */
export interface CallOptions {
  readonly path?: string;
  readonly method?: string;
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** A gateway under test. */
export interface TestGateway {
  readonly url: string;
  readonly port: number;
  readonly home: string;
  /** A gateway key and an access key. */
  readonly key: string;
  readonly accessKey: string;
  readonly gateway: Gateway;
  readonly warnings: string[];
  readonly faults: unknown[];
  /** The events of calls in the order of the log. */
  events(): Promise<readonly EventRecord[]>;
  /** The last one. */
  lastEvent(): Promise<EventRecord>;
  /** Adds a key of this gateway's own and returns it. */
  addKey(type: KeyType, attributes?: Partial<KeyAttributes>): string;
  /** Posts a body with the gateway key to `/v1/chat/completions`, or as the options say. */
  call(body: unknown, options?: CallOptions): Promise<Answer>;
  stop(patience?: number): Promise<boolean>;
}

const nobody = { user: null, team: null, role: null, models: null, trust_identity_headers: false };

/** The `providers` part of a config whose only target, for any model, is a provider at this URL. */
export function providerAt(url: string, more = ''): string {
  return `providers:
  targets:
    - {id: test, provider: openai, model: "*", models: [gpt-4o], base_url: "${url}/v1", secret_key_ref: {env: TEST_KEY}}
${more}`;
}

/** A config: a chain, settings of its policies, and the rest. */
export function configText(chain: string, policy: string, rest: string): string {
  const settings = policy === '' ? '' : `policy:\n${policy.replace(/^/gm, '  ')}\n`;
  return `pack: {name: tests, version: 1.0.0}\npolicies: {chain: [${chain}]}\n${settings}${rest}\n`;
}

/** The credential that targets send; no client has it. */
export const providerKey = 'sk-of-the-gateway';

/** A chat request with one user message. */
export function chat(content: unknown, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { model: 'gpt-4o', messages: [{ role: 'user', content }], ...more };
}

/** The `error` object of an answer. */
export function errorOf(answer: { readonly text: string }): Record<string, unknown> {
  return (JSON.parse(answer.text) as { error: Record<string, unknown> }).error;
}

/** Starts a gateway. Throws with lint's words where the config has errors. */
export async function startTestGateway(config: string, options: TestGatewayOptions = {}): Promise<TestGateway> {
  const clock = { now: Date.now, ticks: () => performance.now() * 1000, fingerprint: createFingerprint() };
  const loaded = await loadConfig(
    [{ name: 'test.yaml', text: config }],
    clock,
    options.failMode === undefined ? {} : { failMode: options.failMode },
  );
  if (loaded.config === null) throw new Error(loaded.diagnostics.map(({ message }) => message).join('\n'));
  const replaced = options.kinds ?? [];
  const all = [...replaced, ...kinds.filter(({ name }) => !replaced.some((kind) => kind.name === name))];
  const chainConfig = { ...readChainConfig(loaded.config.document), failMode: loaded.config.failMode };
  const chain = await compileChain(chainConfig, {
    kinds: all,
    ...clock,
    ask: loaded.config.asking.ask,
    tally: loaded.config.tallying.tally,
  });

  const home = await mkdtemp(join(tmpdir(), 'kt-gateway-test-'));
  const ephemeral: GatewayOptions['ephemeralKeys'][number][] = [];
  const makeKey = (type: KeyType, more: Partial<KeyAttributes> = {}): GatewayOptions['ephemeralKeys'][number] => {
    const attributes = { name: `test-${type}`, type, ...nobody, ...more };
    const { key, record } = newKey(attributes, null, { now: Date.now, random: randomBytes });
    return { key, id: record.id, attributes };
  };
  ephemeral.push(makeKey('gateway', options.key), makeKey('access'));
  const [key, accessKey] = ephemeral.map((one) => one.key) as [string, string];
  const warnings: string[] = [];
  const faults: unknown[] = [];
  let gateway: Gateway;
  try {
    gateway = await startGateway({
      home,
      eventsFolder: eventsFolder(home),
      keysFile: join(home, 'keys.json'),
      loaded: { ...loaded.config, chain },
      events: { ...loaded.config.events, durability: 'os' },
      sinks: { proxy: null, stdout: new PassThrough(), version: '0.0.0', host: 'here', now: Date.now },
      listen: { host: options.listen ?? '127.0.0.1', port: 0 },
      version: '0.0.0',
      maxConcurrency: options.maxConcurrency ?? 256,
      ephemeralKeys: ephemeral,
      sources: {
        secret: (ref) => ('env' in ref && ref.env.startsWith('NO_SUCH') ? null : providerKey),
        overrides: { url: null, apiKey: null, apiKeyHeader: null, apiKeyPrefix: null },
        proxy: options.proxy ?? null,
      },
      report: {
        request: (_event: EventBody) => undefined,
        warn: (message) => void warnings.push(message),
        fault: (error) => void faults.push(error),
        reload: () => undefined,
        say: () => undefined,
      },
      ...(options.files === undefined ? {} : { files: options.files }),
      ...(options.queue === undefined ? {} : { queue: options.queue }),
      ...(options.http === undefined ? {} : { http: options.http }),
    });
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
  const url = `http://127.0.0.1:${gateway.port}`;
  const events = async (): Promise<readonly EventRecord[]> => {
    const text = await readFile(eventsFile(eventsFolder(home)), 'utf8');
    const all = text.split('\n').filter((line) => line !== '');
    return all.map((line) => JSON.parse(line) as EventRecord).filter(({ event_type: type }) => type === 'decision');
  };
  let stopped: Promise<boolean> | undefined;
  return {
    url,
    port: gateway.port,
    home,
    key,
    accessKey,
    gateway,
    warnings,
    faults,
    events,
    lastEvent: async () => {
      const last = (await events()).at(-1);
      if (!last) throw new Error('no event was written');
      return last;
    },
    addKey: (type, attributes) => {
      const made = makeKey(type, attributes);
      gateway.keys.addEphemeral(made.key, { ...made.attributes, id: made.id });
      return made.key;
    },
    call: async (body, { path = '/v1/chat/completions', method = 'POST', key: given = key, headers, signal } = {}) => {
      const response = await fetch(url + path, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(given === null ? {} : { authorization: `Bearer ${given}` }),
          ...headers,
        },
        ...(method === 'GET' || method === 'HEAD' ? {} : { body: bodyOf(body) }),
        ...(signal === undefined ? {} : { signal }),
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, bytes, text: bytes.toString() };
    },
    stop: (patience = 5_000) => {
      stopped ??= gateway.stop(patience).finally(() => rm(home, { recursive: true, force: true }));
      return stopped;
    },
  };
}

function bodyOf(body: unknown): string | Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body);
}

/** The texts of a stream's frames, and whether it ended with `[DONE]`. */
export function readStream(text: string): { frames: Record<string, unknown>[]; isDone: boolean; content: string } {
  const data = text
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => line.slice(6));
  const frames = data.filter((line) => line !== '[DONE]').map((line) => JSON.parse(line) as Record<string, unknown>);
  const content = frames
    .flatMap(({ choices }) => (choices ?? []) as { delta?: { content?: string } }[])
    .map(({ delta }) => delta?.content ?? '')
    .join('');
  return { frames, isDone: data.at(-1) === '[DONE]', content };
}
