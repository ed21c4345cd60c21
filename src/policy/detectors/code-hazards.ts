/**
 * Looks for program text that does harm when it is run as it stands. One reading of the text finds where anything could begin; only
 * there a pattern is tried, so a text without such beginnings costs next to nothing.
 */
import type { Match, Search } from '../detector.ts';
import { hazardRules, type Ahead } from './code-hazard-rules.ts';
import { isWordAt } from './context.ts';
import type { HazardCategory } from './names.ts';
import { followPattern, type PatternProgress } from './pattern-progress.ts';
import { TermAutomaton } from './term-automaton.ts';

interface CompiledHazard {
  readonly type: string;
  readonly head: string;
  readonly pattern: RegExp;
  readonly progress: PatternProgress | null;
  readonly ahead: CompiledAhead | null;
}

/** An `Ahead` ready to be looked for. */
interface CompiledAhead {
  readonly next: RegExp;
  readonly tells: RegExp;
  /** In code units. */
  readonly within: number;
}

/** What was found ahead of the last head, and is good for those that follow up to there. */
interface Sight {
  at: number;
  tells: boolean;
}

/** A head as the source of a pattern. */
function literal(head: string): string {
  return head.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** A text in small letters, every offset as it was. */
function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

function compileAhead({ next, tells, within }: Ahead): CompiledAhead {
  return { next: new RegExp(next, 'giu'), tells: new RegExp(tells, 'iuy'), within: 2 * within };
}

/** What may stand between a head and its run, line ends that would end the run among it. */
const blank = /\s{0,4}/uy;

/** Whether what has to come behind a head, which ends at an index, does. Heads come in order, and each stretch is read once. */
function isAhead(text: string, end: number, { next, tells, within }: CompiledAhead, sight: Sight): boolean {
  blank.lastIndex = end;
  blank.test(text);
  const from = blank.lastIndex;
  if (sight.at < from) {
    next.lastIndex = from;
    sight.at = next.exec(text)?.index ?? Infinity;
    tells.lastIndex = sight.at;
    sight.tells = sight.at < Infinity && tells.test(text);
  }
  return sight.tells && sight.at - from <= within;
}

/** A search for these categories; matches are typed by category. */
export function compileHazards(categories: readonly HazardCategory[]): Search {
  const byHead = new Map<string, CompiledHazard[]>();
  for (const type of categories) {
    for (const { head, rest, notAfter, ahead } of hazardRules[type]) {
      const before = notAfter === undefined ? '' : `(?<!${notAfter})`;
      const source = `${before}${literal(head)}${rest}`;
      const hazard = {
        type,
        head,
        pattern: new RegExp(source, 'iuy'),
        progress: followPattern(source, 'iu'),
        ahead: ahead === undefined ? null : compileAhead(ahead),
      };
      const others = byHead.get(head);
      if (others) others.push(hazard);
      else byHead.set(head, [hazard]);
    }
  }
  const heads = [...byHead.keys()];
  const automaton = new TermAutomaton(heads);
  const longest = Math.max(0, ...[...byHead.values()].flat().map(({ progress }) => progress?.longest ?? 0));
  const longestHead = Math.max(0, ...heads.map(({ length }) => length));

  /** Calls for each place where a head stands, in order of where it ends. */
  function eachHead(
    text: string,
    from: number,
    visit: (hazards: readonly CompiledHazard[], start: number) => void,
  ): void {
    const base = Math.max(0, from);
    automaton.scan(small(base === 0 ? text : text.slice(base)), (term, end) => {
      const head = heads[term] ?? '';
      const start = base + end - head.length;
      if (!(isWordAt(text, start) && isWordAt(text, start - 1))) visit(byHead.get(head) ?? [], start);
      return false;
    });
  }

  function find(text: string, from = 0): readonly Match[] {
    const matches: Match[] = [];
    const sights = new Map<CompiledAhead, Sight>();
    eachHead(text, from, (hazards, start) => {
      for (const { type, head, pattern, ahead } of hazards) {
        if (ahead !== null) {
          const sight = sights.get(ahead) ?? { at: -1, tells: false };
          sights.set(ahead, sight);
          if (!isAhead(text, start + head.length, ahead, sight)) continue;
        }
        pattern.lastIndex = start;
        const found = pattern.exec(text)?.[0];
        if (found !== undefined) matches.push({ type, start, end: start + found.length, confidence: 0.9 });
      }
    });
    return matches.length < 2 ? matches : matches.sort((left, right) => left.start - right.start);
  }

  function open(text: string, from: number): number {
    // Of what begins a head at the end of the text the longest counts.
    const tail = small(text.slice(Math.max(from, text.length - longestHead)));
    let least = text.length - automaton.underWay(tail);
    eachHead(text, Math.max(from, text.length - longest), (hazards, start) => {
      if (start < least && hazards.some(({ progress }) => progress?.continues(text, start) !== false)) least = start;
    });
    return Math.max(from, least);
  }

  return { find, open };
}
