/**
 * Content as OpenAI's shapes write it: a string or parts of text, images, audio and files, and who speaks. What a part
 * holds besides text is noted as unread, data URLs of text are decoded.
 */
import type { Path } from '../../policy/diagnostic.ts';
import type { Role } from '../../policy/subject.ts';
import { isObject, isTextual, readUnknown, wrongType } from './fields.ts';
import type { JsonObject } from './shape.ts';
import type { PartMeta, SourceText } from './source.ts';

const roles: Readonly<Record<string, Role>> = {
  system: 'system',
  developer: 'developer',
  user: 'user',
  assistant: 'assistant',
  tool: 'tool',
  function: 'tool',
};

/** Whom a message's role speaks for. An unknown role is judged as the least trusted. */
export function roleOf(role: string): Role {
  return Object.hasOwn(roles, role) ? (roles[role] as Role) : 'user';
}

/** Parts of text, and the member that holds it. */
const textParts: Readonly<Record<string, string>> = {
  text: 'text',
  input_text: 'text',
  output_text: 'text',
  summary_text: 'text',
  reasoning_text: 'text',
  refusal: 'refusal',
};

/** What a part of text may have besides its text. */
const textMembers = new Set(['type', 'text', 'cache_control']);
const refusalMembers = new Set(['type', 'refusal', 'cache_control']);

/** Parts that hold something other than text, and what a finding calls it. */
const mediaParts: Readonly<Record<string, string>> = {
  image_url: 'image',
  input_image: 'image',
  computer_screenshot: 'image',
  input_audio: 'audio',
  video_url: 'video',
  file: 'file',
  input_file: 'file',
};

/** The value under a name, as of a table and not of Object. */
function entry(table: Readonly<Record<string, string>>, name: unknown): string | undefined {
  return typeof name === 'string' && Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Reads one part. Throws a 400 for what is neither a string nor an object. */
export function readPart(source: SourceText, part: unknown, path: Path, meta: PartMeta): void {
  if (typeof part === 'string') return source.text(part, path, meta);
  if (!isObject(part)) throw wrongType(path, 'an object', part);
  const { type } = part;
  const member = entry(textParts, type);
  if (member !== undefined) {
    const text = part[member];
    if (typeof text !== 'string') throw wrongType([...path, member], 'a string', text);
    source.text(text, [...path, member], meta);
    return readUnknown(source, part, path, member === 'refusal' ? refusalMembers : textMembers, meta);
  }
  const media = entry(mediaParts, type);
  // A part of a type that nobody knows here: its strings are judged, and that it may hold more is noted.
  if (media === undefined || typeof type !== 'string') {
    source.unread(typeof type === 'string' ? type.replace(/[^\w.-]/g, '').slice(0, 40) : 'part', path);
    return source.value(path, { ...meta, kind: 'other' });
  }
  // Chat has the URL or file in a member called like the type, the newer shapes in the part itself.
  if (part[type] === undefined) return readMedia(source, part, path, media, meta);
  readMedia(source, part[type], [...path, type], media, meta);
  readUnknown(source, part, path, new Set(['type', type]), meta);
}

/** Members that hold the medium itself or where it is. */
const locations = new Set(['url', 'image_url', 'file_url', 'file_data']);

/** Members that say what the medium is, and audio's data, of which the note is enough. */
const mediaLabels = new Set(['type', 'data', 'format', 'detail']);

function readMedia(source: SourceText, value: unknown, path: Path, media: string, meta: PartMeta): void {
  if (typeof value === 'string') return source.url(value, path, media, meta);
  if (!isObject(value)) return source.unread(media, path);
  let noted = false;
  for (const [key, member] of Object.entries(value)) {
    if (!isTextual(member) || mediaLabels.has(key)) continue;
    const place = [...path, key];
    if (typeof member !== 'string') source.value(place, { ...meta, kind: 'other' });
    else if (locations.has(key)) {
      source.url(member, place, media, meta);
      noted = true;
    } else if (key === 'file_id') {
      source.unread('file_id', place);
      noted = true;
    } else source.text(member, place, { ...meta, kind: key === 'filename' ? 'name' : 'other' });
  }
  if (!noted) source.unread(media, path);
}

/** Reads a `content`: none, a string, or parts. Throws a 400 for anything else. */
export function readContent(source: SourceText, content: unknown, path: Path, meta: PartMeta): void {
  if (content === null || content === undefined) return;
  if (typeof content === 'string') return source.text(content, path, meta);
  if (!Array.isArray(content)) throw wrongType(path, 'a string or an array of parts', content);
  content.forEach((part, index) => readPart(source, part, [...path, index], meta));
}

/** Adds a tool's name, and notes it for policies that ask which tools are used. */
export function readToolName(source: SourceText, called: JsonObject, path: Path, meta: PartMeta): void {
  const { name } = called;
  if (typeof name !== 'string') return;
  source.tools.push(name);
  source.text(name, [...path, 'name'], { ...meta, kind: 'name' });
}
