import { copyFileSync, readFileSync, renameSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makePlace, type Place } from '../support/kt.ts';

const pems = join(import.meta.dirname, '../support/tls');
const pem = (name: string): string => readFileSync(join(pems, name), 'utf8');

// Each of them starts several programs.
vi.setConfig({ testTimeout: 120_000 });

let place: Place;

beforeEach(() => {
  place = makePlace();
  for (const name of ['first.crt', 'first.key']) copyFileSync(join(pems, name), join(place.folder, name));
});
afterEach(async () => {
  await place.close();
});

const config = `pack: {name: tests, version: 1.0.0}
policies: {chain: [pii-detector]}
providers: {targets: [{id: m, provider: mock, model: gpt-4o}]}
`;
const words = ['--tls-cert', 'first.crt', '--tls-key', 'first.key'];

/** Status and body of a call over TLS to who shows one of these certificates. */
function call(url: string, key: string, ca: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const options = { method: 'POST', headers, ca, agent: false as const };
    const sent = request(`${url}/v1/chat/completions`, options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.once('error', reject);
    sent.end(JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: 'hello' }] }));
  });
}

describe('TLS', () => {
  it('is served with a certificate, on both loopbacks, and nothing else is', async () => {
    place.write('policy-config.yaml', config);
    const key = await place.key('app');
    const gateway = await place.gateway(words);
    expect(gateway.url).toMatch(/^https:/);
    expect(await call(gateway.url, key, pem('first.crt'))).toMatchObject({ status: 200 });
    const { port } = new URL(gateway.url);
    await expect(fetch(`http://localhost:${port}/healthz`)).rejects.toThrow();
    const old = connect({ port: Number(port), host: '127.0.0.1', maxVersion: 'TLSv1.1', rejectUnauthorized: false });
    await new Promise<void>((resolve) => old.once('error', () => resolve()));
    expect(gateway.stderr()).not.toContain('without TLS');
    gateway.child.kill('SIGTERM');
    expect((await gateway.ended).status).toBe(0);
  });

  it('takes up a certificate that changes, once its key fits', async () => {
    place.write('policy-config.yaml', config);
    const key = await place.key('app');
    const gateway = await place.gateway(words);
    const put = (from: string, to: string): void => {
      copyFileSync(join(pems, from), join(place.folder, `${to}.new`));
      renameSync(join(place.folder, `${to}.new`), join(place.folder, to));
    };
    put('second.crt', 'first.crt');
    await gateway.line('the new certificate was not taken');
    expect(await call(gateway.url, key, pem('first.crt'))).toMatchObject({ status: 200 });
    put('second.key', 'first.key');
    await gateway.line('a new certificate is in use');
    expect(await call(gateway.url, key, pem('second.crt'))).toMatchObject({ status: 200 });
    await expect(call(gateway.url, key, pem('first.crt'))).rejects.toThrow();
  });

  it.each([
    [['--tls-cert', 'first.crt'], '--tls-key'],
    [['--tls-key', 'first.key'], '--tls-cert'],
    [['--tls-cert', 'nowhere.crt', '--tls-key', 'first.key'], 'no such file'],
    [['--tls-cert', 'first.key', '--tls-key', 'first.key'], 'holds no certificate'],
    [['--tls-cert', 'first.crt', '--tls-key', 'first.crt'], 'can not be used'],
    [['--tls-cert', join(pems, 'second.crt'), '--tls-key', 'first.key'], 'is not that of the certificate'],
  ])('with %j is refused with 2', async (flags, said) => {
    place.write('policy-config.yaml', config);
    await place.key('app');
    const { status, stdout, stderr } = await place.run(['gateway', 'run', ...flags]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('    at ');
  });

  it('warns of a certificate that ran out, and off loopback of none', async () => {
    place.write('policy-config.yaml', config);
    await place.key('app');
    const gateway = await place.gateway(['--tls-cert', join(pems, 'expired.crt'), '--tls-key', 'first.key']);
    await gateway.line('ran out on');
    gateway.child.kill('SIGTERM');
    await gateway.ended;
    const open = await place.gateway(['--listen', '0.0.0.0:0']);
    await open.line('without TLS');
    open.child.kill('SIGTERM');
    await open.ended;
  });
});
