/**
 * The kill switch: does a config say `pack.enabled: false`? Asked of every version of the files, also of one with errors, since
 * somebody who switches a gateway off in a hurry must not have to mend a config first.
 */
import { isPlainMap, type ConfigDocument } from './document.ts';

/** `enabled: false` as it stands inside `pack: {…}`, or in a line of its own below `pack:` or within its braces. */
const inFlow = /^pack[ \t]*:[ \t]*\{[^}]*\benabled[ \t]*:[ \t]*(true|false|True|False|TRUE|FALSE)\b/;
const inBlock = /^[ \t]+enabled[ \t]*:[ \t]*(true|false|True|False|TRUE|FALSE)[ \t]*,?[ \t]*\}?[ \t]*(?:#.*)?$/;

/** What a text that is no YAML, or says it twice, says last of `pack.enabled`, read line by line; null where it says nothing. */
function enabledInText(text: string): boolean | null {
  let said: boolean | null = null;
  let isInPack = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (/^\S/.test(line) && !line.startsWith('#')) isInPack = /^pack[ \t]*:/.test(line);
    if (!isInPack) continue;
    const [, word] = inFlow.exec(line) ?? inBlock.exec(line) ?? [];
    if (word !== undefined) said = word.toLowerCase() === 'true';
  }
  return said;
}

/** A file as text, and as it was read. */
type ReadFile = { readonly text: string } & Pick<ConfigDocument, 'value' | 'diagnostics'>;

/** The places that stand twice where somebody appended `pack: {enabled: false}` to a whole config. */
const doubled = new Set(['pack', 'pack.enabled']);

/** What one file says; its text is looked at where it is no YAML, and its value therefore null, or says it twice. */
function enabledIn({ text, value, diagnostics }: ReadFile): boolean | null {
  if (!isPlainMap(value)) return enabledInText(text);
  const isDoubled = diagnostics.some(({ code, path }) => code === 'E009' && doubled.has(path));
  const said = isDoubled ? enabledInText(text) : null;
  if (said !== null) return said;
  const pack = value['pack'];
  const enabled = isPlainMap(pack) ? pack['enabled'] : null;
  return typeof enabled === 'boolean' ? enabled : null;
}

/** Whether files, in the order in which they go over each other, switch the gateway off: the last that says anything counts. */
export function switchesOff(files: readonly ReadFile[]): boolean {
  return files.map(enabledIn).findLast((said) => said !== null) === false;
}
