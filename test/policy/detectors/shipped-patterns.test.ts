/**
 * Every regular expression of the core passes what users' patterns have to pass: bounded with few ways to try it, or shown free of
 * catastrophic backtracking by the checker. What the checker can't judge in its time is tried on texts made to be hard.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Diagnostics } from 'recheck';

interface Checker {
  checkSync(source: string, flags: string, parameters: { timeout: number }): Diagnostics;
}

const checker = createRequire(import.meta.url)('recheck/lib/browser.js') as Checker;

/** Milliseconds for the checker; what it can't judge by then is tried. */
const patience = 400;

/** Ways, as their binary logarithm, that are bearable for users' patterns too. */
const bearable = 14;

/** Run on words of ours or of the config when it is loaded, never on texts. */
const atLoad = new Set(['\\s*\\|\\s*']);

const folder = new URL('../../../src/policy/', import.meta.url).pathname;
const literal =
  /(?<=[(=:,!&|?;[{>]\s*|return\s)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)(?=[\s.,;)\]}:])/g;

const found = new Map<string, { readonly source: string; readonly flags: string }>();

function note(source: string, flags: string): void {
  found.set(`/${source}/${flags}`, { source, flags });
}

/** Collects what stands in the files, what is built when they are loaded, and what is built when it is first needed. */
beforeAll(async () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const file of files) {
    for (const [, source = '', flags = ''] of readFileSync(join(folder, file), 'utf8').matchAll(literal))
      note(source, flags);
  }
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct(target, given: [string, string?]) {
      const pattern = new target(...given);
      note(pattern.source, pattern.flags);
      return pattern;
    },
  });
  try {
    const { kinds } = await import('../../../src/policy/kinds/index.ts');
    const { askNobody } = await import('../../../src/policy/ask.ts');
    for (const { defaults, load } of kinds) {
      (await load()).compile(defaults, { excepted: () => false, ask: askNobody });
    }
  } finally {
    globalThis.RegExp = native;
  }
  const { vendorFormats } = await import('../../../src/policy/detectors/secret-formats.ts');
  for (const { forms } of vendorFormats) {
    for (const [prefix, rest] of forms) note(prefix.replaceAll(/[.$]/g, '\\$&') + rest, 'y');
  }
});

afterAll(() => found.clear());

/** Texts that repeats could be lost in. */
const pieces = [
  ...'aA01 -\\"\'(.,/=:%<`\n_@é',
  'a ',
  'a1',
  'a-',
  'aA0',
  '%41',
  '\\x41 ',
  '0x41',
  'a.a',
  'a:',
  '**',
  '..',
  '[a](',
];

/** Runs a pattern over such texts; what grows worse than linear takes longer than the runner allows. */
function tryHard(source: string, flags: string): void {
  const isSticky = flags.includes('y');
  const pattern = new RegExp(source, isSticky ? flags : `${flags.replaceAll(/[gd]/g, '')}g`);
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    for (let at = 0; at < text.length; at = isSticky ? at + 397 : Math.max(at + 1, pattern.lastIndex)) {
      pattern.lastIndex = at;
      if (!pattern.test(text) && !isSticky) break;
    }
  }
}

describe('every pattern that is shipped', () => {
  it('is harmless', { timeout: 240_000 }, async () => {
    const { choicesOf, hasOpenRepeat } = await import('../../../src/policy/detectors/pattern-choices.ts');
    expect(found.size).toBeGreaterThan(600);
    const harmful: string[] = [];
    for (const [name, { source, flags }] of found) {
      if (atLoad.has(source) || (!hasOpenRepeat(source) && choicesOf(source).bits <= bearable)) continue;
      const judged = checker.checkSync(source, flags.replaceAll(/[gdv]/g, ''), { timeout: patience });
      if (judged.status === 'vulnerable') harmful.push(`${name} ${judged.complexity.type}`);
      if (judged.status === 'unknown') tryHard(source, flags);
    }
    expect(harmful).toEqual([]);
  });
});
