/** OpenAI itself. Source: the API reference. */
import { openaiCompatible } from './provider.ts';

/** `provider: openai` */
export const openai = openaiCompatible('openai', 'https://api.openai.com/v1');
