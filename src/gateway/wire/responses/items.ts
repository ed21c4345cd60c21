/**
 * Walks the items of the Responses API (messages, reasoning, calls of tools and what they gave back) and the response
 * around them. What becomes of each text is the sink's business: the same walk serves requests, whole answers and frames.
 */
import type { Path } from '../../../policy/diagnostic.ts';
import type { TextKind } from '../../../policy/subject.ts';
import { isObject, isTextual } from '../fields.ts';
import type { JsonObject } from '../shape.ts';

/** What a text is. */
export interface Sort {
  readonly kind: TextKind;
  /** True for what a tool gave back, which the model did not write. */
  readonly isResult: boolean;
  /** True for text that may be JSON, as arguments are. */
  readonly isJson: boolean;
}

/** Where the texts of an item go. Paths are those of the body that is walked. */
export interface ItemSink {
  /** A string. */
  text(text: string, path: Path, sort: Sort): void;
  /** A value of another form, of which every string counts. */
  value(value: unknown, path: Path, sort: Sort): void;
  /** Something other than text. */
  unread(type: string, path: Path): void;
  /** Reasoning that its provider alone can open. */
  sealed(path: Path): void;
  /** Log probabilities, which repeat a text token by token. */
  echo(path: Path, logprobs: unknown): void;
}

const other: Sort = { kind: 'other', isResult: false, isJson: false };
const written = (kind: TextKind): Sort => ({ kind, isResult: false, isJson: false });
const result: Sort = { kind: 'content', isResult: true, isJson: false };
const embedded: Sort = { kind: 'tool_call', isResult: false, isJson: true };

/** Members of items, and what stands in them. */
const sorts = new Map<string, Sort>([
  ['arguments', embedded],
  ['input', embedded],
  ['code', written('tool_call')],
  ['action', written('tool_call')],
  ['actions', written('tool_call')],
  ['operation', written('tool_call')],
  ['queries', written('tool_call')],
  ['output', result],
  ['outputs', result],
  ['results', result],
  ['result', result],
  ['error', result],
  ['tools', { ...result, kind: 'tool_definition' }],
]);

/** Members of items that hold no text. */
const itemLabels = new Set([
  'id',
  'type',
  'role',
  'status',
  'phase',
  'object',
  'call_id',
  'caller',
  'container_id',
  'approval_request_id',
  'execution',
  'created_by',
  'max_output_length',
]);

/** What has no text in it, by its type, and what a finding calls it. */
const media = new Map([
  ['image', 'image'],
  ['input_image', 'image'],
  ['computer_screenshot', 'image'],
  ['output_audio', 'audio'],
  ['input_audio', 'audio'],
  ['input_file', 'file'],
]);

/** Members of media that hold the medium itself, and labels. */
const mediaMembers = new Set(['type', 'data', 'file_data', 'file_id', 'format', 'detail']);

/** Reads one item. */
export function readItem(item: unknown, path: Path, sink: ItemSink): void {
  if (!isObject(item)) return readAny(item, path, other, sink);
  const isCall = 'arguments' in item || 'input' in item;
  // The name first, wherever it stands: the arguments are read as that tool's.
  const keys = isCall
    ? Object.keys(item).sort((left, right) => Number(right === 'name') - Number(left === 'name'))
    : Object.keys(item);
  for (const key of keys) {
    const value = item[key];
    const at = [...path, key];
    if (itemLabels.has(key)) continue;
    if (key === 'encrypted_content' && typeof value === 'string') sink.sealed(at);
    else if (key === 'content') readParts(value, at, item['type'] === 'reasoning' ? 'reasoning' : 'content', sink);
    else if (key === 'summary') readParts(value, at, 'reasoning', sink);
    else if (key === 'result' && item['type'] === 'image_generation_call') {
      if (isTextual(value)) sink.unread('image', at);
    } else if (key === 'name' && isCall) readAny(value, at, written('name'), sink);
    else readResults(value, at, sorts.get(key) ?? other, sink);
  }
}

function readParts(content: unknown, path: Path, kind: TextKind, sink: ItemSink): void {
  if (!Array.isArray(content)) return readAny(content, path, written(kind), sink);
  content.forEach((part: unknown, index) => readPart(part, [...path, index], kind, sink));
}

/** Reads one part of a message or of reasoning. */
export function readPart(part: unknown, path: Path, kind: TextKind, sink: ItemSink): void {
  if (!isObject(part)) return readAny(part, path, written(kind), sink);
  if (readMedium(part, path, sink)) return;
  for (const key of Object.keys(part)) {
    const at = [...path, key];
    if (key === 'type') continue;
    if (key === 'logprobs' && Array.isArray(part[key])) sink.echo(at, part[key]);
    else if (key === 'text') readAny(part[key], at, written(kind), sink);
    else readAny(part[key], at, written(key === 'refusal' ? 'refusal' : 'other'), sink);
  }
}

/** What a tool gave back: lists may hold media beside text. */
function readResults(value: unknown, path: Path, sort: Sort, sink: ItemSink): void {
  const entries: readonly (readonly [unknown, Path])[] =
    Array.isArray(value) && sort.isResult
      ? value.map((entry: unknown, index) => [entry, [...path, index]])
      : [[value, path]];
  for (const [entry, at] of entries) {
    if (!isObject(entry) || !readMedium(entry, at, sink)) readAny(entry, at, sort, sink);
  }
}

/** Notes an object that is a medium, and reads what else it says. False where it is none. */
function readMedium(value: JsonObject, path: Path, sink: ItemSink): boolean {
  const type = media.get(String(value['type']));
  if (type === undefined) return false;
  sink.unread(type, path);
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (mediaMembers.has(key) || (typeof member === 'string' && /^data:/i.test(member))) continue;
    readAny(member, [...path, key], other, sink);
  }
  return true;
}

function readAny(value: unknown, path: Path, sort: Sort, sink: ItemSink): void {
  if (typeof value === 'string') sink.text(value, path, sort);
  else if (isTextual(value)) sink.value(value, path, sort);
}

/** Members of a response that hold no text. What repeats the request (`instructions`, `tools`) is text like any other. */
const responseLabels = new Set([
  'id',
  'object',
  'status',
  'created_at',
  'completed_at',
  'model',
  'usage',
  'background',
  'conversation',
  'frequency_penalty',
  'incomplete_details',
  'max_output_tokens',
  'max_tool_calls',
  'presence_penalty',
  'previous_response_id',
  'prompt_cache_key',
  'prompt_cache_options',
  'prompt_cache_retention',
  'provider',
  'reasoning',
  'service_tier',
  'temperature',
  'top_logprobs',
  'top_p',
  'truncation',
]);

/** Reads a response: `sinkOf` gives the sink of each of its items, by place, `rest` takes what stands around them. */
export function readResponse(
  response: JsonObject,
  path: Path,
  sinkOf: (index: number) => ItemSink,
  rest: ItemSink,
): void {
  for (const key of Object.keys(response)) {
    const value = response[key];
    const at = [...path, key];
    if (key === 'output' && Array.isArray(value)) {
      value.forEach((item: unknown, index) => readItem(item, [...at, index], sinkOf(index)));
    } else if (!responseLabels.has(key)) readAny(value, at, other, rest);
  }
}
