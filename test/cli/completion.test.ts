/**
 * Completion in the real shells: bash by its own function, fish by `complete -C`, zsh at a terminal of its own.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registry } from '../../src/commands/registry.ts';
import { kinds } from '../../src/policy/kinds/index.ts';

const bin = fileURLToPath(new URL('../../bin/kt.js', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kt-completion-'));
  mkdirSync(join(folder, 'packs'));
  writeFileSync(join(folder, 'policy-config.yaml'), '');
  writeFileSync(join(folder, 'kt'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`);
  chmodSync(join(folder, 'kt'), 0o755);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a shell on a script, with `kt` on its path; returns what it said. */
function shell(program: string, words: readonly string[], input = ''): string {
  const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, HOME: folder, TERM: 'xterm', LANG: 'C.UTF-8' };
  const { stdout, stderr, error } = spawnSync(program, words, {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
    timeout: 25_000,
  });
  if (error) throw error;
  return stdout + stderr;
}

const isThere = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** Lines up to the cursor, and a word that has to be offered there. */
const offered: readonly (readonly [line: string, word: string])[] = [
  ['kt po', 'policy'],
  ['kt policy li', 'lint'],
  ['kt policy lint --form', '--format'],
  ['kt policy lint --format sar', 'sarif'],
  ['kt policy lint policy-co', 'policy-config.yaml'],
  ['kt policy lint --file policy-co', 'policy-config.yaml'],
  ['kt policy lint --explain E00', 'E003'],
  ['kt policy test --pack-dir pa', 'packs'],
  ['kt events tail --policy pii', 'pii-detector'],
  ['kt init --template healthcare', 'healthcare-us-hipaa'],
  ['kt completion fi', 'fish'],
];

/** Of bash: what it offers at the end of a line. */
function bashOffers(line: string): readonly string[] {
  const quoted = line.split(' ').map((word) => `'${word}'`);
  const script = `source <(kt completion bash); COMP_WORDS=(${quoted.join(' ')}); COMP_CWORD=${quoted.length - 1}; _kt; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return shell('bash', ['--norc', '-c', script]).split('\n');
}

describe('bash', () => {
  test.each(offered)('%s → %s', (line, word) => expect(bashOffers(line)).toContain(word));

  test('offers every command, and every policy', () => {
    const nouns = new Set(registry.map(({ words }) => words.split(' ')[0] ?? ''));
    expect(bashOffers('kt ').filter(Boolean).toSorted()).toEqual([...nouns].toSorted());
    expect(bashOffers('kt events tail --policy ').filter(Boolean)).toEqual(kinds.map(({ name }) => name));
  });

  test('completes the value after an equals sign, and nothing where nothing can be known', () => {
    expect(bashOffers('kt policy lint --format = sa')).toContain('sarif');
    expect(bashOffers('kt keys create --name ').filter(Boolean)).toEqual([]);
  });
});

describe.skipIf(!isThere('fish'))('fish (skipped where fish is not installed)', () => {
  test('offers all of it', () => {
    const lines = offered.map(([line]) => `echo "== ${line}"; complete -C "${line}"`);
    const said = shell('fish', ['--no-config', '-c', `kt completion fish | source\n${lines.join('\n')}`]);
    for (const [line, word] of offered) {
      const section = said.split(`== ${line}\n`)[1]?.split('== ')[0] ?? '';
      expect(
        section.split('\n').map((one) => one.split('\t')[0]?.replace(/\/$/, '')),
        line,
      ).toContain(word);
    }
  });
});

/** Types each line at an interactive zsh, presses tab, and has it say what stands in the line then. */
const zshDriver = `
zmodload zsh/zpty || exit 3
zpty z "zsh -f -i"
send() { zpty -w -n z "$1"; }
until_seen() { local text; zpty -r -m z text "*$1*"; REPLY=$text; }
zpty -w z 'unset zle_bracketed_paste; PS1=""; autoload -Uz compinit; compinit -u -D; source <(kt completion zsh)'
zpty -w z 'say() { print -r -- "<<$BUFFER>>"; BUFFER=""; }; zle -N say; bindkey "^G" say; bindkey "^I" complete-word; unsetopt beep; print RE""ADY'
until_seen READY
while IFS= read -r line; do
  send "$line"$'\\t'
  send $'\\x07'
  until_seen '>>'
  print -r -- "\${\${REPLY##*<<}%%>>*}"
done
zpty -d z
`;

describe.skipIf(!isThere('zsh'))('zsh (skipped where zsh is not installed)', () => {
  test('offers all of it', () => {
    // Those with one answer: zsh then writes it into the line.
    const lines = offered.filter(([line]) => !line.includes('--explain'));
    const input = `${lines.map(([line]) => line).join('\n')}\n`;
    writeFileSync(join(folder, 'driver.zsh'), zshDriver);
    const said = shell('zsh', ['-f', 'driver.zsh'], input).split('\n');
    for (const [index, [line, word]] of lines.entries()) {
      const typed = line.split(' ').slice(0, -1).join(' ');
      expect(said[index]?.trim().replace(/\/$/, ''), line).toBe(`${typed} ${word}`);
    }
  });
});

test('another shell is a usage error', () => {
  const { status, stderr } = spawnSync(process.execPath, [bin, 'completion', 'tcsh'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('bash, zsh, fish');
});
