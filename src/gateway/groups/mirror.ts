/**
 * Sends copies of a group's calls to another target, to see how it would do. Nobody waits for a copy: it is sent when the call's own
 * answer has begun, its answer is thrown away, and what becomes of it is an event of its own and a figure. How many are under way is
 * limited, so that a slow target costs a limited amount of memory.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { blankEvent } from '../../events/blank-event.ts';
import type { EventBody, MirrorState } from '../../events/record.ts';
import type { RoutingRequirement } from '../../policy/data-policy.ts';
import { readWhole } from '../answer.ts';
import type { Router } from '../routing/router.ts';
import { routeTo } from '../translate/registry.ts';
import { askedOf } from '../upstream/askable.ts';
import type { UpstreamCall } from '../upstream/client.ts';
import { UpstreamFailure } from '../upstream/failure.ts';
import { callTarget } from '../upstream/target.ts';
import type { Usage, WireShape } from '../wire/shape.ts';
import type { MirrorPlace } from './mirror-place.ts';
import { fraction } from './split.ts';

/** Bytes of a whole answer that are kept until its end, for the tokens that it counts; those of longer ones are not told. */
const longestCounted = 256 * 1024;

/** Bytes of an answer after which it is cut off. */
const longestAnswer = 32 * 1024 * 1024;

/** A call of which a copy may go. */
export interface CopiedCall {
  readonly shape: WireShape;
  readonly requestId: string;
  readonly isStream: boolean;
  /** The client's. */
  readonly headers: IncomingHttpHeaders;
  readonly traceParent: string | null;
  /** What the call's decision requires of every target. */
  readonly required: RoutingRequirement | null;
  /** The request as the policies left it, for a target that calls the model by this name. */
  body(model: string): Buffer;
  /** What the call's own event says of who called for what, and that event's id. */
  readonly facts: Partial<EventBody>;
  readonly eventId: string;
}

/** What copies need of the gateway. */
export interface MirrorServices {
  nextEventId(): string;
  /** RFC 3339 with microseconds. */
  timestamp(): string;
  /** Milliseconds of a monotonic clock. */
  now(): number;
  readonly evidence: { write(event: EventBody): Promise<void>; lost(): void };
  /** Counts a copy: the status that came, or why none did, or why none was sent. */
  mirrored(target: string, outcome: string): void;
  /** A fault of the gateway's own, for its log. */
  fault(error: unknown, requestId: string): void;
}

/**
 * Takes a call's copy, to be sent in a moment, or says why none goes; null where the call is none of those that are copied. Never
 * throws, never waits.
 */
export function takeCopy(
  place: MirrorPlace,
  call: CopiedCall,
  router: Router,
  services: MirrorServices,
): MirrorState | null {
  if (fraction(place.group, 'mirror', call.requestId) * 100 >= place.settings.percent) return null;
  const state = stateOf(place, call, router);
  if (state !== 'sent') {
    services.mirrored(place.target.settings.id, state);
    return state;
  }
  const run = sendAndRecord(place, call, services)
    .catch((error: unknown) => services.fault(error, call.requestId))
    .finally(() => place.pending.delete(run));
  place.pending.add(run);
  return state;
}

function stateOf({ target, pending, settings }: MirrorPlace, call: CopiedCall, router: Router): MirrorState {
  if (target.client === null) return 'unusable';
  if (routeTo(call.shape, target.settings.provider.speaks) === null) return 'not_spoken';
  if (call.required !== null && call.required.unmet(target.settings.dataPolicy).length > 0) return 'data_policy';
  // A breaker that is about to try its target has clients' calls to do it with.
  const state = router.state(target);
  if (state !== null && state.phase !== 'closed') return 'breaker_open';
  return pending.size >= settings.maxConcurrency ? 'busy' : 'sent';
}

async function sendAndRecord(place: MirrorPlace, call: CopiedCall, services: MirrorServices): Promise<void> {
  // What the client waits for comes first.
  await new Promise((resolve) => setImmediate(resolve));
  const { id, provider } = place.target.settings;
  const { status, error, usage, bytes, head, total } = await new Copy(place, call, services).send();
  services.mirrored(id, error ?? String(status));
  const event: EventBody = {
    ...blankEvent,
    ...call.facts,
    id: services.nextEventId(),
    timestamp: services.timestamp(),
    event_type: 'mirror',
    request_id: call.requestId,
    provider: provider.name,
    target: id,
    stream: call.isStream,
    upstream_status: status,
    usage,
    latency_ms: { ...blankEvent.latency_ms, total, upstream: total },
    error,
    details: { event_id: call.eventId, head_ms: head, bytes },
    routing: { group: place.group, model: place.model },
  };
  await services.evidence.write(event).catch(() => services.evidence.lost());
}

/** What became of a copy. */
interface Outcome {
  readonly status: number | null;
  /** Why there is no whole answer; null where there is. */
  readonly error: string | null;
  readonly usage: Usage | null;
  readonly bytes: number;
  /** Milliseconds until its answer began; null where none did. */
  readonly head: number | null;
  /** Milliseconds, as far as it came. */
  readonly total: number;
}

/** One copy on its way. */
class Copy {
  private readonly place: MirrorPlace;
  private readonly call: CopiedCall;
  private readonly now: () => number;
  private readonly sentAt: number;
  private status: number | null = null;
  private head: number | null = null;
  private bytes = 0;
  private isLate = false;

  constructor(place: MirrorPlace, call: CopiedCall, services: MirrorServices) {
    this.place = place;
    this.call = call;
    this.now = () => services.now();
    this.sentAt = this.now();
  }

  async send(): Promise<Outcome> {
    const { calls, isClosing, settings } = this.place;
    let sent: UpstreamCall;
    try {
      sent = this.begin();
    } catch {
      // The target's API has no word for something in the request.
      return this.outcome('not_translatable');
    }
    calls.add(sent);
    if (isClosing) sent.abort();
    const timer = setTimeout(() => {
      this.isLate = true;
      sent.abort();
    }, settings.timeout);
    try {
      await sent.head();
      this.status = sent.status;
      this.head = rounded(this.now() - this.sentAt);
      return this.outcome(null, this.usageOf(await this.readAway(sent)));
    } catch (error) {
      const kind = error instanceof UpstreamFailure ? error.kind : 'internal_error';
      return this.outcome(this.isLate ? 'timeout' : this.bytes > longestAnswer ? 'too_large' : kind);
    } finally {
      clearTimeout(timer);
      calls.delete(sent);
    }
  }

  private outcome(error: string | null, usage: Usage | null = null): Outcome {
    const { status, bytes, head } = this;
    return { status, error, usage, bytes, head, total: rounded(this.now() - this.sentAt) };
  }

  private begin(): UpstreamCall {
    const { target, model, candidate } = this.place;
    const { shape, headers, traceParent, body } = this.call;
    const asked = askedOf(candidate, { shape, model, body: () => body(model) });
    if (!asked) throw new Error('a target that does not speak the API must not get here');
    return callTarget(target, asked.path, model, asked.body(), headers, traceParent);
  }

  /** Reads an answer to its end; resolves with what was kept of it, nothing of a long one. */
  private readAway(sent: UpstreamCall): Promise<Buffer> {
    let kept: Buffer[] = [];
    return new Promise((resolve, reject) => {
      sent.pipe({
        data: (chunk) => {
          this.bytes += chunk.length;
          if (this.bytes <= longestCounted) kept.push(chunk);
          else kept = [];
          if (this.bytes > longestAnswer) sent.abort();
        },
        end: () => resolve(Buffer.concat(kept)),
        fail: reject,
      });
    });
  }

  /** The tokens that a whole answer counts; null for streams, refusals and what is in another API's words. */
  private usageOf(body: Buffer): Usage | null {
    const { shape, isStream } = this.call;
    if (isStream || body.length === 0 || (this.status ?? 0) >= 300) return null;
    if (routeTo(shape, this.place.target.settings.provider.speaks) !== 'native') return null;
    try {
      return readWhole(body, shape, false).usage;
    } catch {
      return null;
    }
  }
}

/** Milliseconds, to the microsecond. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
