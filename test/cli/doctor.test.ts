import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answers, checkHome, checkNode, checkTarget } from '../../src/commands/doctor/checks.ts';
import { makePlace, type Place } from '../support/kt.ts';

interface Report {
  readonly ok: boolean;
  readonly findings: readonly {
    readonly check: string;
    readonly state: string;
    readonly message: string;
    readonly hint: string | null;
  }[];
}

let place: Place;

beforeAll(async () => {
  place = makePlace();
  place.write('policy-config.yaml', 'pack: {name: a, version: 0.1.0}\npolicies: {chain: [audit-logger]}\n');
  place.write('wrong.yaml', 'pack: {name: a}\n');
  await place.key('app');
});

afterAll(async () => place.close());

async function doctor(
  words: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Report & { status: unknown }> {
  const { status, stdout } = await place.run(['doctor', '--json', ...words], env);
  return { status, ...(JSON.parse(stdout) as Report) };
}

const stateOf = (report: Report, check: string): string | undefined =>
  report.findings.find((one) => one.check === check)?.state;

describe('kt doctor', () => {
  test('finds nothing wrong where nothing is', async () => {
    const report = await doctor();
    expect(report).toMatchObject({ status: 0, ok: true });
    expect(report.findings.filter(({ check, state }) => state !== 'ok' && check !== 'port')).toEqual([]);
    expect(report.findings.map(({ check }) => check)).toEqual(['node', 'state', 'keys', 'events', 'config', 'port']);
  });

  test('says it in lines for people', async () => {
    const { status, stdout, stderr } = await place.run(['doctor']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^ok {4}node +Node\.js v\d+/m);
    expect(stdout).toContain('1 gateway key works');
    expect(stdout).toContain('policy-config.yaml loads: audit-logger');
  });

  test('warns of limits for users and teams that do not hold for keys that name none', async () => {
    const config = place.write(
      'limits.yaml',
      [
        'pack: {name: a, version: 0.1.0}',
        'policies: {chain: [audit-logger]}',
        'rate_limits: {per_user: {requests_per_minute: 5}}',
        'consumer_groups: {ops: {members: {keys: [app]}, budgets: {per_team: {requests_per_day: 5}}}}',
      ].join('\n'),
    );
    const said = async (): Promise<readonly string[]> => {
      const report = await doctor(['--policy-config', config]);
      expect(report.status).toBe(0);
      return report.findings.filter(({ check }) => check === 'limits').map(({ message }) => message);
    };
    expect(await said()).toEqual([
      '1 of 1 gateway keys has no user: limits per_user do not hold for it',
      '1 of 1 gateway keys has no team: limits per_team do not hold for it',
    ]);
    await place.key('trusting', '--trust-identity-headers');
    await place.key('owned', '--user', 'ada', '--team', 'red');
    await place.run(['keys', 'revoke', 'app']);
    expect(await said()).toEqual([]);
    await place.key('app');
  });

  test('says what keeps the gateway from working', async () => {
    const config = await doctor(['--policy-config', 'wrong.yaml']);
    expect(config).toMatchObject({ status: 1, ok: false });
    expect(stateOf(config, 'config')).toBe('error');
    expect(stateOf(await doctor(['--policy-config', 'missing.yaml']), 'config')).toBe('error');
    const short = await doctor([], { KEEPTRUSTS_API_TOKEN: 'short' });
    expect(short.findings.find(({ check }) => check === 'environment')?.message).toContain('20 characters');
    place.write('broken-keys.json', '{');
    expect(stateOf(await doctor([], { KEEPTRUSTS_KEYS_FILE: 'broken-keys.json' }), 'keys')).toBe('error');
  });

  test('warns of what is open to others, and of secrets that are not there', async () => {
    chmodSync(place.home, 0o755);
    expect(stateOf(await doctor(), 'state')).toBe('warning');
    chmodSync(place.home, 0o700);
    place.write(
      'secret.yaml',
      'pack: {name: a, version: 0.1.0}\npolicies: {chain: []}\nproviders: {targets: [{id: a, provider: openai, model: m, secret_key_ref: {env: NOT_THERE}}]}\n',
    );
    const report = await doctor(['--policy-config', 'secret.yaml']);
    expect(report.status).toBe(0);
    expect(stateOf(report, 'config')).toBe('warning');
    expect(stateOf(await doctor(['--policy-config', 'secret.yaml'], { NOT_THERE: 'x' }), 'config')).toBe('ok');
  });

  test('changes nothing', async () => {
    const empty = makePlace();
    await empty.run(['doctor']);
    expect(() => statSync(empty.home)).toThrow();
    await empty.close();
  });
});

describe('a check', () => {
  test('is not needed to hear that Node.js is too old: what that lacks is told as such', async () => {
    const old = place.write(
      'old-node.cjs',
      "Object.defineProperty(process, 'version', { value: 'v18.20.8' }); delete Array.prototype.toSorted;\n",
    );
    const { status, stderr } = await place.run(['policy', 'lint'], { NODE_OPTIONS: `--require ${old}` });
    expect([status, stderr]).toEqual([2, 'kt: Node.js v18.20.8 is not supported\nInstall 20.19, 22.13 or newer.\n']);
  });

  test('of Node.js knows what is supported', () => {
    expect(['v20.18.9', 'v18.20.0', 'v21.7.0', 'v22.12.0'].map((version) => checkNode(version).state)).toEqual(
      Array(4).fill('error'),
    );
    expect(['v20.19.0', 'v22.13.0', 'v23.0.0', 'v24.1.0'].map((version) => checkNode(version).state)).toEqual(
      Array(4).fill('ok'),
    );
  });

  test('of a state folder that is a file', () => {
    expect(checkHome({ home: place.write('file', '') }).state).toBe('error');
    mkdirSync(`${place.folder}/made`, { mode: 0o700 });
    expect(checkHome({ home: `${place.folder}/made` }).state).toBe('ok');
  });

  test('of a target tries its host and port alone', async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    expect((await checkTarget('a', `http://127.0.0.1:${port}/v1`)).state).toBe('ok');
    await new Promise((resolve) => server.close(resolve));
    expect((await checkTarget('a', `http://127.0.0.1:${port}/v1`)).state).toBe('error');
    expect(await answers('127.0.0.1', port)).toBe('ECONNREFUSED');
  });
});
