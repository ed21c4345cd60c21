import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WorkerLink } from '../../../src/gateway/workers/worker-link.ts';
import { WorkerLinks } from '../../../src/gateway/workers/worker-links.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A worker that answers so many milliseconds after it was asked. */
const answering = (after: number): { link: WorkerLink; kill: ReturnType<typeof vi.fn> } => {
  const kill = vi.fn();
  const ask = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, after));
  return { link: { ask, kill } as unknown as WorkerLink, kill };
};

describe('workers that hang', () => {
  it('are ended, once, and no others', async () => {
    const [quick, slow, hung] = [answering(1), answering(31_000), answering(1e9)];
    const links = new WorkerLinks();
    for (const { link } of [quick, slow, hung]) links.add(link);
    const told = vi.fn();
    for (let second = 0; second < 60; second++) {
      links.endHung(told);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(told).toHaveBeenCalledTimes(1);
    expect([quick, slow, hung].map(({ kill }) => kill.mock.calls.length)).toEqual([0, 0, 1]);
  });
});
