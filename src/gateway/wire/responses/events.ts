/**
 * Reads the events of a streamed response. A text comes in deltas, then whole: when it is done, with its part, with its
 * item, with the response. All of these are named alike here, so that what is edited in one is edited in all.
 */
import { formatPath, type Path } from '../../../policy/diagnostic.ts';
import type { Uninspected } from '../../../policy/subject.ts';
import { saysMore } from '../echoes.ts';
import { isObject } from '../fields.ts';
import { textOf } from '../frames.ts';
import type { DeltaText, FrameContent, JsonObject } from '../shape.ts';
import { readItem, readPart, readResponse, type ItemSink, type Sort } from './items.ts';
import { readResponseUsage } from './whole.ts';

/** An event of no item in particular. */
const noItem = -1;

/** A text that comes in deltas. */
interface Running {
  /** Where it stands in its item. */
  place(event: JsonObject): Path;
  /** The member in which it stands when it is done. */
  readonly whole: string;
  readonly kind: DeltaText['kind'];
  readonly isJson: boolean;
}

function indexOf(event: JsonObject, name: string): number {
  const index = event[name];
  return typeof index === 'number' ? index : 0;
}

function running(place: Running['place'], whole: string, kind: Running['kind'], isJson = false): Running {
  return { place, whole, kind, isJson };
}

const inContent = (event: JsonObject): Path => ['content', indexOf(event, 'content_index'), 'text'];
const inRefusal = (event: JsonObject): Path => ['content', indexOf(event, 'content_index'), 'refusal'];
const inSummary = (event: JsonObject): Path => ['summary', indexOf(event, 'summary_index'), 'text'];
const inCommands = (event: JsonObject): Path => ['action', 'commands', indexOf(event, 'command_index')];
const inOutput = (event: JsonObject): Path => ['output', indexOf(event, 'command_index')];

/** By what stands in an event's type before `.delta` and `.done`. */
const runnings = new Map<string, Running>([
  ['output_text', running(inContent, 'text', 'content')],
  ['refusal', running(inRefusal, 'refusal', 'refusal')],
  ['reasoning_text', running(inContent, 'text', 'reasoning')],
  ['reasoning_summary_text', running(inSummary, 'text', 'reasoning')],
  ['function_call_arguments', running(() => ['arguments'], 'arguments', 'tool_call', true)],
  ['mcp_call_arguments', running(() => ['arguments'], 'arguments', 'tool_call', true)],
  ['custom_tool_call_input', running(() => ['input'], 'input', 'tool_call', true)],
  ['code_interpreter_call_code', running(() => ['code'], 'code', 'tool_call')],
  ['shell_call_command', running(inCommands, 'command', 'tool_call')],
  ['shell_call_output_content', running(inOutput, 'output', 'other')],
  ['apply_patch_call_operation_diff', running(() => ['operation', 'diff'], 'diff', 'tool_call')],
]);

/** Members of events that hold no text; `obfuscation` is filler that hides the length of tokens. */
const eventLabels = new Set([
  'type',
  'item_id',
  'obfuscation',
  'partial_image_b64',
  'size',
  'quality',
  'output_format',
]);

/** Members of values in which no text stands. */
const valueLabels = new Set(['type', 'id', 'call_id', 'file_id', 'container_id']);

const kinds = new Map<Sort['kind'], DeltaText['kind']>(
  (['content', 'refusal', 'reasoning', 'tool_call', 'name'] as const).map((kind) => [kind, kind]),
);

/**
 * How much of a text an event holds: the whole of it, a piece that goes on where the last one ended, or, in what is only
 * begun, the first piece of a text and the whole of what never comes in pieces.
 */
type Extent = 'whole' | 'piece' | 'begun';

/** Texts that never come in pieces. */
const neverInPieces = new Set<Sort['kind']>(['name', 'other', 'tool_definition']);

/** What an event says, put together while it is walked. */
class EventReader {
  readonly texts: DeltaText[] = [];
  readonly unread: Uninspected[] = [];
  /** With what stands there. */
  readonly echoes: { readonly choice: number; readonly path: Path; readonly logprobs: unknown }[] = [];

  /** Takes what stands at `base` in the event for what stands at `place` in an item. */
  sink(choice: number, base: Path, place: Path, extent: Extent = 'whole'): ItemSink {
    const nameOf = (path: Path): string => formatPath([...place, ...path.slice(base.length)]);
    const text: ItemSink['text'] = (value, path, { kind, isJson }) => {
      if (value === '') return;
      const channel = `${choice} ${nameOf(path)}`;
      const isWhole = extent === 'whole' || (extent === 'begun' && neverInPieces.has(kind));
      this.texts.push({ channel, path, text: value, choice, kind: kinds.get(kind) ?? 'other', isJson, isWhole });
    };
    const value: ItemSink['value'] = (held, path, sort) => {
      if (typeof held === 'string') return text(held, path, sort);
      if (Array.isArray(held)) return held.forEach((entry: unknown, index) => value(entry, [...path, index], sort));
      if (!isObject(held)) return;
      for (const key of Object.keys(held)) {
        // An argument may have any name; elsewhere these are labels.
        if (sort.kind !== 'tool_call' && valueLabels.has(key)) continue;
        value(held[key], [...path, key], { ...sort, isJson: false });
      }
    };
    return {
      text,
      value,
      unread: (type, path) => void this.unread.push({ type, place: `output[${choice}].${nameOf(path)}` }),
      sealed: () => undefined,
      echo: (path, logprobs) => void this.echoes.push({ choice, path, logprobs }),
    };
  }
}

/** Reads one event. */
export function readFrame(event: JsonObject): FrameContent {
  const type = typeof event['type'] === 'string' ? event['type'] : '';
  const choice = typeof event['output_index'] === 'number' ? event['output_index'] : noItem;
  const reader = new EventReader();
  for (const key of Object.keys(event)) {
    if (!eventLabels.has(key)) readMember(reader, event, type, choice, key);
  }
  const sequence = event['sequence_number'];
  const { response } = event;
  const failed = type === 'error' || type === 'response.failed';
  return {
    texts: reader.texts,
    unread: type.endsWith('.partial_image') ? [{ type: 'image', place: `output[${choice}].result` }] : reader.unread,
    choices: choice === noItem ? [] : [choice],
    finished: type === 'response.output_item.done' ? [choice] : [],
    usage: isObject(response) ? readResponseUsage(response) : null,
    isError: failed || (event['error'] !== undefined && event['error'] !== null),
    isEnd: type === 'response.completed' || type === 'response.incomplete',
    ...(typeof sequence === 'number' && { sequence }),
    echoes: reader.echoes.map(({ logprobs, ...echo }) => ({
      ...echo,
      saysMore: saysMore(logprobs, textOf(reader.texts, echo.choice)),
    })),
  };
}

function readMember(reader: EventReader, event: JsonObject, type: string, choice: number, key: string): void {
  const value = event[key];
  const path = [key];
  if (key === 'response' && isObject(value)) {
    const isOver = /^response\.(?:completed|incomplete|failed)$/.test(type);
    const sinkOf = (index: number): ItemSink =>
      reader.sink(index, ['response', 'output', index], [], isOver ? 'whole' : 'begun');
    return readResponse(value, path, sinkOf, reader.sink(noItem, [], []));
  }
  const isDelta = type.endsWith('.delta');
  const extent = isDelta ? 'piece' : type.endsWith('.added') ? 'begun' : 'whole';
  if (key === 'item') return readItem(value, path, reader.sink(choice, path, [], extent));
  if (key === 'part') {
    const inReasoning = type.startsWith('response.reasoning_summary_part.');
    const place = inReasoning ? inSummary(event) : inContent(event);
    const kind = inReasoning || (isObject(value) && value['type'] === 'reasoning_text') ? 'reasoning' : 'content';
    return readPart(value, path, kind, reader.sink(choice, path, place.slice(0, 2), extent));
  }
  if (key === 'logprobs' && Array.isArray(value)) return void reader.echoes.push({ choice, path, logprobs: value });
  if (type === 'response.audio.delta' && key === 'delta')
    return void reader.unread.push({ type: 'audio', place: 'output.audio' });
  const text = runnings.get(/^response\.(\w+)\.(?:delta|done|added)$/.exec(type)?.[1] ?? '');
  if (text && key === (isDelta ? 'delta' : text.whole)) {
    const sort: Sort = { kind: text.kind, isResult: false, isJson: text.isJson };
    return readAny(reader.sink(choice, path, text.place(event), extent), value, path, sort);
  }
  const sort: Sort = { kind: 'other', isResult: false, isJson: false };
  if (key === 'annotation') {
    const place: Path = ['content', indexOf(event, 'content_index'), 'annotations', indexOf(event, 'annotation_index')];
    return readAny(reader.sink(choice, path, place), value, path, sort);
  }
  if (text && key === 'name') return readAny(reader.sink(choice, path, path), value, path, { ...sort, kind: 'name' });
  // What is not known here is taken for a text of its own.
  const place = [type, indexOf(event, 'content_index'), indexOf(event, 'summary_index'), key];
  readAny(reader.sink(choice, path, place, extent), value, path, sort);
}

function readAny(sink: ItemSink, value: unknown, path: Path, sort: Sort): void {
  if (typeof value === 'string') sink.text(value, path, sort);
  else sink.value(value, path, sort);
}
