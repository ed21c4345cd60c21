/**
 * Completion for bash, 3.2 (macOS) and newer; needs nothing but bash.
 */
import { nounsOf, type Completed, type CompletedCommand, type CompletedFlag } from './model.ts';

function words(completed: Completed | null): string {
  return typeof completed === 'object' && completed !== null ? completed.words.join(' ') : '';
}

/** What completes a value: a word list, files, folders. */
function reply(completed: Completed): string {
  if (completed === 'files') return '_kt_files';
  if (completed === 'folders') return '_kt_folders';
  return completed === 'nothing' ? ':' : `_kt_words '${words(completed)}'`;
}

function valueCases(flags: readonly CompletedFlag[]): readonly string[] {
  return flags.flatMap(({ short, long, value }) => {
    if (value === null) return [];
    return [`      ${short === null ? long : `${short}|${long}`}) ${reply(value)}; return ;;`];
  });
}

function commandCase({ words: name, flags, argument }: CompletedCommand): string {
  const cases = valueCases(flags);
  return [
    `  '${name}')`,
    ...(cases.length === 0 ? [] : ['    case $flag in', ...cases, '    esac']),
    `    if [[ $cur == -* ]]; then _kt_words '${flags.flatMap(({ short, long }) => (short === null ? [long] : [short, long])).join(' ')}'; else ${reply(argument)}; fi`,
    '    ;;',
  ].join('\n');
}

/** The script. */
export function bashCompletion(commands: readonly CompletedCommand[]): string {
  const nouns = nounsOf(commands);
  const groups = [...nouns].filter(([noun, group]) => group[0]?.words !== noun);
  const seconds = groups.map(
    ([noun, group]) =>
      `  ${noun}) _kt_words '${group.map(({ words: name }) => name.split(' ')[1]).join(' ')}'; return ;;`,
  );
  return `# bash completion for kt. Use it with:  source <(kt completion bash)
_kt_words() { local IFS=$' \\t\\n'; COMPREPLY=($(compgen -W "$1" -- "$cur")); }
_kt_files() { local IFS=$'\\n'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur")); }
_kt_folders() { local IFS=$'\\n'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$cur")); }
_kt() {
  local cur=\${COMP_WORDS[COMP_CWORD]} flag=\${COMP_WORDS[COMP_CWORD-1]} noun='' verb='' i
  COMPREPLY=()
  # bash makes three words of --flag=value.
  if [[ $cur == '=' ]]; then cur=''
  elif [[ $flag == '=' ]]; then flag=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    [[ \${COMP_WORDS[i]} == -* ]] && continue
    if [[ -z $noun ]]; then noun=\${COMP_WORDS[i]}; elif [[ -z $verb ]]; then verb=\${COMP_WORDS[i]}; fi
  done
  if [[ -z $noun ]]; then
    if [[ $cur == -* ]]; then _kt_words '--help --version --color --no-color'; else _kt_words '${[...nouns.keys()].join(' ')}'; fi
    return
  fi
  [[ -z $verb ]] && case $noun in
${seconds.join('\n')}
  esac
  case "$noun $verb" in
${groups.map(([noun]) => `  ${noun}\\ *) ;;`).join('\n')}
  *) verb='' ;;
  esac
  case "$noun\${verb:+ $verb}" in
${commands.map(commandCase).join('\n')}
  esac
}
complete -F _kt kt
`;
}
