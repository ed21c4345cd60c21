/**
 * Content blocks of Anthropic's Messages API, read alike in a request's history, in an answer and in an event that begins a
 * block. What is not in the API's form is judged as whatever it is, so that nothing here throws.
 * Source: the block types that the API reference and Anthropic's SDKs declare, beta ones included.
 */
import type { Path } from '../../../policy/diagnostic.ts';
import { isObject, isTextual } from '../fields.ts';
import type { JsonObject } from '../shape.ts';
import type { PartMeta, SourceText } from '../source.ts';

/** What takes the texts of blocks: a whole body's, or those of one event. */
export interface BlockSink extends Pick<SourceText, 'text' | 'value' | 'url' | 'unread' | 'tools'> {
  /** Hears of content that the provider alone can open. */
  sealed(path: Path): void;
}

type BlockReader = (sink: BlockSink, block: JsonObject, path: Path, meta: PartMeta) => void;

/** Members that say which block it is, whose, and how long it is cached. */
const labels: readonly string[] = ['type', 'id', 'tool_use_id', 'cache_control', 'media_type'];

/** Members whose content only the provider can read; clients send it back unchanged. */
const encrypted = new Set(['encrypted_content', 'encrypted_index', 'encrypted_stdout']);

const media = new Map([
  ['image', 'image'],
  ['document', 'file'],
]);

/** A member of any form: judged as it stands, but for what in it nobody can read. */
export function readStructure(sink: BlockSink, value: unknown, path: Path, meta: PartMeta): void {
  if (typeof value === 'string') return sink.text(value, path, meta);
  if (!isTextual(value)) return;
  if (!holdsUnread(value)) return sink.value(path, meta);
  if (Array.isArray(value)) return value.forEach((item, index) => readStructure(sink, item, [...path, index], meta));
  const object = value as JsonObject;
  if (isMedium(object)) return readBlock(sink, object, path, meta);
  for (const key of Object.keys(object)) {
    if (encrypted.has(key) && typeof object[key] === 'string') sink.sealed([...path, key]);
    else readStructure(sink, object[key], [...path, key], meta);
  }
}

function isMedium({ type }: JsonObject): boolean {
  return typeof type === 'string' && media.has(type);
}

function holdsUnread(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsUnread);
  if (!isObject(value)) return false;
  return isMedium(value) || Object.keys(value).some((key) => encrypted.has(key) || holdsUnread(value[key]));
}

/** Members that a reader has not read itself. */
function readRest(sink: BlockSink, block: JsonObject, path: Path, meta: PartMeta, done: readonly string[]): void {
  for (const key of Object.keys(block)) {
    if (labels.includes(key) || done.includes(key)) continue;
    readStructure(sink, block[key], [...path, key], { ...meta, kind: 'other' });
  }
}

function readText(sink: BlockSink, block: JsonObject, path: Path, meta: PartMeta): void {
  readStructure(sink, block['text'], [...path, 'text'], meta);
  readRest(sink, block, path, meta, ['text']);
}

/** The signature stays as it is, whatever becomes of the text: see the decision on thinking. */
function readThinking(sink: BlockSink, block: JsonObject, path: Path, meta: PartMeta): void {
  const { thinking, signature } = block;
  readStructure(sink, thinking, [...path, 'thinking'], { ...meta, kind: 'reasoning' });
  if (thinking === '' && typeof signature === 'string' && signature !== '') sink.sealed(path);
  readRest(sink, block, path, meta, ['thinking', 'signature']);
}

function readHiddenThinking(sink: BlockSink, block: JsonObject, path: Path, meta: PartMeta): void {
  sink.sealed(path);
  readRest(sink, block, path, meta, ['data']);
}

function readMedium(sink: BlockSink, block: JsonObject, path: Path, meta: PartMeta): void {
  readSource(sink, block['source'], [...path, 'source'], media.get(String(block['type'])) ?? 'file', meta);
  for (const key of ['title', 'context']) readStructure(sink, block[key], [...path, key], meta);
  readRest(sink, block, path, meta, ['source', 'title', 'context']);
}

function readSource(sink: BlockSink, source: unknown, path: Path, medium: string, meta: PartMeta): void {
  if (!isObject(source)) {
    sink.unread(medium, path);
    return readStructure(sink, source, path, meta);
  }
  const { type, url, data } = source;
  switch (type) {
    case 'text':
      readStructure(sink, data, [...path, 'data'], meta);
      return readRest(sink, source, path, meta, ['data']);
    case 'content':
      readBlocks(sink, source['content'], [...path, 'content'], meta);
      return readRest(sink, source, path, meta, ['content']);
    case 'url':
      if (typeof url === 'string') sink.url(url, [...path, 'url'], medium, meta);
      else sink.unread(medium, path);
      return readRest(sink, source, path, meta, typeof url === 'string' ? ['url'] : []);
    case 'file':
      sink.unread('file_id', path);
      return readRest(sink, source, path, meta, ['file_id']);
    case 'base64':
      sink.unread(medium, path);
      return readRest(sink, source, path, meta, ['data']);
    default:
      sink.unread(medium, path);
      return readRest(sink, source, path, meta, []);
  }
}

function readCall(sink: BlockSink, block: JsonObject, path: Path, meta: PartMeta): void {
  const { name } = block;
  if (typeof name === 'string') sink.tools.push(name);
  readStructure(sink, name, [...path, 'name'], { ...meta, kind: 'name' });
  readStructure(sink, block['input'], [...path, 'input'], { ...meta, kind: 'tool_call' });
  readRest(sink, block, path, meta, ['name', 'input']);
}

/**
 * What a tool or a search gave back speaks for whoever wrote it, not for the message it stands in. In an answer all is the
 * model's, as in one that is streamed.
 */
function readResult(sink: BlockSink, block: JsonObject, path: Path, meta: PartMeta): void {
  const given: PartMeta = meta.choice === null ? { ...meta, role: 'tool' } : meta;
  const { content } = block;
  if (block['type'] === 'tool_result' || block['type'] === 'search_result') {
    readBlocks(sink, content, [...path, 'content'], given);
  } else readStructure(sink, content, [...path, 'content'], given);
  for (const key of ['title', 'source']) readStructure(sink, block[key], [...path, key], given);
  readRest(sink, block, path, given, ['content', 'title', 'source']);
}

function readUpload(sink: BlockSink, block: JsonObject, path: Path, meta: PartMeta): void {
  sink.unread('file_id', path);
  readRest(sink, block, path, meta, ['file_id']);
}

const readers = new Map<string, BlockReader>([
  ['text', readText],
  ['thinking', readThinking],
  ['redacted_thinking', readHiddenThinking],
  ['image', readMedium],
  ['document', readMedium],
  ['tool_use', readCall],
  ['server_tool_use', readCall],
  ['mcp_tool_use', readCall],
  ['tool_result', readResult],
  ['search_result', readResult],
  ['container_upload', readUpload],
  // Nothing stands in these that their own members do not say.
  ['compaction', readStructure],
  ['tool_reference', readStructure],
  ['tool_addition', readStructure],
  ['tool_removal', readStructure],
  ['browser_state', readStructure],
]);

/** Reads one block. Of a type that nobody knows here the strings are judged, and that it may hold more is noted. */
export function readBlock(sink: BlockSink, block: unknown, path: Path, meta: PartMeta): void {
  if (!isObject(block)) return readStructure(sink, block, path, meta);
  const type = typeof block['type'] === 'string' ? block['type'] : 'block';
  const read = readers.get(type) ?? (type.endsWith('_tool_result') ? readResult : undefined);
  if (read) return read(sink, block, path, meta);
  sink.unread(type.replace(/[^\w.-]/g, '').slice(0, 40), path);
  readStructure(sink, block, path, { ...meta, kind: 'other' });
}

/** Reads a `content` or `system`: a string, or a list of blocks. */
export function readBlocks(sink: BlockSink, content: unknown, path: Path, meta: PartMeta): void {
  if (!Array.isArray(content)) return readStructure(sink, content, path, meta);
  content.forEach((block: unknown, index) => readBlock(sink, block, [...path, index], meta));
}
