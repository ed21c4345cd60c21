/**
 * Completion for zsh 5: with `_arguments`, which explains each flag.
 */
import { nounsOf, summaryOf, type Completed, type CompletedCommand, type CompletedFlag } from './model.ts';

/** Text within single quotes. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** What `_arguments` and `_describe` would take for their own in a description. */
function description(text: string): string {
  return text.replaceAll(/[[\]:\\]/g, '\\$&');
}

function action(completed: Completed): string {
  if (completed === 'files') return '_files';
  if (completed === 'folders') return '_files -/';
  return completed === 'nothing' ? ' ' : `(${completed.words.join(' ')})`;
}

function flagSpecs({ short, long, summary, value }: CompletedFlag): readonly string[] {
  const rest = `[${description(summary)}]${value === null ? '' : `:value:${action(value)}`}`;
  return (short === null ? [long] : [short, long]).map((name) => quoted(`*${name}${rest}`));
}

function commandCase({ words, flags, argument }: CompletedCommand): string {
  const depth = words.split(' ').length;
  const specs = [
    ...flags.flatMap(flagSpecs),
    ...(argument === 'nothing' ? [] : [quoted(`*:argument:${action(argument)}`)]),
  ];
  return [
    `    ${quoted(words)})`,
    `      words=(kt "\${(@)words[${depth + 2},-1]}"); (( CURRENT -= ${depth} ))`,
    `      _arguments ${specs.join(' \\\n        ')}`,
    '      ;;',
  ].join('\n');
}

function list(entries: readonly (readonly [word: string, summary: string])[]): string {
  return entries.map(([word, summary]) => quoted(`${word}:${description(summary)}`)).join(' ');
}

/** The script. */
export function zshCompletion(commands: readonly CompletedCommand[]): string {
  const nouns = nounsOf(commands);
  const groups = [...nouns].filter(([noun, group]) => group[0]?.words !== noun);
  const seconds = groups.map(([noun, group]) => {
    const verbs = group.map(({ words, summary }) => [words.split(' ')[1] ?? '', summary] as const);
    return `    ${noun}) if (( CURRENT == 3 )); then entries=(${list(verbs)}); _describe command entries; return; fi; name="$words[2] $words[3]" ;;`;
  });
  return `#compdef kt
# zsh completion for kt. Use it with:  source <(kt completion zsh)
_kt() {
  local name=$words[2]
  local -a entries
  if (( CURRENT == 2 )); then
    entries=(${list([...nouns].map(([noun, group]) => [noun, summaryOf(group)]))})
    _describe command entries
    return
  fi
  case $words[2] in
${seconds.join('\n')}
  esac
  case $name in
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _kt ]]; then _kt "$@"; else compdef _kt kt; fi
`;
}
