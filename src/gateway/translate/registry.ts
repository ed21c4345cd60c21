/** Every translation, a line each. */
import type { WireShape } from '../wire/shape.ts';
import { chatToMessages } from './chat-to-messages.ts';
import type { Translation } from './translation.ts';

/** In no order: each has a pair of its own. */
export const translations: readonly Translation[] = [chatToMessages];

/** How a shape reaches a provider: as it is, by a translation, or not at all. */
export function routeTo(shape: WireShape, speaks: readonly WireShape['api'][]): Translation | 'native' | null {
  if (speaks.includes(shape.api)) return 'native';
  return translations.find(({ from, to }) => from === shape.name && speaks.includes(to)) ?? null;
}
