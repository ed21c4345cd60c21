/**
 * The kill switch: does a config say `pack.enabled: false`? Asked of every version of the files, also of one with errors, since
 * somebody who switches a gateway off in a hurry must not have to mend a config first.
 */
import { isPlainMap } from './document.ts';

/** `enabled: false` as it stands inside `pack: {…}` or in a line of its own below `pack:`. */
const inFlow = /^pack[ \t]*:[ \t]*\{[^}]*?\benabled[ \t]*:[ \t]*(true|false|True|False|TRUE|FALSE)\b/;
const inBlock = /^[ \t]+enabled[ \t]*:[ \t]*(true|false|True|False|TRUE|FALSE)[ \t]*(?:#.*)?$/;

/** What a text that is no YAML says of `pack.enabled`, read line by line; null where it says nothing. */
function enabledInText(text: string): boolean | null {
  let said: boolean | null = null;
  let isInPack = false;
  for (const line of text.split(/\r?\n/)) {
    if (/^\S/.test(line) && !line.startsWith('#')) isInPack = /^pack[ \t]*:/.test(line);
    if (!isInPack) continue;
    const [, word] = inFlow.exec(line) ?? inBlock.exec(line) ?? [];
    if (word !== undefined) said = word.toLowerCase() === 'true';
  }
  return said;
}

/** What one file says; its text is looked at where it is no YAML, and its value therefore null. */
function enabledIn(text: string, value: unknown): boolean | null {
  if (!isPlainMap(value)) return enabledInText(text);
  const pack = value['pack'];
  const enabled = isPlainMap(pack) ? pack['enabled'] : null;
  return typeof enabled === 'boolean' ? enabled : null;
}

/** Whether files, in the order in which they go over each other, switch the gateway off: the last that says anything counts. */
export function switchesOff(files: readonly { readonly text: string; readonly value: unknown }[]): boolean {
  return files.map(({ text, value }) => enabledIn(text, value)).findLast((said) => said !== null) === false;
}
