/** Parts of a chat message as Anthropic's blocks: text, images and documents. */
import { isObject } from '../../wire/fields.ts';
import type { JsonObject } from '../../wire/shape.ts';
import { unsupported } from './refusals.ts';

/** Data in a URL: its type, and its bytes in Base64. */
function dataOf(url: string): { readonly type: string; readonly base64: string } | null {
  const match = /^data:([^;,]*)((?:;[^;,]*)*),/i.exec(url);
  if (!match) return null;
  const body = url.slice(match[0].length);
  const isBase64 = /;\s*base64$/i.test(match[2] ?? '');
  return {
    type: (match[1] ?? '').toLowerCase(),
    base64: isBase64 ? body : Buffer.from(unescaped(body)).toString('base64'),
  };
}

/** Escapes that are none stand for themselves. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function imageBlock(image: unknown, place: string): object {
  const url = isObject(image) ? image['url'] : image;
  if (typeof url !== 'string') throw unsupported(place, 'an image without a URL');
  const data = dataOf(url);
  if (data === null) return { type: 'image', source: { type: 'url', url } };
  if (!data.type.startsWith('image/')) throw unsupported(place, `an image of type '${data.type.slice(0, 40)}'`);
  return { type: 'image', source: { type: 'base64', media_type: data.type, data: data.base64 } };
}

function documentBlock(file: unknown, place: string): object {
  const { file_data: url, filename } = isObject(file) ? file : ({} as JsonObject);
  const data = typeof url === 'string' ? dataOf(url) : null;
  if (data === null) throw unsupported(place, "files but those in 'file_data'");
  const title = filename ?? undefined;
  if (data.type === 'application/pdf') {
    return { type: 'document', source: { type: 'base64', media_type: data.type, data: data.base64 }, title };
  }
  if (!data.type.startsWith('text/')) throw unsupported(place, `a file of type '${data.type.slice(0, 40)}'`);
  const text = Buffer.from(data.base64, 'base64').toString('utf8');
  return { type: 'document', source: { type: 'text', media_type: 'text/plain', data: text }, title };
}

function blockOf(part: unknown, place: string): object {
  if (typeof part === 'string') return { type: 'text', text: part };
  const type = isObject(part) ? part['type'] : undefined;
  if (!isObject(part) || typeof type !== 'string') throw unsupported(place, 'such a part');
  switch (type) {
    case 'text':
    case 'refusal':
      return { type: 'text', text: part[type] };
    case 'image_url':
      return imageBlock(part['image_url'], place);
    case 'file':
      return documentBlock(part['file'], place);
    default:
      throw unsupported(place, `parts of type '${type.slice(0, 40)}'`);
  }
}

/** A message's content as blocks. Texts without a letter are left out: Anthropic refuses them. */
export function translateParts(content: unknown, place: string): readonly object[] {
  if (content === undefined || content === null || content === '') return [];
  const parts: readonly unknown[] = Array.isArray(content) ? content : [content];
  return parts.flatMap((part, index) => {
    const block = blockOf(part, Array.isArray(content) ? `${place}[${index}]` : place);
    if ('text' in block && block.text === '') return [];
    // Applications that know whom they talk to mark in OpenAI's parts what Anthropic is to cache.
    const cached = isObject(part) && isObject(part['cache_control']) ? { cache_control: part['cache_control'] } : {};
    return [{ ...block, ...cached }];
  });
}
