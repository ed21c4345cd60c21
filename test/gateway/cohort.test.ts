/** Calls that arrive in one turn of the event loop go on together, after it and in their order. */
import { expect, test } from 'vitest';
import { Cohort } from '../../src/gateway/cohort.ts';

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('whoever joins goes on after the turn, in the order in which they came', async () => {
  const cohort = new Cohort();
  const story: string[] = [];
  const call = async (name: string): Promise<void> => {
    story.push(`${name} arrives`);
    await cohort.join();
    story.push(`${name} is heard`);
    await Promise.resolve();
    story.push(`${name} is sent`);
  };
  const first = call('a');
  await Promise.resolve();
  const second = call('b');
  expect(story).toEqual(['a arrives', 'b arrives']);
  await Promise.all([first, second]);
  expect(story).toEqual(['a arrives', 'b arrives', 'a is heard', 'b is heard', 'a is sent', 'b is sent']);
});

test('whoever joins while others are heard waits for the next turn', async () => {
  const cohort = new Cohort();
  const story: string[] = [];
  const hearBoth = async (): Promise<void> => {
    await cohort.join();
    story.push('first is heard');
    await cohort.join();
    story.push('late is heard');
  };
  const late = hearBoth();
  await nextTurn();
  expect(story).toEqual(['first is heard']);
  await late;
  expect(story).toEqual(['first is heard', 'late is heard']);
});
