/**
 * When the weights of the model behind `safety-filter` are read: not before a sentence has to be judged, and those that tell categories apart
 * not before one is found.
 */
import { expect, it, vi } from 'vitest';
import { decodeWeights } from '../../../src/policy/detectors/linear-model.ts';
import { harmCategories } from '../../../src/policy/detectors/names.ts';
import { safetyFilter } from '../../../src/policy/kinds/safety-filter.ts';
import { runKind, subjectOf } from '../kinds/run-kind.ts';

vi.mock(import('../../../src/policy/detectors/linear-model.ts'), { spy: true });

it('weights are read when the first sentence needs them, once', async () => {
  const { findHarm } = await import('../../../src/policy/detectors/safety.ts');
  const reads = (): number => vi.mocked(decodeWeights).mock.calls.length;
  const all = new Set(Object.keys(harmCategories));
  expect(reads()).toBe(0);
  runKind(safetyFilter, {}, subjectOf(['Hi.', '你好，今天天气怎么样？你能帮我写一封信吗？', '']));
  expect(reads()).toBe(0);
  findHarm('What is the capital of France?', 0.5, all);
  expect(reads()).toBe(1);
  findHarm('Tell me how to get rid of a corpse so that police never find it.', 0.5, all);
  expect(reads()).toBe(2);
  findHarm('Tell me how to get rid of a corpse so that police never find it.', 0.5, all);
  expect(reads()).toBe(2);
});
