/**
 * The laws of the house, held independently of the linter: what imports what, who touches the process, who opens ports.
 * Reads the sources as text, so that a rule dropped from the linter's config is still a rule.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '..', 'src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));

/** One import: the file it stands in and what it names, a path below src/ or a package. */
interface Import {
  readonly from: string;
  readonly to: string;
  readonly isRelative: boolean;
  /** True for an import of types alone, which loads nothing. */
  readonly isType: boolean;
  /** True for `import()` and `require`, which load when they are come to. */
  readonly isLater: boolean;
}

const imports: readonly Import[] = files.flatMap(({ name, text }) =>
  [
    ...text.matchAll(
      /(?:\b(?:import|export)\s+(type\s+)?(?:[\w*{][^'\n;]*?|\{[^}]*\}\s*)from\s+|\b((?:import|require)\()\s*|^import\s+)'([^'\n]+)'/gm,
    ),
  ].map(([, type, later, target = '']) => {
    const isRelative = target.startsWith('.');
    const to = isRelative ? normalize(join(dirname(name), target)) : target;
    return { from: name, to, isRelative, isType: type !== undefined, isLater: later !== undefined };
  }),
);

/** Code without comments, near enough to look for a name in it. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}

/** `file -> target` of the imports that a law forbids; none where it holds. */
function offenders(isForbidden: (one: Import) => boolean): readonly string[] {
  return imports.filter(isForbidden).map(({ from, to }) => `${from} -> ${to}`);
}

const folders = ['commands', 'gateway', 'events', 'policy'];
const rank = (path: string): number => folders.indexOf(path.split('/')[0] ?? '');

describe('imports', () => {
  it('are seen by this test at all', () => {
    expect(imports.length).toBeGreaterThan(600);
    expect(files.every(({ name }) => rank(name) !== -1)).toBe(true);
    expect(imports).toContainEqual({
      from: 'gateway/governed.ts',
      to: 'gateway/exchange.ts',
      isRelative: true,
      isType: false,
      isLater: false,
    });
    expect(imports).toContainEqual({
      from: 'gateway/app.ts',
      to: 'hono',
      isRelative: false,
      isType: false,
      isLater: false,
    });
  });

  it('run one way: commands, gateway, events, policy', () => {
    // The precompiled validator is made from the core's own definitions and imports nothing; models' weights and the package's
    // version are data.
    const isBeside = (to: string): boolean =>
      to.startsWith('../schemas/') || to.startsWith('../models/') || to === '../package.json';
    const left = ({ from, to, isRelative }: Import): boolean => isRelative && !isBeside(to) && rank(to) < rank(from);
    expect(offenders(left)).toEqual([]);
  });

  it('keep kinds apart from each other and from the engine', () => {
    const isKind = (path: string): boolean =>
      ['policy/kinds', 'policy/evaluators'].includes(dirname(path)) && basename(path) !== 'index.ts';
    expect(
      offenders(
        ({ from, to }) =>
          isKind(from) &&
          ((isKind(to) && basename(to) !== basename(from)) || /^policy\/(?:engine|kinds\/index)/.test(to)),
      ),
    ).toEqual([]);
  });

  it('let configs be judged without what evaluates policies', () => {
    const reached = new Set(['gateway/config.ts']);
    for (const name of reached) {
      for (const { from, to, isRelative, isType, isLater } of imports) {
        if (from === name && isRelative && !isType && !isLater) reached.add(to);
      }
    }
    const detectors = [...reached].filter((name) => name.startsWith('policy/detectors/')).map((name) => basename(name));
    expect(
      detectors.filter(
        (name) => !/^(?:names|secret-heads|argument-schema|user-pattern|pattern-\w+|\w+-settings)\.ts$/.test(name),
      ),
    ).toEqual([]);
    expect([...reached].filter((name) => /^policy\/(?:evaluators\/|engine|stream|normalize)/.test(name))).toEqual([]);
    expect(offenders(({ to, isType, isLater }) => to.startsWith('policy/evaluators/') && !isType && !isLater)).toEqual(
      [],
    );
  });

  it('keep providers apart from each other, from policies and from events', () => {
    const folder = 'gateway/providers';
    const shared = new Set([`${folder}/provider.ts`, `${folder}/registry.ts`]);
    const family = (path: string): string => basename(path.slice(folder.length + 1).split('/')[0] ?? '', '.ts');
    const isMock = (path: string): boolean => family(path).startsWith('mock');
    expect(
      offenders(({ from, to, isRelative }) => {
        if (!isRelative || !from.startsWith(folder) || from === `${folder}/registry.ts`) return false;
        if (!to.startsWith(folder)) return true;
        return !shared.has(to) && !(isMock(from) && isMock(to)) && family(from) !== family(to);
      }),
    ).toEqual([]);
  });

  it('keep wire shapes from providers and kinds', () => {
    expect(
      offenders(
        ({ from, to }) =>
          from.startsWith('gateway/wire/') && /^(?:gateway\/(?:providers|upstream)|policy\/(?:kinds|engine))/.test(to),
      ),
    ).toEqual([]);
  });

  it('let the core reach nothing outside itself', () => {
    const allowed: ReadonlySet<string> = new Set(['yaml', 'recheck', 'recheck/lib/browser.js', 'ajv/dist/2020.js']);
    const outside = offenders(
      ({ from, to, isRelative }) => from.startsWith('policy/') && !isRelative && !allowed.has(to),
    );
    expect(outside).toEqual([]);
  });

  it('let lint load neither server nor client', () => {
    const reached = new Set(['gateway/config.ts']);
    const packages = new Set<string>();
    // A set that grows while it is walked: every file is looked at once.
    for (const name of reached) {
      for (const { from, to, isRelative, isType } of imports) {
        if (from === name && !isType) (isRelative ? reached : packages).add(to);
      }
    }
    expect(reached.size).toBeGreaterThan(30);
    expect([...packages].filter((name) => /^(?:undici|hono|@hono\/|node:(?:http|https|net|tls)$)/.test(name))).toEqual(
      [],
    );
  });
});

describe('the outside world', () => {
  it('is touched where it is meant to be', () => {
    const users = files.filter(({ text }) => /(?<![\w.'"|])process\.\w|\bglobalThis\b/.test(codeOf(text)));
    expect(users.map(({ name }) => name).toSorted()).toEqual([
      'commands/context.ts',
      'commands/main.ts',
      // The lock tells one process from another, so it asks which one this is.
      'events/lock.ts',
    ]);
  });

  it('has one console, the context', () => {
    expect(files.filter(({ text }) => /\bconsole\s*\./.test(codeOf(text))).map(({ name }) => name)).toEqual([]);
  });

  it('comes to the core as arguments: no clock, no chance, no timers', () => {
    const reads = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.|\bset(?:Timeout|Interval)\b/;
    const users = files.filter(({ name, text }) => name.startsWith('policy/') && reads.test(codeOf(text)));
    expect(users.map(({ name }) => name)).toEqual([]);
  });

  it('hears of one file that opens ports', () => {
    const openers = files.filter(({ text }) => /\bcreateServer\(|\.listen\(/.test(codeOf(text)));
    expect(openers.map(({ name }) => name)).toEqual(['gateway/serve.ts']);
  });
});

describe('files', () => {
  it('open with what they are for', () => {
    expect(files.filter(({ text }) => !text.startsWith('/**')).map(({ name }) => name)).toEqual([]);
  });

  it('hold no escape from the compiler or the linter', () => {
    const escape = /@ts-(?:ignore|expect-error|nocheck)|(?:ox|es)lint-disable|:\s*any\b|\bas any\b/;
    expect(files.filter(({ text }) => escape.test(codeOf(text))).map(({ name }) => name)).toEqual([]);
    expect(files.filter(({ text }) => /@ts-|(?<!kt-)lint-disable/.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

/** Files that break a law each, and the rule that has to say so. */
const breaches: readonly (readonly [path: string, code: string, rule: string])[] = [
  ['src/gateway/a.ts', "import '../commands/main.ts';", 'no-restricted-imports'],
  ['src/events/a.ts', "import '../gateway/app.ts';", 'no-restricted-imports'],
  ['src/policy/a.ts', "import '../events/record.ts';", 'no-restricted-imports'],
  ['src/policy/b.ts', "import 'node:fs';", 'no-restricted-imports'],
  ['src/policy/c.ts', 'export const pid = process.pid;', 'no-restricted-globals'],
  ['src/policy/kinds/a.ts', "import './rbac.ts';", 'no-restricted-imports'],
  ['src/policy/kinds/b.ts', "import '../engine.ts';", 'no-restricted-imports'],
  ['src/policy/evaluators/a.ts', "import './rbac.ts';", 'no-restricted-imports'],
  ['src/policy/evaluators/b.ts', "import '../engine.ts';", 'no-restricted-imports'],
  ['src/gateway/providers/a.ts', "import './openai.ts';", 'no-restricted-imports'],
  ['src/gateway/providers/b.ts', "import '../../policy/kind.ts';", 'no-restricted-imports'],
  ['src/gateway/wire/a.ts', "import '../providers/openai.ts';", 'no-restricted-imports'],
  ['src/gateway/b.ts', 'console.log(1);', 'no-console'],
  ['src/commands/a.ts', 'export default 1;', 'no-default-export'],
  ['src/commands/b.ts', 'export const pid = process.pid;', 'no-restricted-globals'],
];

describe('the linter', () => {
  it('objects to a breach of each of these laws', () => {
    const root = join(source, '..');
    const folder = mkdtempSync(join(tmpdir(), 'kt-laws-'));
    try {
      for (const [path, code] of breaches) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), `${code}\n`);
      }
      const config = readFileSync(join(root, '.oxlintrc.json'), 'utf8');
      writeFileSync(join(folder, '.oxlintrc.json'), config.replace('"typeAware": true', '"typeAware": false'));
      const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
      const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'unix'], { cwd: folder, encoding: 'utf8' });
      const lines = stdout.split('\n');
      const missed = breaches.filter(
        ([path, , rule]) => !lines.some((line) => line.startsWith(`${path}:`) && line.includes(`(${rule})`)),
      );
      expect(missed).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
