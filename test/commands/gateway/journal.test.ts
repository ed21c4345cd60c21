import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import type { Context } from '../../../src/commands/context.ts';
import { openJournal } from '../../../src/commands/gateway/journal.ts';

it('leaves lines out while nobody reads them, and says how many', async () => {
  const stderr = new PassThrough();
  const context = { stderr, env: {}, color: { stdout: false, stderr: false }, now: () => 0 } as unknown as Context;
  const journal = await openJournal(context, { format: 'json', isQuiet: false });
  const long = 'x'.repeat(100_000);
  for (let line = 0; line < 100; line++) journal.say(long);
  const unread = stderr.writableLength + stderr.readableLength;
  expect(unread).toBeLessThan(6 * 1024 * 1024);
  expect(unread).toBeGreaterThan(3 * 1024 * 1024);
  const lines = (): readonly string[] =>
    String(stderr.read() ?? '')
      .split('\n')
      .slice(0, -1);
  let read = 0;
  while (stderr.writableLength > 0) {
    read += lines().length;
    await new Promise((resolve) => setImmediate(resolve));
  }
  read += lines().length;
  journal.say('hello');
  expect(lines().map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
    `${100 - read} lines were left out here: nobody read them`,
    'hello',
  ]);
});
