/** How errors are written for clients of the Responses API: bodies as everywhere at OpenAI, stream events flat. */
import { errorBody, type ErrorForm } from '../../errors.ts';

/**
 * The event's members stand at its top, as OpenAI documents it, and once more below `error`: by that alone OpenAI's SDKs tell
 * an error from an event, and raise.
 */
export const responsesErrors: ErrorForm = {
  body: errorBody,
  event: (error, sequence) => {
    const { code, message, param, fields } = error;
    const flat = { type: 'error', sequence_number: sequence, code, message, param, ...fields };
    const nested = JSON.parse(errorBody(error)) as { error: unknown };
    return `event: error\ndata: ${JSON.stringify({ ...flat, error: nested.error })}\n\n`;
  },
};
