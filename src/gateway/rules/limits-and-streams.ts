/**
 * What lint objects to in limits and in how streams are delivered, beyond the schema. Rules see a document whose sections the
 * schema has accepted; a section that it refused is missing from it.
 */
import { askNobody } from '../../policy/ask.ts';
import { readChainConfig } from '../../policy/chain-config.ts';
import type { Kind } from '../../policy/kind.ts';
import type { Rule } from '../../policy/section.ts';
import type { Phase } from '../../policy/subject.ts';

type Plain = Readonly<Record<string, unknown>>;

const zeroLimit: Rule = {
  name: 'zero-limit',
  check(document, report) {
    for (const [scope, limits] of Object.entries((document['rate_limits'] ?? {}) as Record<string, Plain>)) {
      for (const [name, value] of Object.entries(limits)) {
        if (value !== 0) continue;
        const message = `'${name}: 0' refuses every call`;
        const suggestion = 'Remove it to set no limit; pack.enabled: false switches the gateway off.';
        report({ code: 'W013', severity: 'warning', message, path: ['rate_limits', scope, name], suggestion });
      }
    }
  },
};

/** The rules of `rate_limits`. */
export const rateLimitRules: readonly Rule[] = [zeroLimit];

/** The rules of `streaming`, which depend on what each kind can decide. */
export function streamingRules(kinds: readonly Kind[]): readonly Rule[] {
  const realtimeRedaction: Rule = {
    name: 'realtime-redaction',
    check(document, report) {
      if (((document['streaming'] ?? {}) as Plain)['output_mode'] !== 'realtime') return;
      for (const entry of readChainConfig(document).entries) {
        const kind = kinds.find(({ name }) => name === entry.kind);
        if (!kind || entry.mode === 'observe' || entry.isBuffered) continue;
        const acts = (phase: Phase): boolean => (entry.phases ?? kind.phases).includes(phase);
        const settings = { ...(kind.defaults as object), ...entry.settings };
        const redacts = acts('output') && kind.verdicts(settings, 'output').includes('redact');
        const restores = acts('input') && kind.restores?.(settings) === true;
        if (!redacts && !restores) continue;
        const instead = `Use 'buffered' here or as policy.${kind.name}.stream`;
        report({
          code: 'E014',
          severity: 'error',
          message: `'realtime' sends text before '${kind.name}' could ${redacts ? 'redact it' : 'put values back into it'}`,
          path: ['streaming', 'output_mode'],
          suggestion: restores
            ? `${instead}, or do without redaction.restore.`
            : `${instead}, or limit it to requests: phases: [input].`,
        });
      }
    },
  };
  /** The policies that act on answers while these flow, with their settings. */
  function windowed(document: Plain): readonly { readonly kind: Kind; readonly settings: object }[] {
    if ((((document['streaming'] ?? {}) as Plain)['output_mode'] ?? 'windowed') !== 'windowed') return [];
    return readChainConfig(document).entries.flatMap((entry) => {
      const kind = kinds.find(({ name }) => name === entry.kind);
      if (!kind || entry.mode === 'observe' || entry.isBuffered || !kind.phases.includes('output')) return [];
      if (entry.phases !== null && !entry.phases.includes('output')) return [];
      const settings = { ...(kind.defaults as object), ...entry.settings };
      return kind.verdicts(settings, 'output').every((verdict) => verdict === 'allow') ? [] : [{ kind, settings }];
    });
  }
  const lateOnStreams: Rule = {
    name: 'late-on-streams',
    check(document, report) {
      for (const { kind, settings } of windowed(document)) {
        if (kind.compile(settings, { excepted: () => false, ask: askNobody }).open) continue;
        report({
          code: 'W014',
          severity: 'warning',
          message: `'${kind.name}' needs the whole answer, and on streams can only end it with an error`,
          path: ['policy', kind.name],
          suggestion: `Set policy.${kind.name}.stream: buffered to have such answers judged before they are sent.`,
        });
      }
    },
  };
  const heldOnStreams: Rule = {
    name: 'held-on-streams',
    check(document, report) {
      for (const { kind, settings } of windowed(document)) {
        for (const [path, source] of kind.runsOn?.(settings) ?? []) {
          report({
            code: 'W080',
            severity: 'warning',
            message: `Pattern '${source}' can run on over words: from where it begins, streams are held until it ends`,
            path: ['policy', kind.name, ...path],
            suggestion:
              'Give its repeat an upper limit ({0,200} instead of *), or leave spaces out of what it repeats.',
          });
        }
      }
    },
  };
  return [realtimeRedaction, lateOnStreams, heldOnStreams];
}
