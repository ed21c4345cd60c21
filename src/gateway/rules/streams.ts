/**
 * What lint objects to in how streams are delivered, beyond the schema. Rules see a document whose sections the
 * schema has accepted; a section that it refused is missing from it.
 */
import { readChainConfig } from '../../policy/chain-config.ts';
import type { Kind } from '../../policy/kind.ts';
import type { Rule } from '../../policy/section.ts';
import type { Phase } from '../../policy/subject.ts';

type Plain = Readonly<Record<string, unknown>>;

function outputModeOf(document: Plain): unknown {
  return ((document['streaming'] ?? {}) as Plain)['output_mode'] ?? 'windowed';
}

/** A policy of the chain that is obeyed, and whose answers are not waited for anyway. */
interface EnforcedPolicy {
  readonly kind: Kind;
  readonly settings: object;
  acts(phase: Phase): boolean;
}

function enforcedPolicies(document: Plain, kinds: readonly Kind[]): readonly EnforcedPolicy[] {
  return readChainConfig(document).entries.flatMap((entry): EnforcedPolicy[] => {
    const kind = kinds.find(({ name }) => name === entry.kind);
    if (!kind || entry.mode === 'observe' || entry.isBuffered) return [];
    const settings = { ...(kind.defaults as object), ...entry.settings };
    const phases = entry.phases ?? kind.phases;
    const acts = (phase: Phase): boolean => phases.includes(phase) && kind.phases.includes(phase);
    return [{ kind, settings, acts }];
  });
}

const noSilence: Rule = {
  name: 'no-silence',
  check(document, report) {
    const value = ((document['streaming'] ?? {}) as Plain)['keep_alive'];
    if (!/^0+[a-z]/.test(String(value))) return;
    report({
      code: 'W013',
      severity: 'warning',
      message: `'keep_alive: ${String(value)}' sends every stream a comment a millisecond`,
      path: ['streaming', 'keep_alive'],
      suggestion: 'Leave it out for the default; 1d sends next to none.',
    });
  },
};

/** The rules of `streaming`, which depend on what each kind can decide. */
export function streamingRules(kinds: readonly Kind[]): readonly Rule[] {
  const realtimeRedaction: Rule = {
    name: 'realtime-redaction',
    check(document, report) {
      if (outputModeOf(document) !== 'realtime') return;
      const redacting: string[] = [];
      const restoring: string[] = [];
      for (const { kind, settings, acts } of enforcedPolicies(document, kinds)) {
        if (acts('output') && kind.verdicts(settings, 'output').includes('redact')) redacting.push(kind.name);
        else if (acts('input') && kind.restores?.(settings) === true) restoring.push(kind.name);
      }
      const names = [...redacting, ...restoring];
      const [first] = names;
      if (first === undefined) return;
      const quoted = names.map((name) => `'${name}'`).join(' or ');
      const instead = `Use 'buffered' here or as policy.${first}.stream`;
      report({
        code: 'E014',
        severity: 'error',
        message: `'realtime' sends text before ${quoted} could ${redacting.length > 0 ? 'redact it' : 'put values back into it'}`,
        path: ['streaming', 'output_mode'],
        suggestion:
          redacting.length > 0
            ? `${instead}, or limit it to requests: phases: [input].`
            : `${instead}, or do without redaction.restore.`,
      });
    },
  };
  const lateOnStreams: Rule = {
    name: 'late-on-streams',
    check(document, report) {
      const mode = outputModeOf(document);
      if (mode === 'buffered') return;
      for (const { kind, settings, acts } of enforcedPolicies(document, kinds)) {
        if (!acts('output')) continue;
        const verdicts = kind.verdicts(settings, 'output');
        if (verdicts.every((verdict) => verdict === 'allow')) continue;
        // What redacts in realtime is an error, and told as such.
        if (mode === 'realtime' ? verdicts.includes('redact') : kind.follows?.(settings) === true) continue;
        report({
          code: 'W014',
          severity: 'warning',
          message:
            mode === 'realtime'
              ? `'${kind.name}' judges an answer when all of it has been sent, since output_mode is 'realtime'`
              : `'${kind.name}' needs the whole answer, and on streams can only end it with an error`,
          path: mode === 'realtime' ? ['streaming', 'output_mode'] : ['policy', kind.name],
          suggestion: `Set policy.${kind.name}.stream: buffered to have such answers judged before they are sent.`,
        });
      }
    },
  };
  const heldOnStreams: Rule = {
    name: 'held-on-streams',
    check(document, report) {
      if (outputModeOf(document) !== 'windowed') return;
      for (const { kind, settings, acts } of enforcedPolicies(document, kinds)) {
        const isIdle = kind.verdicts(settings, 'output').every((verdict) => verdict === 'allow');
        if (!acts('output') || isIdle) continue;
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
  return [noSilence, realtimeRedaction, lateOnStreams, heldOnStreams];
}
