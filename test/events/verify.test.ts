import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForward } from '../../src/events/forward.ts';
import { chainStart } from '../../src/events/line.ts';
import { eventsFile, rotatedName } from '../../src/events/paths.ts';
import { verifyFolder, verifyLog, type ChainReport, type VerifyOptions } from '../../src/events/verify.ts';
import { chainedLines, eventBody, temporaryFolder } from './support.ts';

/** A chain's lines, without newlines. `salt` makes it another chain of the same numbers. */
function chain(length: number, salt = ''): string[] {
  const bodies = Array.from({ length }, (_, index) => eventBody(index + 1, { user_id: `ada${salt}` }));
  return chainedLines(...bodies)
    .toString()
    .split('\n')
    .slice(0, -1);
}

const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

async function verify(content: string | Buffer, options?: VerifyOptions): Promise<ChainReport> {
  const file = join(temporaryFolder(), 'events.ndjson');
  writeFileSync(file, content);
  return verifyLog([file], options);
}

/** Faults as `kind line-to seq-to`. */
async function faults(lines: readonly string[], options?: VerifyOptions): Promise<string[]> {
  const report = await verify(text(lines), options);
  expect(report.faultCount).toBe(report.faults.length);
  return report.faults.map(({ kind, line, toLine, seq, toSeq }) => {
    const range = (from: number | null, to: number | null): string => (from === to ? `${from}` : `${from}-${to}`);
    return `${kind} line ${range(line, toLine)} seq ${range(seq, toSeq)}`;
  });
}

const whole = chain(9);
const without = (...numbers: number[]): string[] => whole.filter((_, index) => !numbers.includes(index + 1));
const pick = (...numbers: number[]): string[] => numbers.map((number) => whole[number - 1] ?? '');

describe('verifyLog', () => {
  it('holds for what was written, and tells where it ends', async () => {
    const report = await verify(text(whole));
    const { seq, hash } = JSON.parse(whole.at(-1) ?? '') as { seq: number; hash: string };
    expect(report).toMatchObject({ records: 9, firstSeq: 1, last: { seq, hash }, faults: [], checkpointHeld: null });
    expect(report.bytes).toBe(Buffer.byteLength(text(whole)));
    expect(await verify('')).toMatchObject({ records: 0, firstSeq: null, last: chainStart, faultCount: 0 });
  });

  it.each([
    ['deleted', without(4), ['missing line 4 seq 4']],
    ['deleted, several', without(4, 5, 6), ['missing line 4 seq 4-6']],
    ['deleted at the start', without(1, 2), ['missing line 1 seq 1-2']],
    ['repeated', pick(1, 2, 3, 3, 4, 5), ['doubled line 4 seq 3']],
    ['copied to the end', pick(1, 2, 3, 4, 5, 2, 3, 4), ['repeated line 6-8 seq 2-4']],
    ['moved back', pick(1, 2, 6, 3, 4, 5, 7, 8), ['misplaced line 3 seq 6', 'missing line 7 seq 6']],
    ['exchanged', pick(1, 2, 4, 3, 5, 6), ['misplaced line 3 seq 4', 'missing line 5 seq 4']],
    ['a block moved', pick(1, 5, 6, 7, 2, 3, 4, 8), ['misplaced line 2-4 seq 5-7', 'missing line 8 seq 5-7']],
    ['an empty line', [...pick(1, 2), '', ...pick(3, 4)], ['unreadable line 3 seq null']],
    ['rubbish put in', [...pick(1, 2), '{"id":"evt_x"}', ...pick(3, 4)], ['unreadable line 3 seq null']],
    ['rubbish in place of a record', [...pick(1, 2), 'x', ...pick(4, 5)], ['unreadable line 3 seq null']],
    [
      'rubbish in place of two',
      [...pick(1, 2), 'x', ...pick(5, 6)],
      ['unreadable line 3 seq null', 'missing line 4 seq 4'],
    ],
  ])('names what was %s', async (_what, lines, expected) => {
    expect(await faults(lines)).toEqual(expected);
  });

  it('names records of another chain: swapped, put in, and an older log put before', async () => {
    const other = chain(9, ' the second');
    const at = (number: number): string => other[number - 1] ?? '';
    expect(await faults([...pick(1, 2, 3), at(4), ...pick(5, 6)])).toEqual([
      'unlinked line 4 seq 4',
      'unlinked line 5 seq 5',
    ]);
    expect(await faults([...pick(1, 2, 3), at(3), ...pick(4, 5)])).toEqual(['doubled line 4 seq 3']);
    expect(await faults([...pick(1, 2, 3), at(9), ...pick(4, 5)])).toEqual(['misplaced line 4 seq 9']);
    expect(await faults([...other.slice(0, 4), ...whole])).toEqual(['repeated line 5-9 seq 1-5']);
  });

  it('names an edited record once, whichever byte was edited', async () => {
    const bytes = Buffer.from(text(whole));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 127 }), async (at, change) => {
        const edited = Buffer.from(bytes);
        edited[at] = (bytes[at] ?? 0) ^ change;
        fc.pre(edited[at] !== 0x0a);
        const report = await verify(edited);
        const line = bytes.subarray(0, at).toString('latin1').split('\n').length;
        expect(report.faults[0]).toMatchObject({ line });
        // A newline that is gone makes one line of two records.
        if (bytes[at] !== 0x0a) expect(report.faultCount).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('finds whatever was done to the order or number of the lines', async () => {
    const some = fc.subarray(
      whole.map((_, index) => index + 1),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(
        some.chain((numbers) => fc.shuffledSubarray(numbers, { minLength: 1 })),
        async (numbers) => {
          const isStart = numbers.every((number, index) => number === index + 1);
          expect((await verify(text(pick(...numbers)))).faultCount > 0).toBe(!isStart);
        },
      ),
    );
  });

  it('names a last line that is cut off', async () => {
    const report = await verify(text(whole).slice(0, -20));
    expect(report.faults).toMatchObject([{ kind: 'torn', line: 9 }]);
    expect(report.last.seq).toBe(8);
  });

  it('keeps the first of very many faults and counts the rest', async () => {
    const report = await verify('x\n'.repeat(2500));
    expect(report.faults).toHaveLength(1000);
    expect(report.faultCount).toBe(2500);
  });

  it('walks the files of one log as one chain, and names the file', async () => {
    const folder = temporaryFolder();
    const parts = [whole.slice(0, 4), whole.slice(4, 7), whole.slice(7)].map((lines, index) => {
      const file = join(folder, `${index}.ndjson`);
      writeFileSync(file, text(lines));
      return file;
    });
    expect(await verifyLog(parts)).toMatchObject({ records: 9, faultCount: 0 });
    const [first = '', second = '', third = ''] = parts;
    expect((await verifyLog([first, third])).faults).toMatchObject([
      { kind: 'missing', file: third, line: 1, seq: 5, toSeq: 7 },
    ]);
    expect((await verifyLog([first, first, second, third])).faults).toMatchObject([
      { kind: 'repeated', file: first, line: 1, toLine: 4 },
    ]);
  });

  it('walks a folder, the rotated files before the active one', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, rotatedName(5)), text(whole.slice(4, 7)));
    writeFileSync(join(folder, rotatedName(1)), text(whole.slice(0, 4)));
    expect(await verifyFolder(folder)).toMatchObject({ records: 7, faultCount: 0 });
    writeFileSync(eventsFile(folder), text(whole.slice(8)));
    expect(await verifyFolder(folder)).toMatchObject({
      files: [join(folder, rotatedName(1)), join(folder, rotatedName(5)), eventsFile(folder)],
      records: 8,
      faults: [{ kind: 'missing', file: eventsFile(folder), line: 1, seq: 8, toSeq: 8 }],
    });
  });

  it('compares with a checkpoint: a cut end and a chain made anew are found', async () => {
    const { seq, hash } = JSON.parse(whole[6] ?? '') as { seq: number; hash: string };
    const outside = [{ seq, hash }];
    expect(await verify(text(whole), { outside })).toMatchObject({ checkpointHeld: true, faultCount: 0 });
    const cut = await verify(text(whole.slice(0, 5)), { outside });
    expect(cut).toMatchObject({ checkpointHeld: false, faults: [{ kind: 'checkpoint', line: null, seq: 7 }] });
    expect(cut.faults[0]?.message).toContain('the log ends at record 5');
    const anew = await verify(text(chain(9, ' made anew')), { outside });
    expect(anew).toMatchObject({ checkpointHeld: false, faultCount: 1 });
    expect(anew.faults[0]?.message).toContain('not the log that it was taken from');
  });
});

describe('lines from the front', () => {
  it('gives the lines of any file, however it is read, whole or not at the end', async () => {
    const line = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constant('жλ中🦊'.repeat(200_000)));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), fc.string({ maxLength: 9 }), async (texts, rest) => {
        const clean = texts.map((one) => one.replaceAll('\n', ''));
        const end = rest.replaceAll('\n', '');
        const bytes = Buffer.from(text(clean) + end);
        const seen: string[] = [];
        const readAt = async (into: Buffer, offset: number, length: number, position: number): Promise<number> =>
          bytes.copy(into, offset, position, position + Math.min(length, 700_000));
        let blocks = 0;
        const read = await readForward(readAt, bytes.length, {
          line: ({ bytes: one, number, complete }) => {
            seen.push(one.toString());
            expect(number).toBe(seen.length);
            expect(complete).toBe(seen.length <= clean.length);
          },
          block: () => void (blocks += 1),
        });
        expect(seen).toEqual(end === '' ? clean : [...clean, end]);
        expect(read).toBe(bytes.length);
        expect(blocks).toBe(Math.ceil(bytes.length / 1024 / 1024));
      }),
      { numRuns: 30 },
    );
  });

  it('takes the rest of a line that is being written, and nothing after it', async () => {
    const bytes = Buffer.from('one\ntwo\nthree\n');
    const readAt = async (into: Buffer, offset: number, length: number, position: number): Promise<number> =>
      bytes.copy(into, offset, position, position + length);
    const seen: [string, boolean][] = [];
    const line = (one: { bytes: Buffer; complete: boolean }): void =>
      void seen.push([one.bytes.toString(), one.complete]);
    expect(await readForward(readAt, 5, { line })).toBe(8);
    expect(seen).toEqual([
      ['one', true],
      ['two', true],
    ]);
  });

  it('says how far it came where the file became shorter', async () => {
    const readAt = async (): Promise<number> => 0;
    expect(await readForward(readAt, 100, { line: () => expect.unreachable() })).toBe(0);
  });
});
