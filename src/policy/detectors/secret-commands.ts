/**
 * Passwords among a command's arguments: `curl -u user:password`, `sshpass -p password`, `redis-cli -a password`. Each looks
 * at a bounded stretch of the line around the option.
 */
import type { Match } from '../detector.ts';
import { followLater } from './pattern-progress.ts';
import { isPlaceholder } from './secret-values.ts';

/** Characters before an option in which its command must stand. */
const longestCommand = 120;

const value = String.raw`(?:"([^"\s]{4,200})"|'([^'\s]{4,200})'|([^\s"'\x60$<>|;&-][^\s"'\x60<>|;&]{3,200})(?!\S))`;

/** An option that takes a password, and of which commands. */
interface PasswordOption {
  readonly commands: ReadonlySet<string>;
  readonly pattern: RegExp;
  /** True where a name and a colon stand before the password. */
  readonly isPair: boolean;
}

const options: readonly PasswordOption[] = [
  {
    commands: new Set(['curl', 'wget', 'xh']),
    pattern: new RegExp(String.raw`(?:-u|--user)(?:=|[ \t]{0,4})${value}`, 'uy'),
    isPair: true,
  },
  {
    commands: new Set([
      'sshpass',
      'docker login',
      'podman login',
      'helm registry login',
      'kinit',
      'ldapsearch',
      'unzip',
    ]),
    pattern: new RegExp(String.raw`-[pwP][ \t]{0,4}${value}`, 'uy'),
    isPair: false,
  },
  {
    commands: new Set(['mysql', 'mysqldump', 'mysqladmin', 'mariadb']),
    pattern: new RegExp(`-p${value}`, 'uy'),
    isPair: false,
  },
  { commands: new Set(['redis-cli']), pattern: new RegExp(String.raw`-a[ \t]{1,4}${value}`, 'uy'), isPair: false },
];

const anyCommand = new RegExp(
  `(?<![A-Za-z0-9_])(?:${options.flatMap(({ commands }) => [...commands]).join('|')})(?![A-Za-z0-9_])`,
  'g',
);

/** A command where it stands. */
interface Command {
  readonly start: number;
  readonly name: string;
}

/** The commands that a search over a text has come by; of that search alone. Each character is looked at once. */
export class CommandMemory {
  private last: Command | null = null;
  /** The first that is known behind the last; null where there is none in the text. */
  private next: Command | null = { start: -1, name: '' };

  /** The command on the same line, at most 120 characters before an index, which only grows. */
  before(text: string, index: number): string | null {
    while (this.next !== null && this.next.start < index) {
      this.last = this.next;
      anyCommand.lastIndex = Math.max(this.last.start + 1, this.last.start === -1 ? index - longestCommand : 0);
      const found = anyCommand.exec(text);
      this.next = found && { start: found.index, name: found[0] };
    }
    const { last } = this;
    if (last === null || last.start < 0 || last.start < index - longestCommand) return null;
    return text.slice(last.start, index).includes('\n') ? null : last.name;
  }
}

const underWay = followLater(String.raw`(?:-[upaPw]|--user)(?:=|[ \t]{0,4})${value}`, 'u');
const atOption = /^-(?:[upaPw]|-u)/;

/** What manuals write for a password. */
const example = /^(?:pass(?:word|wd)?|pwd|secret|user(?:name)?|admin|token|test|\[.*|\{.*|\$.*|%.*|\*+|x+)$/i;

/** Whether an option that could take a password begins at an index, at a glance. */
export function mayBeOption(text: string, index: number): boolean {
  const code = text.charCodeAt(index + 1);
  // u, p, a, P, w or another hyphen
  return code === 117 || code === 112 || code === 97 || code === 80 || code === 119 || code === 45;
}

/** The password that an option beginning at an index takes. */
export function commandSecret(text: string, index: number, memory: CommandMemory): Match | null {
  if (!atOption.test(text.slice(index, index + 3))) return null;
  const fitting = options.filter(({ pattern }) => {
    pattern.lastIndex = index;
    return pattern.test(text);
  });
  const command = fitting.length === 0 ? null : memory.before(text, index);
  const option = command === null ? undefined : fitting.find(({ commands }) => commands.has(command));
  if (!option) return null;
  option.pattern.lastIndex = index;
  const found = option.pattern.exec(text);
  const written = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!found || written === undefined) return null;
  const colon = option.isPair ? written.indexOf(':') : -1;
  if (option.isPair && colon === -1) return null;
  const password = written.slice(colon + 1);
  if (password.length < 4 || example.test(password) || isPlaceholder(password)) return null;
  const start = index + found[0].lastIndexOf(written) + colon + 1;
  return { type: 'secret:command_password', start, end: start + password.length, confidence: 0.85, anchor: index };
}

/** Whether more text could make, unmake or change what `commandSecret` gives. */
export function isCommandOpen(text: string, index: number, memory: CommandMemory): boolean {
  if (!/^-(?:[upaPw]|-(?:u(?:s(?:er?)?)?)?)?/.test(text.slice(index, index + 6))) return false;
  return memory.before(text, index) !== null && underWay()?.continues(text, index) !== false;
}
