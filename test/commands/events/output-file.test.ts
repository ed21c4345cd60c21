import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../../src/commands/context.ts';
import { openOutputFile } from '../../../src/commands/events/output-file.ts';
import { run } from '../../../src/commands/events-export.ts';
import { chainedLines, eventBody, temporaryFolder } from '../../events/support.ts';

let folder: string;
let log: readonly string[];

function contextOf(changes: Partial<Context> = {}): Context {
  return {
    outlived: new Set(),
    env: {},
    cwd: folder,
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    home: folder,
    color: { stdout: false, stderr: false },
    now: Date.now,
    onSignal: () => () => undefined,
    exit: () => undefined,
    ...changes,
  };
}

beforeEach(() => {
  folder = temporaryFolder();
  writeFileSync(join(folder, 'log.ndjson'), chainedLines(eventBody(1)));
  log = [join(folder, 'log.ndjson')];
});

const place = (): string => join(folder, 'out.json');
const others = (): string[] => readdirSync(folder).filter((name) => name !== 'log.ndjson');

describe('an output file', () => {
  it('is there when all is written, and not before', async () => {
    const output = await openOutputFile('out.json', log, contextOf());
    output.write('one');
    await output.flush();
    output.write(Buffer.from(' two'));
    expect(others()).not.toContain('out.json');
    await output.commit();
    expect(others()).toEqual(['out.json']);
    expect(readFileSync(place(), 'utf8')).toBe('one two');
    expect(statSync(place()).mode & 0o777).toBe(0o600);
  });

  it('leaves what was there when it is abandoned', async () => {
    writeFileSync(place(), 'old');
    const output = await openOutputFile('out.json', log, contextOf());
    output.write('new');
    await output.flush();
    await output.abandon();
    expect(others()).toEqual(['out.json']);
    expect(readFileSync(place(), 'utf8')).toBe('old');
  });

  it('replaces what a link names, not the link', async () => {
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real', 'file'), 'old');
    symlinkSync(join('real', 'file'), place());
    const output = await openOutputFile('out.json', log, contextOf());
    output.write('new');
    await output.commit();
    expect(readFileSync(join(folder, 'real', 'file'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder, 'real'))).toEqual(['file']);
  });

  it.runIf(process.platform !== 'win32')('goes into a pipe that is there', async () => {
    expect(spawnSync('mkfifo', [place()]).status).toBe(0);
    // Open for both, so that neither side waits for the other.
    const reader = await open(place(), 'r+');
    const output = await openOutputFile('out.json', log, contextOf());
    output.write('through');
    await output.commit();
    expect((await reader.read(Buffer.alloc(7), 0, 7, null)).bytesRead).toBe(7);
    await reader.close();
    expect(others()).toEqual(['out.json']);
  });

  it.each([
    ['log.ndjson', 'log.ndjson is the log itself'],
    ['.', 'is a folder'],
    ['none/out.json', "Can't write none/out.json"],
  ])('refuses %s', async (path, message) => {
    await expect(openOutputFile(path, log, contextOf())).rejects.toThrow(message);
    expect(others()).toEqual([]);
  });
});

describe('kt events export, ended by a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s leaves no file behind and ends with %i', async (signal, status) => {
    const onSignal: Context['onSignal'] = (_signals, listener) => {
      listener(signal);
      return () => undefined;
    };
    const options = { output: 'out.json', file: 'log.ndjson' };
    expect(await run(options, [], contextOf({ onSignal }))).toBe(status);
    expect(others()).toEqual([]);
  });
});
