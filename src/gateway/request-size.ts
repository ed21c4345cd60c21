/**
 * How much a request may hold: messages, and characters of text; and how much of a caller's may wait to be judged.
 */
import { longText, type Caller, type Subject } from '../policy/subject.ts';
import { invalidRequest, unavailable } from './errors.ts';
import type { LongTexts } from './long-texts.ts';
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

/** Throws a 503 for a long text of a caller of whom too much waits to be judged already; policies that fail open must not let it through. */
export function checkRoom(text: string, caller: Caller, longTexts: LongTexts | null): void {
  if (text.length < longText || longTexts?.isFullFor(caller) !== true) return;
  const message = 'Too many long texts of this key wait to be judged. Try again in a while, or send fewer at once.';
  throw unavailable('overloaded', message, { 'retry-after': '1' });
}
