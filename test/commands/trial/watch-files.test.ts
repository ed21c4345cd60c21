import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { watchFolders } from '../../../src/commands/trial/watch-files.ts';

afterEach(() => void vi.useRealTimers());

it('heeds the files that matter, and not a report that is written beside them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kt-watch-'));
  // What would call back is a timer: none may run once only the report has changed.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const changed = vi.fn();
  const waiting = new Map<string, () => void>();
  const asked = (name: string): Promise<void> => new Promise((resolve) => waiting.set(name, resolve));
  const stop = watchFolders(
    [folder],
    (path) => {
      // After the watcher's own turn, so that what it does with the answer is done.
      queueMicrotask(() => waiting.get(basename(path))?.());
      return path.endsWith('.json');
    },
    changed,
  );
  try {
    const report = asked('out.xml');
    writeFileSync(join(folder, 'out.xml'), '<testsuites/>');
    await report;
    expect(vi.getTimerCount()).toBe(0);
    const cases = asked('one.json');
    writeFileSync(join(folder, 'one.json'), '[]');
    await cases;
    expect(vi.getTimerCount()).toBe(1);
    vi.runAllTimers();
    expect(changed).toHaveBeenCalledTimes(1);
  } finally {
    stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
