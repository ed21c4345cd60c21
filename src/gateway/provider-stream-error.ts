/**
 * The event with which a provider ends a stream for an error of its own. It goes on to the client as the provider's other refusals
 * do: in the provider's words, through the output policies where any acts.
 */
import type { Edit } from '../policy/decision.ts';
import { readError } from './answer.ts';
import { GatewayError } from './errors.ts';
import { withData, type SseEvent } from './sse.ts';
import { isObject } from './wire/fields.ts';
import type { SourceText } from './wire/source.ts';

/** Letters of the provider's message that an error of the gateway's own repeats. */
const longestMessage = 500;

/** The provider ended its stream with an error event. What follows is a hard close, not a second one. */
export class ProviderStreamError extends GatewayError {
  /** The event, which ends the stream; null where it is with the client already. */
  readonly event: SseEvent | null;

  /** `isJudged`: policies have seen the event, or none reads answers, so that its message may be repeated. */
  constructor(event: SseEvent | null, isJudged = false) {
    const said = isJudged ? messageIn(event?.data) : null;
    const more = said === null ? '.' : `: ${said.slice(0, longestMessage)}`;
    super(502, 'upstream_error', 'upstream_error', `The provider reported an error in its stream${more}`);
    this.event = event;
  }

  /** All that it says, for policies; null where it is out already. */
  source(): SourceText | null {
    const data = this.event?.data ?? null;
    return data === null ? null : readError(data);
  }

  /** The same with edits of what `source` gave. */
  edited(source: SourceText, edits: readonly Edit[]): ProviderStreamError {
    const { event } = this;
    if (event === null) return this;
    const data = edits.length === 0 ? null : source.rewrite(edits);
    return new ProviderStreamError(data === null ? event : { ...event, data, raw: withData(event, data) }, true);
  }
}

/** What an error event says, wherever its API puts that. */
function messageIn(data: string | null | undefined): string | null {
  if (typeof data !== 'string') return null;
  const event: unknown = JSON.parse(data);
  if (!isObject(event)) return null;
  const response = isObject(event['response']) ? event['response'] : {};
  for (const place of [event['error'], response['error'], event]) {
    if (isObject(place) && typeof place['message'] === 'string') return place['message'];
  }
  return null;
}
