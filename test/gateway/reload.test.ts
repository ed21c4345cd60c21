import { once } from 'node:events';
import { mkdtempSync, rmSync, watch, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { judgeConfig, type JudgedConfig } from '../../src/gateway/config.ts';
import { policyChanges, Reloader, type ReloadOutcome, type ReloadPorts } from '../../src/gateway/reload.ts';
import { UnderWay, type Abandonable } from '../../src/gateway/under-way.ts';
import { configText } from '../support/gateway.ts';

const file = (text: string): { name: string; text: string } => ({ name: 'x.yaml', text });
const judged = async (text: string): Promise<JudgedConfig> => judgeConfig([file(text)]);

/** A reloader whose files are a variable, and what it did. */
async function reloaderOf(text: string, more: Partial<ReloadPorts> = {}) {
  const state = { text, applied: [] as JudgedConfig[], switchedOff: 0, reported: [] as ReloadOutcome['kind'][] };
  const reloader = new Reloader(await judged(text), [file(text)], {
    paths: [],
    read: () => Promise.resolve([file(state.text)]),
    startJudge: () => ({ judge: (files) => judgeConfig(files), close: () => undefined }),
    apply: (next) => Promise.resolve(void state.applied.push(next)),
    switchOff: () => Promise.resolve(void (state.switchedOff += 1)),
    report: ({ kind }) => void state.reported.push(kind),
    ...more,
  });
  return { state, reloader };
}

describe('Reloader', () => {
  it('answers calls that come together one after the other', async () => {
    const { state, reloader } = await reloaderOf(configText('pii-detector', '', ''));
    state.text = configText('prompt-injection', '', '');
    const outcomes = await Promise.all([reloader.reload('signal'), reloader.reload('request')]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['reloaded', 'unchanged']);
    expect(state.applied).toHaveLength(2);
  });

  it('keeps the former config where the new one can not be put into force', async () => {
    const { state, reloader } = await reloaderOf(configText('pii-detector', '', ''), {
      apply: () => Promise.reject(new Error('no memory')),
    });
    state.text = configText('prompt-injection', '', '');
    expect(await reloader.reload('signal')).toMatchObject({ kind: 'rejected', reason: { sentence: 'no memory' } });
  });

  it('says why where the thread that judges dies', async () => {
    const { reloader } = await reloaderOf(configText('pii-detector', '', ''), {
      startJudge: () => ({ judge: () => Promise.reject(new Error('out of memory')), close: () => undefined }),
    });
    expect(await reloader.reload('signal')).toMatchObject({ kind: 'rejected', reason: { sentence: 'out of memory' } });
  });

  it('waits until two looks agree', async () => {
    const texts = ['pack: {na', 'pack: {name: x, ver', configText('', '', ''), configText('', '', '')];
    const { state, reloader } = await reloaderOf(configText('pii-detector', '', ''), {
      read: () => Promise.resolve([file(texts.length > 1 ? (texts.shift() as string) : (texts[0] as string))]),
    });
    expect((await reloader.reload('file')).kind).toBe('reloaded');
    expect(state.reported).toEqual(['reloaded']);
  });
});

describe('a watched file', () => {
  it('that changes while it is being read is read again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kt-reload-'));
    const path = join(folder, 'x.yaml');
    writeFileSync(path, 'old');
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    let text = configText('pii-detector', '', '');
    const looks: string[] = [];
    const { state, reloader } = await reloaderOf(text, {
      paths: [path],
      read: async () => {
        const now = text;
        looks.push(now);
        await gate;
        return [file(now)];
      },
    });
    try {
      await vi.waitFor(() => expect(looks).toHaveLength(1));
      const notice = once(watch(folder, { persistent: false }), 'change');
      text = configText('prompt-injection', '', '');
      writeFileSync(path, 'new');
      await notice;
      for (let looked = 0; looked < 10; looked++) await stat(path);
      goOn();
      await vi.waitFor(() => expect(state.reported).toEqual(['reloaded']), 10_000);
    } finally {
      reloader.close();
      rmSync(folder, { recursive: true });
    }
  });
});

describe('policyChanges', () => {
  it('tells added, removed and changed policies', async () => {
    const before = await judged(
      configText('pii-detector, prompt-injection, audit-logger', 'pii-detector: {action: block}', ''),
    );
    const after = await judged(
      configText('{pii-detector: {when: {path: /v1/chat}}}, prompt-injection, dlp-filter', '', ''),
    );
    const chain = after.summary?.chain ?? [];
    expect(policyChanges(before, after)).toEqual({
      added: chain.filter((kind) => kind === 'dlp-filter'),
      removed: ['audit-logger'],
      changed: ['pii-detector'],
    });
    expect(policyChanges(before, before)).toEqual({ added: [], removed: [], changed: [] });
  });
});

describe('UnderWay', () => {
  const exchange = (): Abandonable => ({
    place: -1,
    isStream: false,
    abandon: () => undefined,
    stub: () => {
      throw new Error('nobody asks');
    },
  });

  it('tells when those of a moment are over, whatever began since', async () => {
    const underWay = new UnderWay();
    const [one, two, later] = [exchange(), exchange(), exchange()];
    underWay.add(one);
    underWay.add(two);
    let isOver = false;
    const over = underWay.withoutThese().then(() => (isOver = true));
    underWay.add(later);
    underWay.delete(one);
    await Promise.resolve();
    expect(isOver).toBe(false);
    underWay.delete(two);
    await over;
    expect(underWay.size).toBe(1);
  });
});
