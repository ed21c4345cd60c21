/**
 * The events of a streamed answer of Anthropic's. A block's number stands for the choice: its running texts are whole at
 * `content_block_stop`. What an event says besides is judged too, since a client may show it.
 */
import { formatPath, type Path } from '../../../policy/diagnostic.ts';
import type { TextKind, Uninspected } from '../../../policy/subject.ts';
import { isObject } from '../fields.ts';
import type { DeltaText, FrameContent, JsonObject } from '../shape.ts';
import type { PartMeta } from '../source.ts';
import { readBlock, readStructure, type BlockSink } from './blocks.ts';
import { readUsage } from './usage.ts';

/** What belongs to no block. */
const noBlock = -1;

const kinds: Partial<Record<TextKind, DeltaText['kind']>> = {
  content: 'content',
  reasoning: 'reasoning',
  tool_call: 'tool_call',
  name: 'name',
};

/** Strings of a block's beginning that its deltas continue, and the member of the deltas that does. */
const begun = new Map([
  ['content_block.text', 'text'],
  ['content_block.thinking', 'thinking'],
]);

/** Members of a delta that continue a running text. */
const running = new Map<string, { readonly kind: DeltaText['kind']; readonly isJson: boolean }>([
  ['text', { kind: 'content', isJson: false }],
  ['thinking', { kind: 'reasoning', isJson: false }],
  ['partial_json', { kind: 'tool_call', isJson: true }],
]);

/** Takes the texts of one event, each with its path in it. */
class FrameSink implements BlockSink {
  readonly tools: string[] = [];
  readonly texts: DeltaText[] = [];
  readonly uninspected: Uninspected[] = [];
  private readonly frame: JsonObject;
  private readonly index: number;

  constructor(frame: JsonObject, index: number) {
    this.frame = frame;
    this.index = index;
  }

  /** A string that is whole, unless deltas continue it. */
  text(text: string, path: Path, meta: Pick<PartMeta, 'kind'>): void {
    const place = formatPath(path);
    const member = begun.get(place);
    const kind = kinds[meta.kind] ?? 'other';
    if (member !== undefined) this.piece(text, path, member, kind, false);
    else if (text !== '') {
      const channel = `${this.index} ${place}`;
      this.texts.push({ channel, path, text, choice: this.index, kind, isJson: false, isWhole: true });
    }
  }

  /** A piece of a running text. */
  piece(text: string, path: Path, member: string, kind: DeltaText['kind'], isJson: boolean): void {
    if (text !== '')
      this.texts.push({ channel: `${this.index} ${member}`, path, text, choice: this.index, kind, isJson });
  }

  value(path: Path, meta: PartMeta): void {
    let value: unknown = this.frame;
    for (const key of path) value = (value as Readonly<Record<string | number, unknown>>)[key];
    this.strings(value, path, meta);
  }

  url(value: string, path: Path, type: string, meta: PartMeta): void {
    this.unread(type, path);
    if (!/^data:/i.test(value)) this.text(value, path, { ...meta, kind: 'other' });
  }

  unread(type: string, path: Path): void {
    this.uninspected.push({ type, place: formatPath(['content', this.index, ...path.slice(1)]) });
  }

  sealed(): void {
    // Nobody can read it, the client included.
  }

  private strings(value: unknown, path: Path, meta: PartMeta): void {
    if (typeof value === 'string') this.text(value, path, meta);
    else if (Array.isArray(value)) value.forEach((item, index) => this.strings(item, [...path, index], meta));
    else if (isObject(value)) {
      for (const key of Object.keys(value)) this.strings(value[key], [...path, key], meta);
    }
  }
}

/** Members of events and of the message they begin that hold no text of the model's. */
const frameMembers = new Set(['type', 'index', 'message', 'content_block', 'delta', 'usage', 'error']);
const messageMembers = new Set(['id', 'type', 'role', 'model', 'stop_reason', 'usage', 'container', 'diagnostics']);

function readDelta(sink: FrameSink, delta: unknown, meta: PartMeta): void {
  if (!isObject(delta)) return readStructure(sink, delta, ['delta'], meta);
  for (const key of Object.keys(delta)) {
    const value = delta[key];
    const path = ['delta', key];
    const known = running.get(key);
    if (key === 'type' || (key === 'signature' && delta['type'] === 'signature_delta')) continue;
    if (known && typeof value === 'string') sink.piece(value, path, key, known.kind, known.isJson);
    else if (typeof value === 'string') sink.piece(value, path, `delta ${key}`, 'other', false);
    else readStructure(sink, value, path, { ...meta, kind: 'other' });
  }
}

/** What is said of the message as a whole, at its beginning or its end. */
function readMembers(sink: FrameSink, value: unknown, path: Path, meta: PartMeta): void {
  if (!isObject(value)) return readStructure(sink, value, path, meta);
  for (const key of Object.keys(value)) {
    if (!messageMembers.has(key)) readStructure(sink, value[key], [...path, key], meta);
  }
}

/** Reads one event. */
export function readFrame(frame: JsonObject): FrameContent {
  const { type, index, error } = frame;
  const block = typeof index === 'number' ? index : noBlock;
  const sink = new FrameSink(frame, block);
  const meta: PartMeta = { role: 'assistant', kind: 'content', turn: 0, choice: block };
  const other: PartMeta = { ...meta, kind: 'other' };
  if (type === 'content_block_delta') readDelta(sink, frame['delta'], meta);
  else readMembers(sink, frame['delta'], ['delta'], other);
  readBlock(sink, frame['content_block'], ['content_block'], meta);
  readMembers(sink, frame['message'], ['message'], other);
  for (const key of Object.keys(frame)) {
    if (!frameMembers.has(key)) readStructure(sink, frame[key], [key], other);
  }
  const message = isObject(frame['message']) ? frame['message'] : {};
  return {
    texts: sink.texts,
    choices: block === noBlock ? [] : [block],
    finished: type === 'content_block_stop' ? [block] : [],
    usage: readUsage(frame['usage'] ?? message['usage']),
    unread: sink.uninspected,
    isError: type === 'error' || (error !== undefined && error !== null),
    isEnd: type === 'message_stop',
    echoes: [],
  };
}
