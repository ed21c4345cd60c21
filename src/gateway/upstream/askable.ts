/**
 * The request in the words of each candidate's API: as it came, under another model's name, or translated.
 */
import { GatewayError } from '../errors.ts';
import type { Candidate } from '../routing/candidate.ts';
import { routeTo } from '../translate/registry.ts';
import type { AnswerTranslator } from '../translate/translation.ts';
import type { WireShape } from '../wire/shape.ts';
import type { Target } from './target.ts';

/** A candidate, and the request in the words of the API it speaks. */
export interface Asked {
  readonly candidate: Candidate;
  readonly target: Target;
  readonly path: string;
  readonly body: () => Buffer;
  /** Null where its answer is in the client's shape. */
  readonly translator: AnswerTranslator | null;
  /** The model's name for it. */
  readonly model: string;
}

/** A request of a client's that is put to providers. */
export interface AskableRequest {
  readonly shape: WireShape;
  readonly model: string;
  /** The body for a target that calls the model by this name; null where it is the client's own. */
  body(upstreamModel: string | null): Buffer;
}

/** The candidates that this request can be put to. Throws what the first of them has no word for where there is none. */
export function askable(candidates: readonly Candidate[], request: AskableRequest): readonly Asked[] {
  const { shape } = request;
  const asked: Asked[] = [];
  let refusal: GatewayError | null = null;
  for (const candidate of candidates) {
    const { target } = candidate;
    const { provider, upstreamModel } = target.settings;
    const renamed = candidate.model ?? upstreamModel;
    const model = renamed ?? request.model;
    const route = routeTo(shape, provider.speaks);
    const own = (): Buffer => request.body(renamed);
    if (route === 'native')
      asked.push({ candidate, target, path: shape.upstreamPath, body: own, translator: null, model });
    if (route === 'native' || route === null) continue;
    try {
      const { body, answer } = route.request(own().toString('utf8'));
      asked.push({
        candidate,
        target,
        path: route.upstreamPath,
        body: () => Buffer.from(body),
        translator: answer,
        model,
      });
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      refusal ??= error;
    }
  }
  if (asked.length === 0 && refusal) throw refusal;
  return asked;
}
