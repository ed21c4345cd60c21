/**
 * The documentation, held to what it says: commands are run, configs linted, lists compared with the definitions they are
 * about. A block of `sh` under `<!-- not run: why -->` is left out; a block of `yaml` may be part of a config, and under
 * `<!-- lint: W002 -->` has just these faults.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { registry } from '../src/commands/registry.ts';
import { blankEvent } from '../src/events/blank-event.ts';
import { openEventLog } from '../src/events/log.ts';
import { listLog } from '../src/events/log-parts.ts';
import { checkpointsFile, publicKeysFile } from '../src/events/paths.ts';
import { openSigner } from '../src/events/signing-key.ts';
import { lintConfig } from '../src/gateway/config.ts';
import { providers } from '../src/gateway/providers/registry.ts';
import { configSections } from '../src/gateway/sections.ts';
import { wireShapes } from '../src/gateway/wire/registry.ts';
import { kinds } from '../src/policy/kinds/index.ts';
import { chainedLines, eventBody } from './events/support.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

/** Made by a script, or of another test's making. */
const elsewhere = new Set(['docs/lint-codes.md', 'docs/clients.md', 'docs/performance.md']);
const decisions = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...decisions,
];
const own = pages.filter((page) => !elsewhere.has(page));

/** A fenced block and the comment above it. */
interface Block {
  readonly language: string;
  readonly text: string;
  readonly note: string;
}

function blocksOf(page: string): readonly Block[] {
  const fenced = /(?:<!-- ([^\n]*) -->\n+)?^```(\w*)\n([\s\S]*?)^```$/gm;
  return [...read(page).matchAll(fenced)].map(([, note = '', language = '', text = '']) => ({ language, text, note }));
}

/** A folder with `kt` on the path, in which blocks run one after the other as in one shell. */
class Reader {
  readonly folder = mkdtempSync(join(tmpdir(), 'kt-docs-'));
  private gateway: ChildProcess | null = null;
  private address = 'localhost:41002';

  constructor() {
    const bin = join(this.folder, 'bin');
    mkdirSync(bin);
    const kt = `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'bin/kt.js')}' "$@"\n`;
    writeFileSync(join(bin, 'kt'), kt, { mode: 0o755 });
    writeFileSync(join(this.folder, 'exports'), '');
  }

  /** Runs a block; its last line may start a gateway, which then goes on. Gives what was printed. */
  async run(text: string): Promise<string> {
    const lines = text.trimEnd().split('\n');
    const serves = /^kt gateway run\b/.test(lines.at(-1) ?? '');
    const printed = this.shell((serves ? lines.slice(0, -1) : lines).join('\n'));
    if (serves) await this.serve(lines.at(-1) ?? '');
    return printed;
  }

  async close(): Promise<void> {
    const { gateway } = this;
    if (gateway) {
      const closed = new Promise((resolve) => gateway.once('close', resolve));
      gateway.kill('SIGTERM');
      await closed;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get options() {
    const path = [join(this.folder, 'bin'), process.env['PATH']].join(delimiter);
    const state = { HOME: this.folder, TMPDIR: this.folder, KEEPTRUSTS_HOME: join(this.folder, 'state') };
    return { cwd: this.folder, env: { PATH: path, NO_COLOR: '1', ...state } };
  }

  private shell(text: string): string {
    const script = `set -euo pipefail; . ./exports\n${text.replaceAll('localhost:41002', this.address)}\nexport -p > exports\n`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
      ...this.options,
      encoding: 'utf8',
      timeout: 20_000,
    });
    if (status !== 0) throw new Error(`status ${status} of:\n${text}\n${stdout}${stderr}`);
    return stdout;
  }

  private async serve(line: string): Promise<void> {
    const script = `. ./exports; exec ${line} --listen localhost:0 --log-format json`;
    const child = spawn('bash', ['-c', script], { ...this.options, stdio: ['ignore', 'ignore', 'pipe'] });
    this.gateway = child;
    let said = '';
    this.address = await new Promise<string>((resolve, reject) => {
      child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        const url = /"url":"http:\/\/([^"]+)"/.exec(said)?.[1];
        if (url !== undefined) resolve(url);
      });
      child.once('close', (status) => reject(new Error(`the gateway ended with ${status}:\n${said}`)));
    });
  }
}

/** What is to be closed at the end. */
const readers: Pick<Reader, 'close'>[] = [];

afterAll(async () => {
  for (const reader of readers) await reader.close();
});

describe('commands', () => {
  const scripts = own.map((page) => ({
    page,
    blocks: blocksOf(page).filter(({ language, note }) => language === 'sh' && !note.startsWith('not run: ')),
  }));

  // The README alone has some twenty commands, each a process.
  it.each(scripts.filter(({ blocks }) => blocks.length > 0))(
    'of $page run',
    async ({ blocks }) => {
      const reader = new Reader();
      readers.push(reader);
      const printed: string[] = [];
      for (const { text } of blocks) printed.push(await reader.run(text));
      expect(printed.join('').length).toBeGreaterThan(0);
    },
    120_000,
  );

  it('in the README are all that there are', () => {
    const examples = blocksOf('README.md').filter(({ language }) => language === 'sh');
    const shown = examples.map(({ text }) => text).join('\n');
    expect(registry.map(({ words }) => words).filter((words) => !shown.includes(`kt ${words}`))).toEqual([]);
  });

  it('in the README end in the refusal that it shows', async () => {
    const reader = new Reader();
    readers.push(reader);
    const blocks = blocksOf('README.md').filter(({ language, note }) => language === 'sh' && note === '');
    const upTo = blocks.findIndex(({ text }) => text.startsWith('curl'));
    let answer = '';
    for (const { text } of blocks.slice(0, upTo + 1)) answer = await reader.run(text);
    const shown = blocksOf('README.md').find(({ text }) => text.startsWith('HTTP/1.1 409'))?.text ?? '';
    expect(answer).toContain('HTTP/1.1 409 Conflict');
    expect(answer).toContain('x-should-retry: false');
    const said = JSON.parse(answer.slice(answer.indexOf('{'))) as { error: Record<string, unknown> };
    for (const name of ['type', 'code', 'policy', 'reason_code', 'phase']) {
      expect(shown).toContain(`"${name}":"${String(said.error[name])}"`);
    }
  });
});

describe('configs', () => {
  const configs = own.flatMap((page) =>
    blocksOf(page)
      .filter(({ language }) => language === 'yaml')
      .map((block, index) => ({ ...block, page, index })),
  );

  it.each(configs)('$page, number $index, lints as it says', async ({ text, note }) => {
    const value = parse(text) as { policy?: object | null };
    const chain = Object.keys(value.policy ?? {});
    const base = `pack: {name: docs, version: 0.1.0}\npolicies: {chain: [${chain.join(', ')}]}\n`;
    const { diagnostics } = await lintConfig([
      { name: 'base.yaml', text: base },
      { name: 'example.yaml', text },
    ]);
    const expected = /^lint: (.*)$/.exec(note)?.[1]?.split(' ') ?? [];
    expect(diagnostics.map(({ code, message }) => (expected.includes(code) ? code : `${code} ${message}`))).toEqual(
      expected,
    );
  });

  it('occur', () => expect(configs.length).toBeGreaterThan(kinds.length));
});

/** Names of all properties within a schema, however deep. */
function propertyNames(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) =>
    key === 'properties'
      ? Object.entries(inner as object).flatMap(([name, deeper]) => [name, ...propertyNames(deeper)])
      : propertyNames(inner),
  );
}

/** The text below each heading of the second level. */
function sectionsOf(page: string): ReadonlyMap<string, string> {
  const [, ...sections] = read(page).split(/^## /m);
  return new Map(sections.map((section) => [section.slice(0, section.indexOf('\n')).replaceAll('`', ''), section]));
}

describe('docs/configuration.md', () => {
  const sections = sectionsOf('docs/configuration.md');

  it('has a chapter for each section of a config', () => {
    expect([...sections.keys()].filter((name) => /^[a-z_]+$/.test(name))).toEqual(configSections.map(({ key }) => key));
  });

  it.each(configSections.filter(({ key }) => key !== 'policy'))('names every field of $key', ({ key, schema }) => {
    const text = sections.get(key) ?? '';
    expect(propertyNames(schema).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every setting that all policies share', () => {
    const text = sections.get('policy') ?? '';
    const all = configSections.find(({ key }) => key === 'policy')?.schema;
    const ofKinds = new Set([...kinds.map(({ name }) => name), ...kinds.flatMap((kind) => propertyNames(kind.schema))]);
    const shared = propertyNames(all).filter((name) => !ofKinds.has(name));
    expect(shared.length).toBeGreaterThan(5);
    expect(shared.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });

  it('names every provider', () => {
    const text = sections.get('providers') ?? '';
    expect(providers.map(({ name }) => name).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('docs/policies.md', () => {
  const sections = sectionsOf('docs/policies.md');

  it('has a chapter for each kind', () => {
    const names = [...sections.keys()].filter((name) => /^[a-z-]+$/.test(name));
    expect(names.toSorted()).toEqual(kinds.map(({ name }) => name).toSorted());
  });

  it.each(kinds.map((kind) => ({ kind, name: kind.name })))('tells all of $name', ({ kind, name }) => {
    const text = sections.get(name) ?? '';
    const prefix = name.replaceAll('-', '_');
    const reasons = Object.keys(kind.catalogue).map((reason) => `${prefix}.${reason}`);
    const words = [...propertyNames(kind.schema), ...reasons];
    expect(words.filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
    expect(text).toContain('```yaml');
    expect(text).toContain('**Limits.**');
  });
});

describe('docs/errors.md', () => {
  const gateway = readdirSync(join(root, 'src/gateway'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('providers'))
    .map((name) => read(`src/gateway/${name}`))
    .join('\n');
  const made = [
    /new GatewayError\(\s*[\w.]+,\s*'\w+',\s*'(\w+)'/g,
    /new LimitError\(\s*[\w.]+,\s*\d+,\s*'\w+',\s*'(\w+)'/g,
    /\bupstreamError\(\s*\d+,\s*'(\w+)'/g,
    /\bunavailable\(\s*'(\w+)'/g,
    /\binvalidRequest\([^;]*,\s*\w+,\s*'(\w+)'\)/g,
    /\baccessDenied\([^;]*,\s*'(\w+)'\)/g,
    /'(\w+_blocked|escalation_required)'/g,
  ].flatMap((pattern) => [...gateway.matchAll(pattern)].map(([, code = '']) => code));

  it('has every code that the gateway answers with, and no other', () => {
    const told = [...read('docs/errors.md').matchAll(/^\| \d+ +\| `\w+` +\| `(\w+)`/gm)].map(([, code = '']) => code);
    expect(new Set(made).size).toBeGreaterThan(20);
    expect([...new Set(told)].toSorted()).toEqual([...new Set([...made, 'invalid_request'])].toSorted());
  });
});

describe('docs/events.md', () => {
  it('names every member of an event', () => {
    const text = read('docs/events.md');
    const members = ['schema_version', 'seq', 'id', 'timestamp', ...Object.keys(blankEvent), 'details', 'prev', 'hash'];
    const parts = ['findings', 'duration_us', 'duration_ms', 'input_tokens', ...Object.keys(blankEvent.latency_ms)];
    expect([...members, ...parts].filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('docs/verifying.md', () => {
  const script = blocksOf('docs/verifying.md').find(({ language }) => language === 'python')?.text ?? '';
  const hasPython = spawnSync('python3', ['-c', 'import hashlib']).status === 0;

  it.skipIf(!hasPython)('has a script in Python that tells a whole chain from a touched one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kt-docs-'));
    readers.push({ close: async () => rmSync(folder, { recursive: true }) });
    const log = join(folder, 'events.ndjson');
    const lines = chainedLines(eventBody(1), eventBody(2, { model: 'жλ中🦊' }), eventBody(3))
      .toString()
      .split('\n');
    const judge = (...kept: readonly (string | undefined)[]) => {
      writeFileSync(log, kept.map((line) => `${line ?? ''}\n`).join(''));
      const { status, stdout, stderr } = spawnSync('python3', ['-c', script, log], { encoding: 'utf8' });
      return { status, said: stdout + stderr };
    };
    const { hash } = JSON.parse(lines[2] ?? '') as { hash: string };
    expect(judge(...lines.slice(0, 3))).toEqual({ status: 0, said: `3 ${hash}\n` });
    expect(judge(lines[0], lines[1]?.replace('"ada"', '"bob"'), lines[2]).said).toContain(':2: its hash');
    expect(judge(lines[0], lines[2])).toEqual({ status: 1, said: `${log}:2: it does not follow record 1\n` });
    expect(script.trim().split('\n').length).toBeLessThan(16);
  });

  const signatures = blocksOf('docs/verifying.md').filter(({ language }) => language === 'python')[1]?.text ?? '';
  const hasCryptography = spawnSync('python3', ['-c', 'import cryptography']).status === 0;

  it.skipIf(!hasCryptography)('has a script in Python that verifies signatures', async () => {
    const home = mkdtempSync(join(tmpdir(), 'kt-docs-'));
    readers.push({ close: async () => rmSync(home, { recursive: true }) });
    const folder = join(home, 'events');
    const signer = await openSigner(home, null);
    const log = await openEventLog({ folder, durability: 'os', attestation: { signer, every: 2, retention: null } });
    for (let n = 1; n <= 3; n++) await log.append(eventBody(n));
    await log.close();
    const [key, checkpoints] = [publicKeysFile(folder), checkpointsFile(folder)];
    const { rotated, active } = await listLog(folder);
    await active?.handle.close();
    const files = [...rotated.map(({ path }) => path), log.file];
    const judge = () => spawnSync('python3', ['-c', signatures, key, checkpoints, ...files], { encoding: 'utf8' });
    expect(judge()).toMatchObject({ status: 0, stdout: 'signed up to record 3 of 3\n' });
    const lines = read(checkpoints);
    writeFileSync(checkpoints, lines.replace('"seq":3', '"seq":2'));
    expect(judge().stderr).toContain('InvalidSignature');
  });

  it('names every fault', () => {
    const told = [...read('docs/verifying.md').matchAll(/^\| `(\w+)`/gm)].map(([, kind]) => kind);
    const known = /export type FaultKind =([^;]*);/.exec(read('src/events/chain-walk.ts'))?.[1] ?? '';
    expect(told).toEqual([...known.matchAll(/'(\w+)'/g)].map(([, kind]) => kind));
  });
});

describe('pages', () => {
  it('name every governed endpoint', () => {
    for (const { path } of wireShapes) expect(read('README.md')).toContain(`\`${path}\``);
  });

  it.each(pages)('%s links to what is there', (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
      ([, target = '']) => target,
    );
    expect(targets.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([]);
  });

  it.each(decisions)('%s is dated and says what was decided', (page) => {
    expect(page).toMatch(/\/\d{4}-\d{2}-\d{2}-[a-z0-9-]+\.md$/);
    expect(read(page)).toMatch(/^# .+\n\n\d{4}-\d{2}-\d{2}\n/);
  });
});
