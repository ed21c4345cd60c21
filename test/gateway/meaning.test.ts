/**
 * What lint says of configs that fit the schema: each rule where it speaks, and where it has to keep quiet.
 */
import { describe, expect, it } from 'vitest';
import { lintConfig, type LintSurroundings } from '../../src/gateway/config.ts';
import { loadConfig } from '../../src/gateway/load-config.ts';
import { governedPaths } from '../../src/gateway/endpoints.ts';
import { wireShapes } from '../../src/gateway/wire/registry.ts';

const head = 'pack: {name: a, version: 0.1.0}\n';

/** Code, place and mend of what is said of a text. */
async function said(text: string, surroundings: LintSurroundings = {}): Promise<readonly string[]> {
  const { diagnostics } = await lintConfig([{ name: 'test.yaml', text }], surroundings);
  return diagnostics.map(({ code, path, suggestion }) => [code, path, suggestion].filter(Boolean).join(' '));
}

const chain = (rest: string): string => `${head}policies: {chain: [audit-logger]}\n${rest}`;
const targets = (...list: readonly string[]): string =>
  chain(`providers:\n  targets:\n${list.map((one) => `    - ${one}\n`).join('')}`);
const key = 'secret_key_ref: {env: OPENAI_API_KEY}';

describe('when', () => {
  const when = async (text: string, rest = ''): Promise<readonly string[]> =>
    said(`${head}policies:\n  chain:\n    - pii-detector: {when: {${text}}}\n${rest}`);

  it.each(['/', '/v1', '/v1/', '/v1/chat', '/v1/chat/completions', '[/v1/messages, /v1/responses]'])(
    'path %s can hold',
    async (path) => {
      expect(await when(`path: ${path}`)).toEqual([]);
    },
  );

  it.each([
    ['/chat', "Did you mean '/v1/chat'?"],
    ['v1/chat', "Did you mean '/v1/chat'?"],
    ['/v1/chats', "Did you mean '/v1/chat'?"],
    ['"/v1/*"', "Write '/v1': a path covers all that is below it."],
    ['/v1/chat/completion', "Did you mean '/v1/chat/completions'?"],
    ['/elsewhere', `Endpoints are ${governedPaths.join(', ')}.`],
  ])('path %s never holds', async (path, mend) => {
    expect(await when(`path: ${path}`)).toEqual([`W022 policies.chain[0].pii-detector.when.path ${mend}`]);
  });

  it('points at the item of a list', async () => {
    expect(await when('path: [/v1/chat, /v2/chat]')).toEqual([
      "W022 policies.chain[0].pii-detector.when.path[1] Did you mean '/v1/chat'?",
    ]);
  });

  it('knows the models that targets serve, and stays quiet where one serves any', async () => {
    const one = 'providers: {targets: [{id: a, provider: mock, model: gpt-4o}]}';
    expect(await when('model: [gpt-4o, "gpt-*"]', one)).toEqual([]);
    expect(await when('model: gpt-4', one)).toEqual([
      "W022 policies.chain[0].pii-detector.when.model Did you mean 'gpt-4o'?",
    ]);
    expect(await when('model: gpt-4', one.replace('gpt-4o', '"*"'))).toEqual([]);
    expect(await when('model: gpt-4')).toEqual([]);
  });

  it('knows answers without text', async () => {
    const phases = 'policy: {pii-detector: {phases: [output]}}';
    expect(await when('path: /v1/embeddings', phases)).toHaveLength(1);
    expect(await when('path: [/v1/embeddings, /v1/chat]', phases)).toEqual([]);
    expect(await when('path: /v1/embeddings')).toEqual([]);
  });

  it('is told of the endpoints that there are', () => {
    expect(governedPaths).toEqual(wireShapes.map(({ path }) => path));
  });
});

describe('targets', () => {
  it('that wait behind another, unless they are fallen back to or speak another API', async () => {
    const two = (rest: string, provider = 'openai'): string =>
      targets(`{id: a, provider: openai, model: m, ${key}}`, `{id: b, provider: ${provider}, model: m, ${key}}`) + rest;
    expect(await said(two(''))).toEqual([expect.stringContaining('W015 providers.targets[1].id')]);
    expect(await said(two('  fallback: {triggers: [timeout]}\n'))).toEqual([]);
    expect(await said(two('', 'anthropic'))).toEqual([]);
  });

  it('that a fallback would need', async () => {
    const one = targets('{id: a, provider: mock, model: m}', '{id: b, provider: mock, model: n}');
    expect(await said(`${one}  fallback: {triggers: [timeout]}\n`)).toEqual([
      expect.stringContaining('W024 providers.fallback'),
    ]);
  });

  it.each([
    ['https://llm.example/v1/chat/completions', "W026 providers.targets[0].base_url Write 'https://llm.example/v1'."],
    ['https://llm.example/v1/v1', 'W026 providers.targets[0].base_url Leave one of them out.'],
    ['http://127.0.0.1:41002/v1', "W025 providers.targets[0].base_url Write the provider's own address."],
  ])('at %s', async (address, mend) => {
    expect(await said(targets(`{id: a, provider: openai-compatible, model: m, base_url: "${address}"}`))).toEqual([
      mend,
    ]);
  });

  it.each([
    'https://llm.example/v1',
    'https://llm.example',
    'http://localhost:8080/api/v3',
    'http://localhost:11434/v1/',
  ])('at %s are as they should be', async (address) => {
    expect(await said(targets(`{id: a, provider: openai-compatible, model: m, base_url: "${address}"}`))).toEqual([]);
  });

  it("whose address ends before the provider's API", async () => {
    expect(
      await said(targets(`{id: a, provider: openai, model: m, base_url: 'https://api.openai.com', ${key}}`)),
    ).toEqual(["W026 providers.targets[0].base_url Write 'https://api.openai.com/v1', or leave it out."]);
  });

  it('with names that other gateways would take', async () => {
    expect(await said(targets(`{id: a, provider: openai, model: openai/gpt-4o, ${key}}`))).toEqual([
      "W027 providers.targets[0].model Write 'gpt-4o', or that as upstream_model.",
    ]);
    expect(await said(targets(`{id: a, provider: groq, model: openai/gpt-oss-20b, ${key}}`))).toEqual([]);
    expect(await said(targets(`{id: a, provider: openai, model: 'gpt-*', ${key}}`))).toHaveLength(1);
  });

  it('without a key, unless none is needed', async () => {
    expect(await said(targets('{id: a, provider: openai, model: m}'))).toEqual([expect.stringContaining('W092')]);
    expect(await said(targets('{id: a, provider: ollama, model: m}'))).toEqual([]);
  });

  it('whose time is up at once', async () => {
    expect(await said(targets('{id: a, provider: mock, model: m, timeouts: {connect: 0s}}'))).toEqual([
      'W013 providers.targets[0].timeouts.connect Leave it out for the default.',
    ]);
  });
});

describe('realtime', () => {
  const realtime = async (chain: string, policy = ''): Promise<readonly string[]> =>
    said(`${head}policies: {chain: [${chain}]}\n${policy}streaming: {output_mode: realtime}\n`);

  it('is one error, whatever would redact', async () => {
    expect(await realtime('pii-detector, dlp-filter')).toEqual([
      "E014 streaming.output_mode Use 'buffered' here or as policy.pii-detector.stream, or limit it to requests: phases: [input].",
    ]);
  });

  it('is warned of where a policy could only refuse what is sent already', async () => {
    const policy = 'policy: {entity-list-filter: {blocked_entities: [Falcon]}}\n';
    expect(await realtime('entity-list-filter', policy)).toEqual([
      expect.stringContaining('W014 streaming.output_mode'),
    ]);
    expect(await realtime('entity-list-filter', policy.replace('{blocked', '{stream: buffered, blocked'))).toEqual([]);
    expect(await realtime('prompt-injection, audit-logger')).toEqual([]);
  });
});

describe('a secret', () => {
  const token = `ghp_${'a1B2c3D4e5'.repeat(4)}`.slice(0, 40);

  it.each([
    [`{id: a, provider: openai, model: m, api_key: ${token}}`, 'api_key'],
    ['{id: a, provider: openai, model: m, apiKey: abcdefgh12345678}', 'apiKey'],
    [`{id: a, provider: openai, model: m, secret_key_ref: ${token}}`, 'secret_key_ref'],
    [`{id: a, provider: openai, model: m, secret_key_ref: {env: ${token}}}`, 'secret_key_ref.env'],
    [`{id: a, provider: openai, model: m, secret_key_ref: {value: ${token}}}`, 'secret_key_ref.value'],
    [`{id: a, provider: openai, upstream_model: ${token}, model: m, ${key}}`, 'upstream_model'],
  ])('%s is recognised and not repeated', async (target, path) => {
    const { diagnostics } = await lintConfig([{ name: 'test.yaml', text: targets(target) }]);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map((one) => [one.code, one.path])).toEqual([['E013', `providers.targets[0].${path}`]]);
    expect(JSON.stringify(diagnostics)).not.toContain(token);
  });

  it.each([
    ['secret_key_ref: OPENAI_API_KEY', 'Write secret_key_ref: {env: OPENAI_API_KEY}.'],
    ['secret_key_ref: {env: $OPENAI_API_KEY}', 'Write env: OPENAI_API_KEY.'],
    ['secret_key_ref: {env: "${OPENAI_API_KEY}"}', 'Write env: OPENAI_API_KEY.'],
    ['secret_key_ref: {env: os.environ/OPENAI_API_KEY}', 'Write env: OPENAI_API_KEY.'],
    ['api_key: "${OPENAI_API_KEY}"', 'Write secret_key_ref: {env: OPENAI_API_KEY}.'],
    ['api_key: os.environ/OPENAI_API_KEY', 'Write secret_key_ref: {env: OPENAI_API_KEY}.'],
  ])('named as others do, %s, is told how to be named here', async (written, mend) => {
    const { diagnostics } = await lintConfig([
      { name: 'test.yaml', text: targets(`{id: a, provider: openai, model: m, ${written}}`) },
    ]);
    expect(diagnostics.find(({ severity }) => severity === 'error')?.suggestion).toBe(mend);
  });

  it('is none where a variable is named in words', async () => {
    const text = targets('{id: a, provider: openai, model: m, secret_key_ref: {env: my-openai-key}}');
    expect(await said(text)).toEqual(["E004 providers.targets[0].secret_key_ref.env Write it like 'OPENAI_API_KEY'."]);
  });

  it('is none where a text only mentions one', async () => {
    const text = chain('').replace(
      'version: 0.1.0',
      `version: 0.1.0, description: "password=${token} was given out anew"`,
    );
    expect(await said(text)).toEqual([]);
  });

  it('may stand where policies look for it', async () => {
    const text = `${head}policies: {chain: [dlp-filter]}\npolicy: {dlp-filter: {blocked_terms: [${token}]}}\n`;
    expect(await said(text)).toEqual([]);
  });

  it('is looked for where it should be, when asked', async () => {
    const text = targets(
      `{id: a, provider: openai, model: m, ${key}}`,
      '{id: b, provider: xai, model: n, secret_key_ref: {file: /run/key}}',
    );
    const secrets = { variables: ['OPENAI_APIKEY'], isReadable: (file: string) => file !== '/run/key' };
    expect(await said(text, { secrets })).toEqual([
      "W017 providers.targets[0].secret_key_ref.env Did you mean 'OPENAI_APIKEY'?",
      'W017 providers.targets[1].secret_key_ref.file',
    ]);
    expect(await said(text, { secrets: { variables: ['OPENAI_API_KEY'], isReadable: () => true } })).toEqual([]);
  });
});

describe('an exception', () => {
  it('that has run out', async () => {
    const text = `${head}policies: {chain: [pii-detector]}\npolicy: {pii-detector: {exceptions: [{value: x, reason: y, expires: '2026-01-01'}]}}\n`;
    expect(await said(text, { now: Date.UTC(2026, 0, 2) })).toHaveLength(1);
    expect(await said(text, { now: Date.UTC(2025, 11, 31) })).toEqual([]);
    expect(await said(text)).toEqual([]);
  });
});

describe('a document of one policy', () => {
  const text = `policy:\n  name: prompt-injection\n  version: 1.0.0\n  enabled: true\ndetection:\n  attack_patterns: ['open sesame']\nencoding: {decode_base64: true}\n`;

  it('is judged as such, at its own places', async () => {
    const { diagnostics, summary } = await lintConfig([{ name: 'one.yaml', text }]);
    expect(diagnostics).toEqual([]);
    expect(summary).toEqual({
      pack: { name: 'prompt-injection', version: '1.0.0' },
      chain: ['prompt-injection'],
      policyCount: 1,
    });
    const wrong = text.replace('decode_base64', 'decode_base46').replace('1.0.0', '1.0');
    const places = (await lintConfig([{ name: 'one.yaml', text: wrong }])).diagnostics.map(({ code, path, range }) => [
      code,
      path,
      range.line,
    ]);
    expect(places).toEqual([
      ['E004', 'policy.version', 3],
      ['E002', 'encoding.decode_base46', 7],
    ]);
  });

  it('is what the gateway loads', async () => {
    const { config } = await loadConfig([{ name: 'one.yaml', text }], { now: () => 0, ticks: () => 0 });
    expect(config?.chain.names).toEqual(['prompt-injection']);
  });

  it('needs a kind that has one, and its head', async () => {
    expect(await said(text.replace('prompt-injection', 'prompt-injektion'))).toEqual([
      "E020 policy.name Did you mean 'prompt-injection'?",
    ]);
    expect(await said(text.replace('name: prompt-injection', ''))).toEqual([expect.stringContaining('E020 policy')]);
    expect(await said(text.replace('  version: 1.0.0\n', ''))).toEqual([
      'E007 policy Add it, for example version: "0.1.0"',
    ]);
  });

  it('is no layer', async () => {
    const { diagnostics } = await lintConfig([
      { name: 'base.yaml', text: chain('') },
      { name: 'one.yaml', text },
    ]);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([['E021', 'one.yaml']]);
  });

  it('is not what a config with a misspelt section is', async () => {
    expect(await said(`${head}policy: {name: x}\n`)).not.toContainEqual(expect.stringContaining('E020'));
  });
});

describe('data-routing-policy', () => {
  const routed = (settings: string, list: readonly string[], policies = 'data-routing-policy', more = ''): string =>
    `${head}policies: {chain: [${policies}]}\npolicy:\n  data-routing-policy: {${settings}}\n${more}providers:\n  targets:\n${list.map((one) => `    - ${one}\n`).join('')}`;
  const zero = '{id: zero, provider: mock, model: a, data_policy: {zero_data_retention: true, region: eu-west-1}}';
  const plain = '{id: plain, provider: mock, model: b}';
  const require = 'require_zero_data_retention: true';

  it('is quiet where every target is fit, or asked by somebody', async () => {
    expect(await said(routed(require, [zero]))).toEqual([]);
    expect(await said(routed('allowed_regions: ["EU-*"]', [zero]))).toEqual([]);
    expect(await said(routed(require, [zero, plain], '{data-routing-policy: {when: {team: legal}}}'))).toEqual([]);
    expect(
      await said(
        routed(`${require}, when_found_by: [pii-detector]`, [zero, plain], 'pii-detector, data-routing-policy'),
      ),
    ).toEqual([]);
    expect(await said(routed(`${require}, mode: observe`, [zero, plain]))).toEqual([]);
    expect(await said(routed(`${require}, on_no_compliant_provider: warn`, [zero, plain]))).toEqual([]);
    expect(
      await said(`${head}policies: {chain: [data-routing-policy]}\npolicy: {data-routing-policy: {${require}}}\n`),
    ).toEqual([]);
  });

  it('tells what is never asked, and what nobody meets', async () => {
    const mend = 'Declare it in its data_policy where the provider has agreed to it, or remove the target.';
    expect(await said(routed(require, [zero, plain]))).toEqual([`W111 providers.targets[1].id ${mend}`]);
    const declare = 'Declare data_policy at the targets whose providers have agreed to it, or require less.';
    expect(await said(routed(require, [plain]))).toEqual([`E110 policy.data-routing-policy ${declare}`]);
    expect(await said(routed(require, [plain], '{data-routing-policy: {when: {team: legal}}}'))).toEqual([
      `E110 policy.data-routing-policy ${declare}`,
    ]);
    expect(await said(routed(`${require}, mode: observe`, [plain]))).toEqual([
      `W110 policy.data-routing-policy ${declare}`,
    ]);
  });

  it('names the region and the policy that were meant', async () => {
    // What is allowed may be more than there is today: other regions look much like this one.
    expect(await said(routed('allowed_regions: [eu, eu-west-1, eu-west-2, eu-east-1, us-west-1]', [zero]))).toEqual([]);
    expect(await said(routed('allowed_regions: [eu-west-1, EU_West_1]', [zero]))).toEqual([
      "W113 policy.data-routing-policy.allowed_regions[1] Did you mean 'eu-west-1'?",
    ]);
    expect(
      await said(
        routed(`${require}, when_found_by: [pi-detector]`, [zero, plain], 'pii-detector, data-routing-policy'),
      ),
    ).toEqual(["W114 policy.data-routing-policy.when_found_by[0] Did you mean 'pii-detector'?"]);
  });

  it('tells of a misspelt region and of what comes of it in one message', async () => {
    expect(await said(routed('allowed_regions: [eu-wset-1]', [zero]))).toEqual([
      "E110 policy.data-routing-policy.allowed_regions[0] Did you mean 'eu-west-1'?",
    ]);
  });

  it('minds a judge that is not fit, and says nothing else of it', async () => {
    const review = '  flagged-review: {target: plain, stream: buffered}\n';
    expect(
      await said(routed(require, [zero, plain], 'pii-detector, flagged-review, data-routing-policy', review)),
    ).toEqual(['W115 policy.flagged-review.target Let a target judge that may also answer.']);
  });

  it('reads the short form, and minds where the two say different things', async () => {
    const short = '{id: zero, provider: mock, model: a, zdr: true}';
    expect(await said(routed(require, [short]))).toEqual([]);
    const mend = 'Keep what the provider has agreed to.';
    expect(await said(routed(require, [short.replace('}', ', data_policy: {retention_days: 3}}')]))).toEqual([
      `E111 providers.targets[0].data_policy.retention_days ${mend}`,
    ]);
    expect(await said(routed(require, [short.replace('}', ', data_policy: {zero_data_retention: false}}')]))).toEqual([
      `E111 providers.targets[0].data_policy.zero_data_retention ${mend}`,
    ]);
    expect((await said(targets(short)))[0]).toMatch(/^W112 providers\.targets\[0\]\.zdr /);
  });

  it('says once that nobody reads what targets declare', async () => {
    const list = [zero, zero.replaceAll('zero,', 'other,').replace('model: a', 'model: c')];
    expect(await said(targets(...list))).toEqual([
      "W112 providers.targets[0].data_policy Add 'data-routing-policy' to policies.chain, and say under policy.data-routing-policy what is required.",
    ]);
  });
});
