/**
 * One exchange through a compiled chain without a provider and without a socket: what `kt policy test` and `kt policy eval`
 * ask. The same readers, the same engine and, for streams, the same window as in the gateway.
 */
import type { Chain } from '../../policy/engine.ts';
import { severityOf, type Decision } from '../../policy/decision.ts';
import type { TargetTerms } from '../../policy/data-policy.ts';
import { applyEdits } from '../../policy/edits.ts';
import { isPlaceholder, Vault } from '../../policy/restore.ts';
import type { Caller, Facts, Subject } from '../../policy/subject.ts';
import { GatewayError } from '../errors.ts';
import { parseBody } from '../request-body.ts';
import { withValues } from '../restoring.ts';
import type { OutputMode } from '../settings.ts';
import { SseSplitter } from '../sse.ts';
import { StreamText } from '../stream-text.ts';
import { createTokenizers } from '../tokenizers.ts';
import { wireShapes } from '../wire/registry.ts';
import type { JsonObject, WireShape } from '../wire/shape.ts';
import { groupByPart } from '../wire/source.ts';
import type { TrialAnswer } from './answers.ts';

/** What a trial is run with. */
export interface TrialConfig {
  readonly chain: Chain;
  readonly outputMode: OutputMode;
  /** The group that a name is an alias of; else the name itself. */
  canonical(model: string): string;
  /** The targets that could take a call for a model. */
  targetsOf(model: string): readonly TargetTerms[];
  /** Bytes that an answer may have. */
  readonly limit: number;
}

/** The exchange to try. */
export interface TrialExchange {
  /** The endpoint's path. */
  readonly endpoint: string;
  readonly body: JsonObject;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly caller: Caller;
  /** Null for the input phase alone. */
  readonly answer: TrialAnswer | null;
  /** True where the answer alone is to be judged. */
  readonly isAnswerAlone?: boolean;
}

/** What became of a phase. */
export interface PhaseTrial {
  readonly decision: Decision;
  readonly subject: Subject;
  /** Each part's text as it goes on: redacted, and with the caller's own values put back. */
  readonly texts: readonly string[];
}

/** What became of a stream while it flowed. */
export interface StreamTrial {
  /** What had left when a policy refused, or the whole, by running text. */
  readonly sent: readonly string[];
  /** True where a policy saw too late what it would have taken out. */
  readonly isLate: boolean;
}

/** What became of an exchange. */
export interface Trial {
  readonly input: PhaseTrial;
  /** Null where there was no answer, or the request was refused. */
  readonly output: PhaseTrial | null;
  readonly stream: StreamTrial | null;
}

/** The decision of an input phase that was not asked. */
const unasked: Decision = {
  phase: 'input',
  verdict: 'allow',
  policy: null,
  reasonCode: null,
  message: null,
  place: null,
  results: [],
  edits: [],
  restorable: null,
  routing: null,
  failed: false,
};

/** The decision that counts: the severest; of equals the later, which saw more. */
export function decisionOf({ input, output }: Trial): Decision {
  if (output === null) return input.decision;
  const isMilder = severityOf[output.decision.verdict] < severityOf[input.decision.verdict];
  return isMilder ? input.decision : output.decision;
}

function shapeOf(endpoint: string): WireShape {
  const shape = wireShapes.find(({ path }) => path === endpoint);
  if (shape === undefined) throw new Error(`no endpoint ${endpoint}`);
  return shape;
}

function edited(subject: Subject, edits: Decision['edits']): readonly string[] {
  const byPart = groupByPart(edits);
  return subject.parts.map(({ text }, index) => applyEdits(text, byPart.get(index) ?? []));
}

/** Runs an exchange. Rejects with a GatewayError for a request or an answer that can't be read, as the gateway would refuse it. */
export async function runTrial(config: TrialConfig, exchange: TrialExchange): Promise<Trial> {
  const { chain } = config;
  const shape = shapeOf(exchange.endpoint);
  const { text, body } = parseBody(Buffer.from(JSON.stringify(exchange.body)));
  const request = await shape.readRequest(
    text,
    body,
    createTokenizers((model) => [model]),
  );
  const group = config.canonical(request.model);
  const facts: Facts = {
    path: shape.path,
    model: request.model,
    ...(group === request.model ? {} : { group }),
    caller: { ...exchange.caller, user: exchange.caller.user ?? request.user },
    targets: config.targetsOf(request.model),
    header: (name) => exchange.headers[name],
  };
  const subject = request.source.subject();
  const decision = exchange.isAnswerAlone === true ? unasked : await chain.evaluate('input', subject, facts);
  const input = { decision, subject, texts: edited(subject, decision.edits) };
  const isRefused = decision.verdict === 'block' || decision.verdict === 'escalate';
  if (isRefused || exchange.answer === null) return { input, output: null, stream: null };
  const vault = decision.restorable === null ? null : new Vault(decision.restorable);
  const known: Facts = vault === null ? facts : { ...facts, isPlaceholder };
  const judged =
    exchange.answer.form === 'whole'
      ? await judgeWhole(shape, exchange.answer.body, chain, known, vault, config)
      : await judgeStream(shape, exchange.answer.frames, chain, known, vault, config);
  return { input, ...judged };
}

type Judged = Pick<Trial, 'output' | 'stream'>;

async function judgeWhole(
  shape: WireShape,
  body: JsonObject,
  chain: Chain,
  facts: Facts,
  vault: Vault | null,
  { limit }: TrialConfig,
): Promise<Judged> {
  const subject = shape.readAnswer(JSON.stringify(body), body).subject();
  const decision = await chain.evaluate('output', subject, facts);
  const edits = withValues(vault, subject, decision.edits, limit);
  return { output: { decision, subject, texts: edited(subject, edits) }, stream: null };
}

async function judgeStream(
  shape: WireShape,
  frames: readonly JsonObject[],
  chain: Chain,
  facts: Facts,
  vault: Vault | null,
  { outputMode, limit }: TrialConfig,
): Promise<Judged> {
  const { readFrame } = shape;
  if (readFrame === null)
    throw new GatewayError(400, 'invalid_request_error', 'invalid_request', `${shape.path} does not stream.`);
  const isRealtime = outputMode === 'realtime';
  const isBuffered = outputMode === 'buffered' || chain.wantsWhole(facts) || (isRealtime && vault !== null);
  const judge = isBuffered || isRealtime ? null : chain.stream(facts, vault);
  // Where nobody can judge it while it flows, it leaves as it comes.
  const isRelayed = !isBuffered && judge === null;
  const text = new StreamText(judge);
  let sent = '';
  let isEnded = false;
  for (const frame of frames) {
    const data = JSON.stringify(frame);
    const event = { raw: `data: ${data}\n\n`, data, name: '' };
    text.add(event, readFrame(frame));
    isEnded ||= judge !== null && !text.advance();
    if (isRelayed) sent += event.raw;
    else if (judge !== null && !isEnded) sent += text.take();
  }
  const subject = text.subject();
  const decision = await chain.evaluate('output', subject, facts);
  const edits = withValues(vault, subject, decision.edits, limit);
  const isRefused = decision.verdict === 'block' || decision.verdict === 'escalate';
  const output = { decision, subject, texts: edited(subject, edits) };
  if (isRelayed) return { output, stream: { sent: textsOf(sent, readFrame), isLate: isRefused || edits.length > 0 } };
  if (isRefused) return { output, stream: { sent: textsOf(sent, readFrame), isLate: !isEnded && sent !== '' } };
  const isInTime = text.finish(edits) && !isEnded;
  sent += text.take();
  return { output, stream: { sent: textsOf(sent, readFrame), isLate: !isInTime } };
}

/** The running texts of frames as a client would put them together. */
function textsOf(frames: string, readFrame: NonNullable<WireShape['readFrame']>): readonly string[] {
  const texts = new Map<string, string>();
  for (const { data } of new SseSplitter().push(Buffer.from(frames))) {
    if (data === null) continue;
    for (const { channel, text, isWhole } of readFrame(JSON.parse(data) as JsonObject).texts) {
      if (isWhole !== true) texts.set(channel, (texts.get(channel) ?? '') + text);
    }
  }
  return [...texts.values()];
}
