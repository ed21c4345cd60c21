/**
 * What became of golden cases: as lines for people, as JSON, and as the XML that CI systems read (JUnit's).
 */
import { decisionOf } from '../../gateway/trial/run.ts';
import { outcomeOf, type CaseResult, type Difference } from '../../gateway/trial/case.ts';
import type { Paint } from '../report/paint.ts';
import { policyResults, sentenceOf } from './explained.ts';
import { markedFindings } from './marked-text.ts';

/** A group's results. */
export interface GroupResult {
  readonly name: string;
  readonly file: string;
  readonly results: readonly CaseResult[];
  /** Milliseconds. */
  readonly duration: number;
}

/** Whether a case came out as expected. */
function hasPassed({ differences }: CaseResult): boolean {
  return differences.length === 0;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A difference as a diff: what was expected with `-`, what came with `+`. */
function diffLines({ field, expected, actual }: Difference, paint: Paint): readonly string[] {
  const side = (sign: string, value: unknown): readonly string[] => {
    const [first = '', ...rest] = shown(value).split('\n');
    return [`${sign} ${field}: ${first}`, ...rest.map((line) => `${sign}   ${line}`)];
  };
  return [
    ...side('-', expected).map((line) => paint.good(`      ${line}`)),
    ...side('+', actual).map((line) => paint.error(`      ${line}`)),
  ];
}

function caseLines(result: CaseResult, paint: Paint): readonly string[] {
  const { name, differences, trial } = result;
  if (hasPassed(result)) return [`  ${paint.good('ok')}    ${name}`];
  const lines = [`  ${paint.error('FAIL')}  ${name}`, ...differences.flatMap((one) => diffLines(one, paint))];
  if (trial === null) return lines;
  const decision = decisionOf(trial);
  const phase = decision.phase === 'output' && trial.output !== null ? trial.output : trial.input;
  const found = decision.results.flatMap(({ findings }) => findings);
  return [...lines, `    ${sentenceOf(decision)}`, ...markedFindings(found, phase.subject, paint)];
}

/** How many passed and failed. */
export function tally(groups: readonly GroupResult[]): { readonly passed: number; readonly failed: number } {
  const all = groups.flatMap(({ results }) => results);
  const passed = all.filter(hasPassed).length;
  return { passed, failed: all.length - passed };
}

/** For people: a heading for each group, a line for each case, a diff for each that failed, and the sum. */
export function renderResults(groups: readonly GroupResult[], paint: Paint): string {
  const lines = groups.flatMap(({ name, file, results }) => [
    paint.strong(name === file ? file : `${name} (${file})`),
    ...results.flatMap((result) => caseLines(result, paint)),
    '',
  ]);
  const { passed, failed } = tally(groups);
  return `${[...lines, `${passed} passed, ${failed} failed`].join('\n')}\n`;
}

function caseData(result: CaseResult, group: GroupResult): object {
  const { name, differences, trial, problem } = result;
  const base = { name, suite: group.name, file: group.file, passed: hasPassed(result), differences };
  if (trial === null) return { ...base, verdict: null, reason_code: null, policy: null, phase: null, problem };
  const { verdict, reason_code, policy, phase, redacted } = outcomeOf(trial);
  return { ...base, verdict, reason_code, policy, phase, redacted, details: { policy_results: policyResults(trial) } };
}

/** JSON text with a line end. */
export function renderResultsJson(groups: readonly GroupResult[]): string {
  const { passed, failed } = tally(groups);
  const results = groups.flatMap((group) => group.results.map((result) => caseData(result, group)));
  return `${JSON.stringify({ ok: failed === 0, passed, failed, results }, null, 2)}\n`;
}

/** Text for XML 1.0, which has no way to write most control characters. */
function xml(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll(/[<>&"]/g, (character) => escapes[character] ?? character)
    .replaceAll(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function junitCase(result: CaseResult, group: GroupResult): string {
  const head = `    <testcase name="${xml(result.name)}" classname="${xml(group.name)}" file="${xml(group.file)}"`;
  if (hasPassed(result)) return `${head}/>`;
  const told = result.differences.map(
    ({ field, expected, actual }) => `${field}: expected ${shown(expected)}, but it is ${shown(actual)}`,
  );
  return `${head}>\n      <failure message="${xml(told[0] ?? '')}">${xml(told.join('\n'))}</failure>\n    </testcase>`;
}

/** XML in JUnit's form: a testsuite for each group. */
export function renderJunit(groups: readonly GroupResult[]): string {
  const { passed, failed } = tally(groups);
  const seconds = (duration: number): string => (duration / 1000).toFixed(3);
  const total = groups.reduce((sum, { duration }) => sum + duration, 0);
  const suites = groups.map((group) => {
    const { results, name, duration } = group;
    const failures = results.filter((result) => !hasPassed(result)).length;
    const head = `  <testsuite name="${xml(name)}" tests="${results.length}" failures="${failures}" errors="0" skipped="0" time="${seconds(duration)}">`;
    return [head, ...results.map((result) => junitCase(result, group)), '  </testsuite>'].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="kt policy test" tests="${passed + failed}" failures="${failed}" errors="0" time="${seconds(total)}">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}
