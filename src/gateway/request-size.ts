/**
 * How much a request may hold: messages, and characters of text.
 */
import type { Subject } from '../policy/subject.ts';
import { invalidRequest } from './errors.ts';
import type { GatewaySettings } from './settings.ts';

/** All text of a request, a line break behind each of its parts: what a prompt's hash is made of. */
export function textOf({ parts }: Subject): string {
  let text = '';
  for (const part of parts) text += `${part.text}\n`;
  return text;
}

/** Throws a 400 for a request that holds more than a config allows. `text` is all of its text. */
export function checkSize(
  { parts, lastTurn }: Subject,
  text: string,
  { messages, inputCharacters }: GatewaySettings['sizeLimits'],
): void {
  if (lastTurn >= messages) {
    throw invalidRequest(`The request holds more than ${messages} messages, this gateway's limit.`, 'messages');
  }
  if (text.length - parts.length > inputCharacters) {
    throw invalidRequest(`The request's text is longer than ${inputCharacters} characters, this gateway's limit.`);
  }
}
