/** What may be done to the files of a log as wholes, and what verifying says of it. */
import { copyFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openEventLog } from '../../src/events/log.ts';
import { eventsFile, rotatedName } from '../../src/events/paths.ts';
import { openSigner } from '../../src/events/signing-key.ts';
import { verifyFolder } from '../../src/events/verify.ts';
import { eventBody, temporaryFolder } from './support.ts';

let folder: string;

/** Records 1 to 10 in files of two, and 11 in the active one; signed for at each rotation and at the end. */
beforeEach(async () => {
  const home = temporaryFolder();
  folder = join(home, 'events');
  const attestation = { signer: await openSigner(home, null), every: 1000, retention: null };
  const rotation = { maxSize: 1200, maxAge: Infinity };
  const log = await openEventLog({ folder, durability: 'os', rotation, attestation });
  for (let n = 1; n <= 11; n++) await log.append(eventBody(n));
  await log.close();
});

const rotated = (firstSeq: number): string => join(folder, rotatedName(firstSeq));

async function faults(): Promise<string[]> {
  const report = await verifyFolder(folder);
  return report.faults.map(({ kind, file, line, toLine, seq, toSeq }) => {
    const lines = line === null ? '' : line === toLine ? `:${line}` : `:${line}-${toLine}`;
    return `${kind} ${basename(file)}${lines} seq ${seq === toSeq ? seq : `${seq}-${toSeq}`}`;
  });
}

describe('verifying the files of a log', () => {
  it('finds nothing where nothing was done', async () => {
    expect(await faults()).toEqual([]);
  });

  it('names a file that was removed', async () => {
    rmSync(rotated(5));
    expect(await faults()).toEqual([`missing ${rotatedName(7)}:1 seq 5-6`]);
  });

  it('names files that were exchanged', async () => {
    const aside = join(folder, 'aside');
    renameSync(rotated(3), aside);
    renameSync(rotated(7), rotated(3));
    renameSync(aside, rotated(7));
    const found = await faults();
    expect(found[0]).toContain(`${rotatedName(3)}:1`);
    expect(found.some((fault) => fault.includes(`${rotatedName(7)}:1`))).toBe(true);
  });

  it('names an old file that was put in once more, and one in place of another', async () => {
    copyFileSync(rotated(3), rotated(8));
    expect(await faults()).toEqual([`repeated ${rotatedName(8)}:1-2 seq 3-4`]);
    rmSync(rotated(8));
    copyFileSync(rotated(3), rotated(9));
    expect(await faults()).toEqual([`repeated ${rotatedName(9)}:1-2 seq 3-4`, `missing events.ndjson:1 seq 9-10`]);
  });

  it('names the log that lost its last file, and one that an older copy was put in place of', async () => {
    const last = readFileSync(eventsFile(folder));
    rmSync(eventsFile(folder));
    expect(await faults()).toEqual([`checkpoint ${rotatedName(9)} seq 11`]);
    writeFileSync(eventsFile(folder), readFileSync(rotated(9)).subarray(0, 0));
    expect(await faults()).toEqual(['checkpoint events.ndjson seq 11']);
    writeFileSync(eventsFile(folder), last);
    expect(await faults()).toEqual([]);
  });

  it('names a record that was moved from one file to another', async () => {
    const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').slice(0, -1);
    const write = (file: string, kept: readonly string[]): void =>
      writeFileSync(file, kept.map((line) => `${line}\n`).join(''));
    const [moved = '', ...rest] = lines(rotated(5));
    write(rotated(5), rest);
    write(rotated(9), [moved, ...lines(rotated(9))]);
    expect(await faults()).toEqual([`missing ${rotatedName(5)}:1 seq 5`, `repeated ${rotatedName(9)}:1 seq 5`]);
  });
});
