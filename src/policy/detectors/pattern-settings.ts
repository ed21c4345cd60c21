/**
 * The `detect_patterns` of several kinds: users' patterns as settings, and as lint sees them.
 */
import type { Path } from '../diagnostic.ts';
import type { LintReport } from '../kind.ts';
import type { JsonSchema } from '../schema.ts';
import { faultOf, mendOf } from './pattern-faults.ts';
import { canRunOn } from './pattern-syntax.ts';
import { compileUserPattern, longestUserPattern, openUserPattern } from './user-pattern.ts';

/** Patterns by name, or a list of them. */
export type PatternSettings = readonly string[] | Readonly<Record<string, string>>;

/** The schema of one pattern; whether it compiles and can't stall is lint's to say. */
export const patternSchema: JsonSchema = {
  type: 'string',
  minLength: 1,
  maxLength: longestUserPattern,
  description: 'A JavaScript regular expression (flag u), case-sensitive.',
};

/** Patterns with their name or place. */
export function entriesOf(patterns: PatternSettings): [key: string | number, source: string][] {
  return Array.isArray(patterns) ? [...patterns.entries()] : Object.entries(patterns);
}

/** What lint needs to know of a place where users write patterns. */
export interface PatternPlace {
  /** From the kind's own settings on. */
  readonly path: readonly (string | number)[];
  readonly caseSensitive?: boolean;
}

/**
 * Reports each pattern that can't be used (E005, E006, at the pattern), and those that can and do not do what they seem to
 * (W019, W020, W021, W029).
 */
export function lintPatterns(
  patterns: PatternSettings | undefined,
  report: LintReport,
  { path, caseSensitive = true }: PatternPlace = { path: ['detect_patterns'] },
): void {
  const seen = new Set<string>();
  for (const [key, source] of entriesOf(patterns ?? [])) {
    if (typeof source !== 'string') continue;
    const place = { path: [...path, key] };
    const compiled = compileUserPattern(source, caseSensitive);
    if (!compiled.ok) {
      report({ code: compiled.code, severity: 'error', ...unusable(source, compiled, caseSensitive), ...place });
      continue;
    }
    const fault = faultOf(compiled.pattern.source, compiled.joined ?? compiled.pattern);
    if (fault !== null) {
      const message = `Pattern '${source}' ${fault.message}`;
      report({ code: fault.code, severity: 'warning', message, suggestion: fault.suggestion, ...place });
    } else if (seen.has(source)) {
      const message = `Pattern '${source}' stands twice`;
      report({ code: 'W021', severity: 'warning', message, suggestion: 'Remove one of them.', ...place });
    }
    seen.add(source);
  }
}

function unusable(
  source: string,
  { code, reason }: { readonly code: 'E005' | 'E006'; readonly reason: string },
  caseSensitive: boolean,
): { readonly message: string; readonly suggestion: string } {
  if (code === 'E006') {
    const isNearlyJoined = /\.[*+]\??./s.test(source) && source.includes('\\s');
    const suggestion = isNearlyJoined
      ? "Write '[ \\t]' for '\\s': '.*' can join any number of parts that keep within a line."
      : 'Give repeats an upper limit ({1,64} instead of +) and keep neighbouring repeats from matching the same characters.';
    return { message: `Pattern '${source}' ${reason}`, suggestion };
  }
  const message = `Pattern '${source}' is no usable regular expression: it ${reason}`;
  return { message, suggestion: mendOf(source, caseSensitive) };
}

/** Those of a kind's `detect_patterns` whose matches can run on over words, by where they stand in its settings. */
export function patternsThatRunOn(patterns: PatternSettings): readonly (readonly [path: Path, source: string])[] {
  return entriesOf(patterns).flatMap(([key, source]) => {
    const compiled = compileUserPattern(source);
    // What runs on windows ends with them, and of what is at fault lint has said so.
    if (!compiled.ok || compiled.windowed) return [];
    const { pattern, joined } = compiled;
    if (faultOf(pattern.source, joined ?? pattern) !== null || !canRunOn(pattern.source, pattern.flags)) return [];
    return [[['detect_patterns', key], source] as const];
  });
}

/** Whether it can be told of all these patterns where a match of one may be under way, so that streams need not wait for the end. */
export function canFollowPatterns(patterns: PatternSettings): boolean {
  return entriesOf(patterns).every(([, source]) => {
    const compiled = compileUserPattern(source);
    return !compiled.ok || openUserPattern(compiled) !== null;
  });
}
