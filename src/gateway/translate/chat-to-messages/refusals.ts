/** What a chat request may say and Anthropic's API has no word for: a 400 that names it. */
import { invalidRequest, type GatewayError } from '../../errors.ts';

/** The refusal of a member or a part of content. `what` completes the sentence. */
export function unsupported(param: string, what: string): GatewayError {
  const message = `This model's provider speaks Anthropic's API, which has no word for ${what}.`;
  return invalidRequest(message, param, 'unsupported_parameter');
}
