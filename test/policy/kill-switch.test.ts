import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/policy/document.ts';
import { switchesOff } from '../../src/policy/kill-switch.ts';

const asked = (...texts: readonly string[]): boolean =>
  switchesOff(texts.map((text) => ({ text, ...parseDocument(text, 'x.yaml') })));

/** What no parser takes: a list that is never closed. */
const broken = 'policies: {chain: [\n';

describe('switchesOff', () => {
  it.each([
    ['pack: {name: x, enabled: false}\n', true],
    ['pack:\n  name: x\n  enabled: false # now\n', true],
    ['pack: {name: x, enabled: true}\n', false],
    ['pack: {name: x}\n', false],
    ['policies: {enabled: false}\n', false],
    ['pack: {name: x, enabled: "false"}\n', false],
    ['', false],
    [`pack: {name: x, version: 1.0.0, enabled: false}\n${broken}`, true],
    [`pack:\n  name: x\n\n  enabled: False\n${broken}`, true],
    [`pack:\n  enabled: false\n  enabled: true\n${broken}`, false],
    [`pack: {name: x, enabled: true}\n${broken}`, false],
    [`other:\n  enabled: false\n${broken}`, false],
    [`pack:\n  # enabled: false\n  name: x\n${broken}`, false],
    [`pack:\n  name: x\nother:\n  enabled: false\n${broken}`, false],
    [`pack: {\n  name: x,\n  enabled: false,\n}\n${broken}`, true],
    [`pack: {\n  enabled: true,\n  enabled: false }\n${broken}`, true],
    [`\uFEFFpack: {enabled: false}\n${broken}`, true],
    // As an `echo … >>` leaves it.
    ['pack: {name: x, version: 1.0.0}\npolicies: {chain: []}\npack: {enabled: false}\n', true],
    ['pack: {name: x, enabled: true, enabled: false}\n', true],
    ['pack: {name: x, enabled: false}\npack: {enabled: true}\n', false],
    ['pack: {name: x, enabled: false}\npack: {name: y}\n', true],
  ])('%j: %s', (text, expected) => {
    expect(asked(text)).toBe(expected);
  });

  it('of several files heeds the last that says anything', () => {
    expect(asked('pack: {enabled: false}', 'policies: {chain: []}')).toBe(true);
    expect(asked('pack: {enabled: false}', 'pack: {enabled: true}')).toBe(false);
    expect(asked('pack: {enabled: false}', `pack: {enabled: true}\n${broken}`)).toBe(false);
    expect(asked('pack: {enabled: true}', `pack: {enabled: false}\n${broken}`)).toBe(true);
    expect(asked(`pack: {enabled: false}\n${broken}`, 'policies: {chain: []}')).toBe(true);
  });
});
