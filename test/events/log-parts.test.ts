import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listLog } from '../../src/events/log-parts.ts';
import { eventsFile, parseRotatedName, rotatedName } from '../../src/events/paths.ts';
import { temporaryFolder } from './support.ts';

const names = (parts: readonly { readonly path: string }[]): string[] => parts.map(({ path }) => basename(path));

describe('the names of a log', () => {
  it('are made and read alike, and sort as the chain goes', () => {
    const wanted = [
      [1, 0],
      [1, 1],
      [999, 0],
      [1_000_000_000_000, 0],
    ] as const;
    for (const [firstSeq, copy] of wanted)
      expect(parseRotatedName(rotatedName(firstSeq, copy))).toEqual({ firstSeq, copy });
    expect(rotatedName(17)).toBe('events-000000000017.ndjson');
    expect(rotatedName(9) < rotatedName(10)).toBe(true);
  });

  it.each(['events.ndjson', 'events-1.ndjson', 'torn-000000000001.ndjson', 'events-000000000001.ndjson.gz'])(
    'are told from %s',
    (name) => expect(parseRotatedName(name)).toBeNull(),
  );
});

describe('listLog', () => {
  it('gives the rotated files in the order of the chain, and the active one', async () => {
    const folder = temporaryFolder();
    for (const name of [rotatedName(1_000_000_000_000), rotatedName(30), rotatedName(4, 1), rotatedName(4), 'torn-x'])
      writeFileSync(join(folder, name), 'x\n');
    writeFileSync(eventsFile(folder), 'active\n');
    const { rotated, active } = await listLog(folder);
    await active?.handle.close();
    expect(names(rotated)).toEqual([
      rotatedName(4),
      rotatedName(4, 1),
      rotatedName(30),
      rotatedName(1_000_000_000_000),
    ]);
    expect(rotated.map(({ firstSeq, size }) => [firstSeq, size])).toContainEqual([30, 2]);
    expect(active).toMatchObject({ path: eventsFile(folder), size: 7 });
  });

  it('has nothing where there is no folder, and no active file between two', async () => {
    const folder = join(temporaryFolder(), 'events');
    expect(await listLog(folder)).toEqual({ rotated: [], active: null });
    mkdirSync(folder);
    writeFileSync(join(folder, rotatedName(1)), '');
    expect(await listLog(folder)).toMatchObject({ rotated: [{ firstSeq: 1 }], active: null });
  });

  it('counts a file once that is rotated while the log is listed', async () => {
    const folder = temporaryFolder();
    for (let first = 1; first < 60; first++) {
      writeFileSync(eventsFile(folder), `${first}\n`);
      const listing = listLog(folder);
      renameSync(eventsFile(folder), join(folder, rotatedName(first)));
      const { rotated, active } = await listing;
      await active?.handle.close();
      expect(rotated.length + (active === null ? 0 : 1)).toBe(first);
    }
  });
});
