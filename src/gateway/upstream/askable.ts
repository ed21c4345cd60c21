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

/** The request for one candidate; null where that does not speak its API at all. Throws what its API has no word for. */
export function askedOf(candidate: Candidate, request: AskableRequest): Asked | null {
  const { shape } = request;
  const { target } = candidate;
  const { provider, upstreamModel } = target.settings;
  const renamed = candidate.model ?? upstreamModel;
  const model = renamed ?? request.model;
  const route = routeTo(shape, provider.speaks);
  if (route === null) return null;
  const body = (): Buffer => request.body(renamed);
  if (route === 'native') return { candidate, target, path: shape.upstreamPath, body, translator: null, model };
  const translated = route.request(body().toString('utf8'));
  return {
    candidate,
    target,
    path: route.upstreamPath,
    body: () => Buffer.from(translated.body),
    translator: translated.answer,
    model,
  };
}

/** The request for each of a call's candidates, made when it is wanted: most calls need that of the first alone. */
export class Askables {
  /** The place of the first candidate that the request can be put to. */
  readonly first: number;
  private readonly candidates: readonly Candidate[];
  private readonly request: AskableRequest;
  /** Null where the request can't be put to it. */
  private readonly known: (Asked | null)[] = [];
  private refusal: GatewayError | null = null;

  /** Throws what the first of them has no word for where the request can be put to none. */
  constructor(candidates: readonly Candidate[], request: AskableRequest) {
    this.candidates = candidates;
    this.request = request;
    let first = 0;
    while (first < candidates.length && this.at(first) === null) first++;
    if (first === candidates.length) throw this.refusal ?? new Error('a model without targets must not get here');
    this.first = first;
  }

  get length(): number {
    return this.candidates.length;
  }

  /** The request for the candidate at a place; null where it can't be put to it. */
  at(place: number): Asked | null {
    const known = this.known[place];
    if (known !== undefined) return known;
    return (this.known[place] = this.make(this.candidates[place] as Candidate));
  }

  private make(candidate: Candidate): Asked | null {
    try {
      return askedOf(candidate, this.request);
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      this.refusal ??= error;
      return null;
    }
  }
}
