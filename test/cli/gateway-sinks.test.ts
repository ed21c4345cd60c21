import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startReceiver } from '../events/sinks/receiver.ts';
import { bin, makePlace, type Place } from '../support/kt.ts';

let place: Place;

beforeEach(() => {
  place = makePlace();
});

afterEach(async () => place.close());

const config = (sinks: string): string =>
  [
    'pack: {name: test, version: 0.1.0}',
    'policies: {chain: [audit-logger]}',
    'providers: {targets: [{id: mock, provider: mock, model: "*"}]}',
    `events: {sinks: [${sinks}]}`,
  ].join('\n');

const call = (url: string, key: string): Promise<Response> =>
  fetch(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: 'a very private word' }] }),
  });

describe('kt gateway run with sinks', () => {
  it('sends what it records to a webhook and to stdout, the last at its end, and no word of a prompt', async () => {
    const receiver = await startReceiver();
    const webhook = `{name: siem, type: webhook, url: "${receiver.url}", secret_key_ref: {env: SECRET}}`;
    place.write('policy-config.yaml', config(`${webhook}, {name: out, type: stdout}`));
    const key = await place.key('one');
    const gateway = await place.gateway([], { SECRET: 'a secret' });
    const ids: (string | null)[] = [];
    for (let n = 0; n < 3; n++) ids.push((await call(gateway.url, key)).headers.get('x-kt-event-id'));
    gateway.child.kill('SIGTERM');
    const { status, stdout } = await gateway.ended;
    expect(status).toBe(0);
    const printed = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id?: string; type?: string });
    // The first record's checkpoint comes when it is signed, between any two of them.
    expect(printed.flatMap(({ id }) => id ?? [])).toEqual(ids);
    expect(printed.at(-1)).toMatchObject({ type: 'checkpoint', reason: 'shutdown' });
    expect(receiver.lines().map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(ids);
    expect(receiver.lines('kt.checkpoints').at(-1)).toContain('"shutdown"');
    expect(stdout + receiver.received.map(({ body }) => body.toString()).join('')).not.toContain('private');
  });

  it('goes on when the reader of its stdout has gone', async () => {
    place.write('policy-config.yaml', config('{name: out, type: stdout}'));
    const key = await place.key('one');
    const child = spawn(process.execPath, [bin, 'gateway', 'run', '--listen', 'localhost:0', '--log-format', 'json'], {
      cwd: place.folder,
      env: { PATH: process.env['PATH'] ?? '', KEEPTRUSTS_HOME: place.home },
    });
    let said = '';
    const heard = (what: RegExp): Promise<string> =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = what.exec(said)?.[1];
          if (found !== undefined) resolve(found);
        };
        child.stderr.on('data', look);
        look();
      });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    const url = await heard(/"url":"([^"]+)"/);
    child.stdout.destroy();
    for (let n = 0; n < 3; n++) expect((await call(url, key)).status).toBe(200);
    await heard(/(sink 'out' takes no events: its reader is gone)/);
    expect((await call(url, key)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('does not start without the secret of a sink', async () => {
    const webhook = '{name: siem, type: webhook, url: "http://127.0.0.1:1/", secret_key_ref: {env: NOT_THERE}}';
    place.write('policy-config.yaml', config(webhook));
    await place.key('one');
    expect(await place.run(['gateway', 'run', '--listen', 'localhost:0'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("the secret of sink 'siem' is missing: environment variable NOT_THERE") as string,
    });
  });
});
