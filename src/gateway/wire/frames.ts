/**
 * Reads the frames of streamed answers in OpenAI's manner: running texts out of deltas, and what else a frame holds, since a
 * client may show that too.
 */
import type { Path } from '../../policy/diagnostic.ts';
import { upstreamError } from '../errors.ts';
import { saysMore } from './echoes.ts';
import { isObject } from './fields.ts';
import type { DeltaText, Echo, FrameContent, JsonObject, Usage } from './shape.ts';

const deltaKinds = new Map<string, DeltaText['kind']>([
  ['content', 'content'],
  ['refusal', 'refusal'],
  ['reasoning', 'reasoning'],
  ['reasoning_content', 'reasoning'],
  ['text', 'content'],
]);

/** A frame of no choice in particular. */
const noChoice = -1;

/** Letters of a delta that are not running text. */
const deltaLabels = new Set(['role', 'id', 'type']);

/**
 * Collects every string of a delta; list items are told apart by their own `index`, as tool calls are. `field`: see DeltaText; of
 * a list each item is one.
 */
export function readDelta(
  value: unknown,
  path: Path,
  channel: string,
  choice: number,
  texts: DeltaText[],
  field?: string,
): void {
  const last = path.at(-1);
  if (typeof value === 'string') {
    if (value === '' || (typeof last === 'string' && deltaLabels.has(last))) return;
    const isJson = last === 'arguments' || last === 'input';
    const kind = isJson ? 'tool_call' : last === 'name' ? 'name' : (deltaKinds.get(String(last)) ?? 'other');
    const after = isJson ? `${channel.slice(0, -last.length)}name` : undefined;
    texts.push({ channel, path, text: value, choice, kind, isJson, field, after });
  } else if (Array.isArray(value)) {
    value.forEach((item: unknown, position) => {
      const index = isObject(item) && typeof item['index'] === 'number' ? item['index'] : position;
      const at = `${channel}[${index}]`;
      readDelta(item, [...path, position], at, choice, texts, field === channel ? at : field);
    });
  } else if (isObject(value)) {
    for (const key of Object.keys(value)) {
      readDelta(value[key], [...path, key], `${channel}.${key}`, choice, texts, field);
    }
  } else if (
    typeof value === 'number' &&
    choice !== noChoice &&
    (deltaKinds.has(String(last)) || last === 'arguments')
  ) {
    // A client may show it as the text it stands for; put together with others nobody here has read it.
    throw upstreamError(502, 'upstream_error', `The provider streamed a number where '${last}' holds text.`);
  }
}

/** Members of a frame that hold no text; `obfuscation` is filler that hides the length of tokens. */
const frameMembers = new Set([
  'id',
  'object',
  'created',
  'model',
  'choices',
  'usage',
  'system_fingerprint',
  'service_tier',
  'provider',
  'obfuscation',
  'error',
]);

/** What a frame says of a choice, as one text. */
export function textOf(texts: readonly DeltaText[], choice: number): string {
  return texts.map((one) => (one.choice === choice ? one.text : '')).join('');
}

/** Reads a frame; `readChoice` adds the texts of one choice. */
export function readFrameBody(
  frame: JsonObject,
  usage: Usage | null,
  readChoice: (choice: JsonObject, path: Path, index: number, texts: DeltaText[]) => void,
): FrameContent {
  const texts: DeltaText[] = [];
  const seen: number[] = [];
  const finished: number[] = [];
  const echoes: Echo[] = [];
  const { choices } = frame;
  if (!Array.isArray(choices)) readDelta(choices, ['choices'], 'choices', noChoice, texts);
  else
    choices.forEach((choice: unknown, position) => {
      if (!isObject(choice)) return readDelta(choice, ['choices', position], `choices ${position}`, noChoice, texts);
      const index = typeof choice['index'] === 'number' ? choice['index'] : position;
      seen.push(index);
      // Some servers send an empty reason with every frame.
      if (typeof choice['finish_reason'] === 'string' && choice['finish_reason'] !== '') finished.push(index);
      readChoice(choice, ['choices', position], index, texts);
      const { logprobs } = choice;
      if (!isObject(logprobs)) return;
      const path = ['choices', position, 'logprobs'];
      echoes.push({ choice: index, path, saysMore: saysMore(logprobs, textOf(texts, index)) });
    });
  for (const key of Object.keys(frame)) {
    if (!frameMembers.has(key)) readDelta(frame[key], [key], `frame ${key}`, noChoice, texts);
  }
  const isError = frame['error'] !== undefined && frame['error'] !== null;
  return { texts, choices: seen, finished, usage, isError, isEnd: false, echoes };
}
