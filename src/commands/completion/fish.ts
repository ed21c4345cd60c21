/**
 * Completion for fish 3.
 */
import { nounsOf, summaryOf, type Completed, type CompletedCommand, type CompletedFlag } from './model.ts';

/** Text within single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function value(completed: Completed): string {
  if (completed === 'files') return '-r -F';
  if (completed === 'folders') return `-x -a '(__fish_complete_directories)'`;
  return completed === 'nothing' ? '-x' : `-x -a ${quoted(completed.words.join(' '))}`;
}

function flagLine(words: string, flag: CompletedFlag): string {
  const names = `-l ${flag.long.slice(2)}${flag.short === null ? '' : ` -s ${flag.short.slice(1)}`}`;
  const taken = flag.value === null ? '' : ` ${value(flag.value)}`;
  return `complete -c kt -n "__kt_at ${words}" ${names}${taken} -d ${quoted(flag.summary)}`;
}

function argumentLine({ words, argument }: CompletedCommand): readonly string[] {
  if (argument === 'nothing') return [];
  if (argument === 'files') return [`complete -c kt -n "__kt_at ${words}" -F`];
  const offered = argument === 'folders' ? '(__fish_complete_directories)' : argument.words.join(' ');
  return [`complete -c kt -n "__kt_at ${words}" -a ${quoted(offered)}`];
}

/** The script. */
export function fishCompletion(commands: readonly CompletedCommand[]): string {
  const nouns = nounsOf(commands);
  const firsts = [...nouns].map(
    ([noun, group]) => `complete -c kt -n __kt_first -a ${noun} -d ${quoted(summaryOf(group))}`,
  );
  const seconds = [...nouns].flatMap(([noun, group]) =>
    group.flatMap(({ words, summary }) => {
      const [, verb] = words.split(' ');
      return verb === undefined ? [] : [`complete -c kt -n "__kt_only ${noun}" -a ${verb} -d ${quoted(summary)}`];
    }),
  );
  return `# fish completion for kt. Use it with:  kt completion fish | source
function __kt_typed
    for token in (commandline -opc)[2..-1]
        string match -q -- '-*' $token; or echo $token
    end
end
function __kt_first
    test (count (__kt_typed)) -eq 0
end
function __kt_only
    set -l typed (__kt_typed)
    test (count $typed) -eq 1; and test "$typed" = "$argv"
end
function __kt_at
    set -l typed (__kt_typed)
    set -l count (count $argv)
    test (count $typed) -ge $count; and test "$typed[1..$count]" = "$argv"
end
complete -c kt -e
complete -c kt -f
${[...firsts, ...seconds, ...commands.flatMap((command) => [...command.flags.map((flag) => flagLine(command.words, flag)), ...argumentLine(command)])].join('\n')}
`;
}
