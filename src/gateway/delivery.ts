/**
 * Delivers a provider's answer to the client: whole, refused, streamed. Judges it on the way and has the event written before
 * the answer's last byte. What becomes of it when something fails is the exchange's to tell.
 */
import type { ServerResponse } from 'node:http';
import type { EventBody } from '../events/record.ts';
import type { Decision, Edit } from '../policy/decision.ts';
import type { Vault } from '../policy/restore.ts';
import type { Facts, Phase, Subject } from '../policy/subject.ts';
import { readAll, readProviderError, readWhole, rewriteAnswer } from './answer.ts';
import {
  collectStream,
  relayStream,
  windowStream,
  type StreamEnd,
  type StreamOptions,
  type StreamWatch,
} from './deliver-stream.ts';
import { GatewayError, unavailable } from './errors.ts';
import { ProviderStreamError } from './provider-stream-error.ts';
import { StreamText } from './stream-text.ts';
import type { ExchangeRecord } from './exchange-record.ts';
import type { ExchangeServices } from './exchange-services.ts';
import type { HeaderPairs } from './header-pairs.ts';
import { beginStream, endStream, passedHeaders, sendWhole } from './reply.ts';
import type { CallAccount } from './limits/call-account.ts';
import { withValues } from './restoring.ts';
import type { RunningConfig } from './running-config.ts';
import type { ProviderAnswer } from './upstream/call-provider.ts';
import { isEventStream } from './upstream/no-answer.ts';
import type { WireShape } from './wire/shape.ts';

/** What a delivery needs of its exchange. */
export interface Story {
  readonly outgoing: ServerResponse;
  readonly shape: WireShape;
  readonly config: RunningConfig;
  readonly record: ExchangeRecord;
  /** The caller's values that the request's placeholders stand for; null where there are none. */
  readonly vault: Vault | null;
  /** What the call is charged with; null where nothing is limited or priced. */
  readonly account: CallAccount | null;
  readonly services: Pick<ExchangeServices, 'cohorts'>;
  /** Milliseconds of a monotonic clock. */
  now(): number;
  /** Headers of the gateway's own, on every answer. */
  headers(): Readonly<Record<string, string>>;
  /** Runs a phase. Throws the refusal, or rejects with it, where the verdict is one. */
  judge(phase: Phase, subject: Subject, facts: Facts, shown?: Subject): Decision | Promise<Decision>;
  /** Writes the event. */
  finish(status: number, error: string | null, delivered: EventBody['delivered']): Promise<void>;
}

/** One answer on its way. */
export class Delivery {
  /** True once bytes of a stream have gone out. */
  hasBegun = false;
  /** The number of the stream's next event, in shapes that number them. */
  sequence = 0;
  private readonly story: Story;

  constructor(story: Story) {
    this.story = story;
  }

  /** Gives the client an answer of whatever status and form. Rejects with what keeps it from being one. */
  deliver(answer: ProviderAnswer, facts: Facts): Promise<void> {
    const { call } = answer;
    if (call.status >= 300) return this.deliverError(answer, facts);
    if (!isEventStream(call) || this.story.shape.readFrame === null) return this.deliverWhole(answer, facts);
    return this.deliverStream(answer, facts);
  }

  private async deliverWhole(answer: ProviderAnswer, facts: Facts): Promise<void> {
    const { responseBytes } = this.story.config.settings.sizeLimits;
    const reading = readAll(answer.call, responseBytes);
    let bytes = reading instanceof Promise ? await reading : reading;
    const { shape, record, account } = this.story;
    record.upstreamTook(this.story.now() - answer.sentAt);
    const isRead = this.isRead();
    if (isRead) await this.story.services.cohorts.answers.join();
    const whole = readWhole(bytes, shape, isRead);
    record.usage = whole.usage;
    if (account && whole.usage === null) account.receivedWhole(shape, bytes.toString('utf8'), whole.body);
    account?.completed();
    if (whole.source) {
      const editing = this.editsOf(whole.source.subject(), facts);
      const edits = editing instanceof Promise ? await editing : editing;
      if (edits.length > 0) bytes = rewriteAnswer(whole.body, whole.source, shape, edits);
    }
    await this.story.finish(answer.call.status, null, 'full');
    sendWhole(this.story.outgoing, answer.call.status, this.answerHeaders(answer), bytes);
  }

  /** A provider's refusal: as sent where it is the client's business, its text redacted like any other. */
  private async deliverError(answer: ProviderAnswer, facts: Facts): Promise<void> {
    const error = await readProviderError(answer.call, this.story.config.settings.sizeLimits.responseBytes);
    this.story.record.upstreamTook(this.story.now() - answer.sentAt);
    let { bytes } = error;
    if (this.isRead()) {
      const edits = await this.editsOf(error.source.subject(), facts);
      if (edits.length > 0) bytes = Buffer.from(error.source.rewrite(edits), 'utf8');
    }
    await this.story.finish(answer.call.status, 'upstream_error', 'full');
    sendWhole(this.story.outgoing, answer.call.status, this.answerHeaders(answer), bytes);
  }

  /** A streamed answer: as it is judged, after it is judged, or as it comes. */
  private async deliverStream(answer: ProviderAnswer, facts: Facts): Promise<void> {
    const { settings, chain } = this.story.config;
    const { outgoing } = this.story;
    const options: StreamOptions = {
      call: answer.call,
      shape: this.story.shape,
      outgoing,
      watch: this.watch(answer),
      limit: settings.sizeLimits.responseBytes,
      keepAlive: settings.keepAlive,
    };
    const isRealtime = settings.outputMode === 'realtime';
    const waits = chain.wantsWhole(facts) || (isRealtime && this.story.vault !== null);
    const isBuffered = settings.outputMode === 'buffered' || waits;
    const judge = isBuffered || isRealtime ? null : chain.stream(facts, this.story.vault);
    const mayChange = this.story.vault !== null || [...chain.reachable('output')].some((one) => one !== 'allow');
    const text = new StreamText(judge, mayChange);
    let end: StreamEnd;
    try {
      end = isBuffered
        ? await collectStream(options, text)
        : judge
          ? await windowStream(options, text)
          : await relayStream(options, text, chain.acts('output'));
    } catch (reason) {
      throw await this.brokenOff(reason, text, judge === null && !isBuffered, answer, facts);
    }
    if (!end.isRefused) this.story.account?.completed();
    const rest = await this.judgeStream(end, answer, facts);
    await this.story.finish(200, null, 'full');
    if (outgoing.destroyed) return;
    if (!this.hasBegun) beginStream(outgoing, this.answerHeaders(answer));
    endStream(outgoing, rest + end.closing);
  }

  private watch(answer: ProviderAnswer): StreamWatch {
    return {
      firstToken: () => this.story.record.firstToken(this.story.now()),
      begin: () => {
        this.hasBegun = true;
        beginStream(this.story.outgoing, this.answerHeaders(answer));
      },
      sent: (sequence) => {
        this.sequence = sequence + 1;
      },
      usage: (usage) => {
        this.story.record.usage = usage;
      },
      received: this.story.account && ((text) => this.story.account?.received(text)),
    };
  }

  /** Judges a stream's text as a whole; returns the frames of it that have not gone out. */
  private async judgeStream(end: StreamEnd, answer: ProviderAnswer, facts: Facts): Promise<string> {
    const { record, config } = this.story;
    record.upstreamTook(this.story.now() - answer.sentAt);
    try {
      const edits = this.isRead() ? await this.editsOf(end.text.subject(), facts) : [];
      if (end.isRefused)
        throw unavailable('policy_unavailable', 'A policy refused a part of the answer and not the whole.');
      if (end.isSent ? edits.length > 0 : !end.text.finish(edits)) throw tooLate();
    } catch (error) {
      const isLate = end.isSent || config.chain.late.includes(record.decidedBy ?? '');
      if (this.hasBegun && isLate) record.cameLate();
      throw error;
    }
    return end.isSent ? '' : end.text.take();
  }

  /**
   * What a stream that broke off ends with. What came of it is judged all the same: its event tells what was found and taken out,
   * and an error of the provider's own is told to the client as any other of its texts.
   */
  private async brokenOff(
    reason: unknown,
    text: StreamText,
    isSent: boolean,
    answer: ProviderAnswer,
    facts: Facts,
  ): Promise<unknown> {
    const { record, config } = this.story;
    record.upstreamTook(this.story.now() - answer.sentAt);
    if (!this.isRead()) return reason;
    const subject = text.subject();
    const error = reason instanceof ProviderStreamError ? reason : null;
    const source = error?.source() ?? null;
    const told = source?.subject().parts ?? [];
    if (subject.parts.length + told.length === 0) return reason;
    const noteIfLate = (isLate: boolean): void => {
      if (this.hasBegun && isLate) record.cameLate();
    };
    try {
      const edits = await this.editsOf({ ...subject, parts: [...subject.parts, ...told] }, facts);
      const own = edits.filter(({ part }) => part < subject.parts.length);
      noteIfLate(isSent ? own.length > 0 : !text.finish(own));
      if (!error || !source) return reason;
      const moved = edits.slice(own.length).map((edit) => ({ ...edit, part: edit.part - subject.parts.length }));
      return error.edited(source, moved);
    } catch (refusal) {
      noteIfLate(isSent || config.chain.late.includes(record.decidedBy ?? ''));
      return refusal;
    }
  }

  /** Whether anything here may change an answer's text. */
  private isRead(): boolean {
    return this.story.vault !== null || this.story.config.chain.acts('output');
  }

  /** What is to be changed in an answer: what policies redact of it as it came, and last of all the caller's own values. */
  private editsOf(subject: Subject, facts: Facts): readonly Edit[] | Promise<readonly Edit[]> {
    const { config, vault } = this.story;
    const { chain, settings } = config;
    const complete = (edits: readonly Edit[]): readonly Edit[] =>
      withValues(vault, subject, edits, settings.sizeLimits.responseBytes);
    if (!chain.acts('output')) return complete([]);
    const judging = this.story.judge('output', vault?.hide(subject) ?? subject, facts, subject);
    return judging instanceof Promise ? judging.then(({ edits }) => complete(edits)) : complete(judging.edits);
  }

  private answerHeaders(answer: ProviderAnswer): HeaderPairs {
    const own = this.story.headers();
    const pairs = passedHeaders(answer.call.headers, (this.story.account?.headers ?? null) !== null);
    for (const name in own) pairs.push(name, own[name] as string);
    return pairs;
  }
}

/** What a policy would have taken out is with the client: the least that is left is not to pass for success. */
function tooLate(): GatewayError {
  const message = 'A policy saw only in the whole answer what it would have taken out of it.';
  return new GatewayError(409, 'policy_violation', 'output_blocked', message);
}
