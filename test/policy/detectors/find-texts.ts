/**
 * For tests of detectors: what a detector finds, as texts, checked to be what a detector promises.
 */
import { expect } from 'vitest';
import type { Detector } from '../../../src/policy/detector.ts';
import { readText } from '../../../src/policy/detectors/text-reading.ts';
import type { GatedDetector } from '../../../src/policy/detectors/text-scan.ts';

/** The texts found, in order. Fails where a span is not one, a type is not declared, or the reach is out of bounds. */
export function findTexts(detector: Omit<Detector, 'open'> | GatedDetector, text: string): string[] {
  const matches = detector.find(text);
  expect(Math.max(detector.reach.before, detector.reach.after)).toBeLessThanOrEqual(4096);
  for (const { type, start, end, confidence } of matches) {
    expect(detector.types).toContain(type);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  // A gate that is shut on a text with a match would lose it.
  if (matches.length > 0 && 'needs' in detector) expect(detector.needs(readText(text).scan)).toBe(true);
  return matches.map(({ start, end }) => text.slice(start, end));
}
