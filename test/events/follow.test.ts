import {
  appendFileSync,
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { followEvents, type FollowNotice, type FollowOptions } from '../../src/events/follow.ts';
import { relativesOf } from '../../src/events/missed-lines.ts';
import { chainedLines, eventBody, temporaryFolder } from './support.ts';

/** Lines of one chain, by number from 1. */
const lines: readonly string[] = chainedLines(
  ...Array.from({ length: 60 }, (_, index) => eventBody(index + 1, { model: 'жλ中🦊' })),
)
  .toString()
  .split(/(?<=\n)/);

const text = (from: number, to: number): string => lines.slice(from - 1, to).join('');

/** Follows a file, collecting numbers (0 for what is no event) and notices, until the test ends. */
function following(file: string, from: FollowOptions['from'] = 'start', afterSearch: () => void = () => undefined) {
  const end = new AbortController();
  const seen: number[] = [];
  const notices: FollowNotice['what'][] = [];
  const all: FollowNotice[] = [];
  const done = (async () => {
    const options = {
      from,
      signal: end.signal,
      onNotice: (notice: FollowNotice) => {
        notices.push(notice.what);
        all.push(notice);
      },
      relatives: async () => {
        const found = await relativesOf({ file });
        afterSearch();
        return found;
      },
    };
    for await (const batch of followEvents(file, options)) seen.push(...batch.map(({ record }) => record?.seq ?? 0));
  })();
  onTestFinished(async () => {
    end.abort();
    await done;
  });
  return { seen, notices, all, end, done };
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

describe('followEvents', () => {
  it('gives what is there, then what comes, however the bytes are cut', async () => {
    const file = join(temporaryFolder(), 'events.ndjson');
    writeFileSync(file, text(1, 2));
    const { seen } = following(file);
    await expect.poll(() => seen).toEqual([1, 2]);
    const bytes = Buffer.from(text(3, 4));
    const emoji = bytes.indexOf(Buffer.from('🦊'));
    let start = 0;
    for (const cut of [5, emoji + 2, emoji + 3, bytes.length - 1, bytes.length]) {
      appendFileSync(file, bytes.subarray(start, cut));
      start = cut;
      await new Promise(setImmediate);
    }
    await expect.poll(() => seen).toEqual([1, 2, 3, 4]);
  });

  it('gives only what comes, from the end', async () => {
    const file = join(temporaryFolder(), 'events.ndjson');
    writeFileSync(file, text(1, 2));
    const handle = await open(file, 'r');
    const { seen } = following(file, { handle, offset: Buffer.byteLength(text(1, 2)) });
    appendFileSync(file, text(3, 3));
    await expect.poll(() => seen).toEqual([3]);
  });

  it('waits for a folder and a file that are not there', async () => {
    const folder = join(temporaryFolder(), 'later');
    const file = join(folder, 'events.ndjson');
    const { seen, notices } = following(file);
    await expect.poll(() => notices).toEqual(['waiting']);
    mkdirSync(folder);
    writeFileSync(file, text(1, 1));
    await expect.poll(() => seen).toEqual([1]);
    expect(notices).toEqual(['waiting', 'appeared']);
  });

  it('reads the old file to its end when it is rotated by rename', async () => {
    const file = join(temporaryFolder(), 'events.ndjson');
    writeFileSync(file, text(1, 1));
    const { seen, notices } = following(file);
    await expect.poll(() => seen).toEqual([1]);
    appendFileSync(file, text(2, 20));
    renameSync(file, `${file}.1`);
    appendFileSync(`${file}.1`, text(21, 30));
    writeFileSync(file, text(31, 40));
    await expect.poll(() => seen).toEqual(numbers(1, 40));
    expect(notices).toEqual(['rotated']);
  });

  it('goes on in a file that was emptied, also one that has grown past the place again', async () => {
    const file = join(temporaryFolder(), 'events.ndjson');
    writeFileSync(file, text(1, 5));
    const { seen, notices } = following(file);
    await expect.poll(() => seen).toEqual(numbers(1, 5));
    copyFileSync(file, `${file}.1`);
    truncateSync(file, 0);
    appendFileSync(file, text(6, 20));
    await expect.poll(() => seen).toEqual(numbers(1, 20));
    expect(notices).toEqual(['truncated']);
  });

  it('repeats nothing when the last lines are taken back or the file is replaced by a copy', async () => {
    const file = join(temporaryFolder(), 'events.ndjson');
    writeFileSync(file, text(1, 5));
    const { seen, notices } = following(file);
    await expect.poll(() => seen).toEqual(numbers(1, 5));
    truncateSync(file, Buffer.byteLength(text(1, 4)));
    await expect.poll(() => notices).toEqual(['truncated']);
    writeFileSync(`${file}.copy`, text(1, 4));
    renameSync(`${file}.copy`, file);
    await expect.poll(() => notices).toEqual(['truncated', 'rotated']);
    appendFileSync(file, text(6, 7));
    await expect.poll(() => seen).toEqual(numbers(1, 7));
  });

  it('finds lines that were rotated away before it looked: twice renamed, copied and emptied, a link led on', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'events.ndjson');
    writeFileSync(file, text(1, 3));
    const { seen, notices } = following(file);
    await expect.poll(() => seen).toEqual(numbers(1, 3));
    appendFileSync(file, text(4, 6));
    renameSync(file, `${file}.2`);
    writeFileSync(`${file}.1`, text(7, 12));
    writeFileSync(file, text(13, 14));
    await expect.poll(() => seen).toEqual(numbers(1, 14));
    appendFileSync(file, text(15, 20));
    copyFileSync(file, `${file}.3`);
    truncateSync(file, 0);
    appendFileSync(file, text(21, 22));
    await expect.poll(() => seen).toEqual(numbers(1, 22));
    expect(notices.filter((notice) => notice === 'missed')).toEqual([]);
  });

  it('goes where a link leads, over several that it did not see', async () => {
    const folder = temporaryFolder();
    const link = join(folder, 'current.ndjson');
    const part = (n: number): string => join(folder, `part-${n}.ndjson`);
    const leadTo = (n: number): void => {
      symlinkSync(part(n), `${link}.new`);
      renameSync(`${link}.new`, link);
    };
    writeFileSync(part(1), text(1, 2));
    leadTo(1);
    const { seen } = following(link);
    await expect.poll(() => seen).toEqual([1, 2]);
    appendFileSync(part(1), text(3, 4));
    writeFileSync(part(2), text(5, 8));
    leadTo(2);
    writeFileSync(part(3), text(9, 10));
    leadTo(3);
    await expect.poll(() => seen).toEqual(numbers(1, 10));
  });

  it('stays with a file whose successor is still empty, and shows what went to others meanwhile', async () => {
    const file = join(temporaryFolder(), 'events.ndjson');
    writeFileSync(file, text(1, 1));
    const { seen } = following(file);
    await expect.poll(() => seen).toEqual([1]);
    renameSync(file, `${file}.1`);
    writeFileSync(file, '');
    appendFileSync(`${file}.1`, text(2, 3));
    await expect.poll(() => seen).toEqual([1, 2, 3]);
    renameSync(file, `${file}.2`);
    writeFileSync(`${file}.2`, text(4, 5));
    writeFileSync(file, '');
    await expect.poll(() => seen).toEqual(numbers(1, 5));
    appendFileSync(file, text(6, 6));
    await expect.poll(() => seen).toEqual(numbers(1, 6));
  });

  it('shows a line once that is in a file and in its copy, whichever is read first', async () => {
    const file = join(temporaryFolder(), 'events.ndjson');
    writeFileSync(file, text(1, 1));
    const old = openSync(file, 'a');
    onTestFinished(() => closeSync(old));
    // Written after the look at the old file and before the one at its copy.
    const { seen } = following(file, 'start', () => {
      writeSync(old, text(seen.length + 1, seen.length + 2));
      appendFileSync(`${file}.1`, text(seen.length + 1, seen.length + 2));
    });
    await expect.poll(() => seen).toEqual([1]);
    copyFileSync(file, `${file}.1`);
    rmSync(file);
    writeFileSync(file, '');
    await expect.poll(() => seen).toEqual([1, 2, 3]);
    writeFileSync(file, text(6, 7));
    await expect.poll(() => seen).toEqual(numbers(1, 7));
  });

  it('looks again where a file is emptied once more while its copies are searched', async () => {
    const file = join(temporaryFolder(), 'events.ndjson');
    writeFileSync(file, text(1, 2));
    let looks = 0;
    const { seen, all } = following(file, 'start', () => {
      looks += 1;
      if (looks > 2) return;
      const from = looks * 4 + 3;
      copyFileSync(file, `${file}.${looks}`);
      truncateSync(file, 0);
      appendFileSync(file, text(from, from + 3));
    });
    await expect.poll(() => seen).toEqual([1, 2]);
    copyFileSync(file, `${file}.0`);
    truncateSync(file, 0);
    appendFileSync(file, text(3, 6));
    await expect.poll(() => seen).toEqual(numbers(1, 14));
    expect(all.filter(({ what }) => what === 'missed')).toEqual([]);
  });

  it('says how many events are in no file any more', async () => {
    const file = join(temporaryFolder(), 'events.ndjson');
    writeFileSync(file, text(1, 2));
    const { seen, all } = following(file);
    await expect.poll(() => seen).toEqual([1, 2]);
    truncateSync(file, 0);
    appendFileSync(file, text(7, 8));
    await expect.poll(() => seen).toEqual([1, 2, 7, 8]);
    expect(all).toContainEqual({ what: 'missed', count: 4 });
  });

  it('does not take lines of another chain for missed ones', async () => {
    const file = join(temporaryFolder(), 'events.ndjson');
    const other = chainedLines(...Array.from({ length: 9 }, (_, n) => eventBody(n + 1, { model: 'other' })));
    writeFileSync(`${file}.old`, other);
    writeFileSync(file, text(1, 3));
    const { seen } = following(file);
    await expect.poll(() => seen).toEqual([1, 2, 3]);
    rmSync(file);
    writeFileSync(file, text(4, 5));
    await expect.poll(() => seen).toEqual(numbers(1, 5));
  });

  it('waits for a file that was removed to come back', async () => {
    const file = join(temporaryFolder(), 'events.ndjson');
    writeFileSync(file, text(1, 2));
    const { seen } = following(file);
    await expect.poll(() => seen).toEqual([1, 2]);
    rmSync(file);
    writeFileSync(file, text(3, 4));
    await expect.poll(() => seen).toEqual([1, 2, 3, 4]);
  });

  it('passes lines that are no events on as such', async () => {
    const file = join(temporaryFolder(), 'events.ndjson');
    writeFileSync(file, `rubbish\n\n${text(1, 1)}`);
    const { seen } = following(file);
    await expect.poll(() => seen).toEqual([0, 1]);
  });

  it('takes lines longer than its buffer', async () => {
    const file = join(temporaryFolder(), 'events.ndjson');
    writeFileSync(file, chainedLines(eventBody(1, { model: 'm'.repeat(1_000_000) })));
    const { seen } = following(file);
    await expect.poll(() => seen).toEqual([1]);
  });

  it('ends with its signal while idle', async () => {
    const { done, end } = following(join(temporaryFolder(), 'none'));
    end.abort();
    await expect(done).resolves.toBeUndefined();
  });
});
