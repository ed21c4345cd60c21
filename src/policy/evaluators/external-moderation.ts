/**
 * Evaluates `external-moderation`: asks the service for every chunk of a call's texts and judges its answers.
 */
import { AskFailure, type Ask, type Question } from '../ask.ts';
import { timeoutOf } from '../ask-settings.ts';
import { allowed, type Edit, type Finding, type Outcome } from '../decision.ts';
import type { Evaluator, KindTools } from '../kind.ts';
import type { ExternalModerationSettings } from '../kinds/external-moderation.ts';
import { azureContentSafety } from '../moderation/azure-content-safety.ts';
import { bedrockApplyGuardrail } from '../moderation/bedrock-apply-guardrail.ts';
import { chunksOf, type Chunk } from '../moderation/chunks.ts';
import { dynamoAi } from '../moderation/dynamo-ai.ts';
import { addressOf, serviceOf, type ModerationName } from '../moderation/facts.ts';
import { guardrailsAi } from '../moderation/guardrails-ai.ts';
import { lakera } from '../moderation/lakera.ts';
import { masked } from '../moderation/masked.ts';
import { openaiModeration } from '../moderation/openai-moderation.ts';
import { presidio } from '../moderation/presidio.ts';
import {
  badAnswer,
  type ModerationContext,
  type ModerationFinding,
  type ModerationService,
} from '../moderation/service.ts';
import { webhook } from '../moderation/webhook.ts';
import { readSecretRef } from '../secret-ref.ts';
import type { Subject } from '../subject.ts';

const services: Readonly<Record<ModerationName, ModerationService>> = {
  'openai-moderation': openaiModeration,
  webhook,
  presidio,
  'azure-content-safety': azureContentSafety,
  lakera,
  'bedrock-apply-guardrail': bedrockApplyGuardrail,
  'guardrails-ai': guardrailsAi,
  'dynamo-ai': dynamoAi,
};

const reasons = { block: 'flagged', escalate: 'escalated', redact: 'redacted', log: 'logged' } as const;

/** Milliseconds. */
const usualTimeout = 3000;

/** Questions that are under way at once for one call. */
const mostAtOnce = 4;

/** Compiles the policy. */
export function compile(settings: ExternalModerationSettings, tools: KindTools): Evaluator {
  const service = services[serviceOf(settings)];
  const { action, threshold, fail_mode: failMode, categories = [] } = settings;
  const wanted = categories.length === 0 || service.isToldCategories === true ? null : new Set(categories);
  const counts = ({ category, score }: ModerationFinding): boolean =>
    score >= threshold && score > 0 && (wanted === null || wanted.has(category));

  async function judge(subject: Subject, context: ModerationContext): Promise<Outcome> {
    const chunks = chunksOf(subject, settings, service);
    const findings: Finding[] = [];
    const edits: Edit[] = [];
    for (const { chunk, answer } of await askAll(
      chunks,
      (one) => question(service, settings, one, context),
      tools.ask,
    )) {
      for (const finding of service.read(answer, chunk.texts).filter(counts)) {
        const found = chunk.locate(finding);
        const { part, start, end } = found;
        if (part >= 0 && tools.excepted(subject.parts[part]?.text.slice(start, end) ?? '')) continue;
        findings.push({ type: `moderation:${finding.category}`, part, start, end, confidence: finding.score });
        if (action === 'redact' && part >= 0) edits.push({ part, start, end, replacement: `[${finding.category}]` });
      }
    }
    const [first] = findings;
    if (first === undefined) return allowed;
    const place = subject.parts[first.part]?.place ?? null;
    // What can't be pointed at can't be replaced, and what counts must not pass.
    const isWhole = action === 'redact' && edits.length < findings.length;
    if (action === 'log') return { verdict: 'allow', reason: 'logged', findings, edits: [], place };
    const verdict = isWhole ? 'block' : action;
    return { verdict, reason: isWhole ? 'flagged' : reasons[action], findings, edits: isWhole ? [] : edits, place };
  }

  return {
    async evaluate(phase, subject, facts, former): Promise<Outcome> {
      try {
        return await judge(masked(subject, former?.edits ?? []), {
          phase,
          model: facts.model,
          language: settings.language,
          categories,
        });
      } catch (error) {
        if (!(error instanceof AskFailure) || failMode === undefined) throw error;
        const finding = { type: `moderation_failed:${error.reason}`, part: -1, start: 0, end: 0, confidence: 1 };
        return { verdict: failMode, reason: 'unavailable', findings: [finding], edits: [], place: null };
      }
    },
  };
}

function question(
  service: ModerationService,
  settings: ExternalModerationSettings,
  { texts }: Chunk,
  context: ModerationContext,
): Question {
  const ref = settings.secret_key_ref;
  return {
    to: { url: addressOf(settings) ?? '' },
    headers: {},
    credential: ref === undefined ? null : { ref: readSecretRef(ref), header: service.header, prefix: service.prefix },
    body: service.body(texts, context),
    timeout: timeoutOf(settings, usualTimeout),
  };
}

interface Answered {
  readonly chunk: Chunk;
  readonly answer: unknown;
}

/** Asks for every chunk, a few at once; rejects with the first failure. */
async function askAll(
  chunks: readonly Chunk[],
  questionOf: (chunk: Chunk) => Question,
  ask: Ask,
): Promise<readonly Answered[]> {
  const answers: Answered[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < chunks.length; index = next++) {
      const chunk = chunks[index] as Chunk;
      const { status, body } = await ask(questionOf(chunk));
      if (status < 200 || status > 299) throw badAnswer(`its status is ${status}`);
      answers[index] = { chunk, answer: parsed(body) };
    }
  };
  await Promise.all(Array.from({ length: Math.min(mostAtOnce, chunks.length) }, work));
  return answers;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw badAnswer('it is no JSON');
  }
}
