/** What the mock says in its own words, the same in every API's shape. */
import type { MockBehaviour } from '../mock.ts';
import { digest } from './text.ts';

/**
 * The mock's answer to a text.
 * @param count how many messages the request has.
 * @param seed digest of the request, which made-up secrets come from.
 */
export function words(text: string, count: number, behaviour: MockBehaviour, seed: string): string {
  const messages = `(${count} ${count === 1 ? 'message' : 'messages'})`;
  switch (behaviour) {
    case 'pii':
      // Made here and valid in form only: the card number passes Luhn, the key has the shape of an AWS one.
      return `The contact is Dana Whitfield, dana.whitfield@example.com, card 4539 1488 0343 6467, key ${secretFor(seed)}. You said: ${text} ${messages}`;
    case 'refusal':
      return `I can't help with that. You said: ${text}`;
    default:
      return `You said: ${text} ${messages}`;
  }
}

/** A made-up access key in the shape of an AWS one. */
function secretFor(seed: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bytes = Buffer.from(digest(`secret ${seed}`), 'hex');
  return `AKIA${Array.from(bytes, (byte) => letters[byte % 32]).join('')}`;
}
