/**
 * What lint objects to in the gateway's own sections beyond their schema. Rules see a document whose sections the schema has
 * accepted; a section that it refused is missing from it.
 */
import { readChainConfig } from '../policy/chain-config.ts';
import type { Kind } from '../policy/kind.ts';
import type { Rule } from '../policy/section.ts';
import type { Phase } from '../policy/subject.ts';
import { didYouMean } from '../policy/suggest.ts';
import { findProvider, providers } from './providers/registry.ts';

type Plain = Readonly<Record<string, unknown>>;

function targetsOf(document: Plain): readonly Plain[] {
  const section = (document['providers'] ?? {}) as Plain;
  return (section['targets'] ?? []) as readonly Plain[];
}

const doubledTarget: Rule = {
  name: 'doubled-target',
  check(document, report) {
    const seen = new Set<unknown>();
    targetsOf(document).forEach(({ id }, index) => {
      const path = ['providers', 'targets', index, 'id'];
      if (seen.has(id))
        report({ code: 'E010', severity: 'error', message: `Target id '${String(id)}' stands twice`, path });
      seen.add(id);
    });
  },
};

const unknownProvider: Rule = {
  name: 'unknown-provider',
  check(document, report) {
    targetsOf(document).forEach((target, index) => {
      const name = String(target['provider']);
      if (findProvider(name)) return;
      const known = providers.map((provider) => provider.name);
      report({
        code: 'E011',
        severity: 'error',
        message: `Unknown provider '${name}'`,
        path: ['providers', 'targets', index, 'provider'],
        suggestion:
          didYouMean(name, known) ?? `Anything that speaks OpenAI's API: provider: openai-compatible with a base_url.`,
      });
    });
  },
};

const incompleteTarget: Rule = {
  name: 'incomplete-target',
  check(document, report) {
    targetsOf(document).forEach((target, index) => {
      const provider = findProvider(String(target['provider']));
      for (const field of provider?.requires ?? []) {
        if (target[field] !== undefined) continue;
        const message = `Target '${String(target['id'])}' lacks '${field}', which provider '${provider?.name ?? ''}' needs`;
        report({
          code: 'E012',
          severity: 'error',
          message,
          path: ['providers', 'targets', index],
          suggestion: `Add '${field}'.`,
        });
      }
    });
  },
};

const loopbackHost = /^(localhost|127(\.\d+){3}|\[::1\])$/;

const targetAddress: Rule = {
  name: 'target-address',
  check(document, report) {
    targetsOf(document).forEach((target, index) => {
      const address = target['base_url'];
      if (typeof address !== 'string') return;
      const path = ['providers', 'targets', index, 'base_url'];
      let url: URL;
      try {
        url = new URL(address);
      } catch {
        report({ code: 'E004', severity: 'error', message: `'base_url' is not a URL: '${address}'`, path });
        return;
      }
      if (url.username !== '' || url.password !== '') {
        const suggestion = 'Take it out of the URL and write secret_key_ref: {env: NAME}.';
        report({ code: 'E013', severity: 'error', message: "'base_url' holds a password", path, suggestion });
      }
      if (url.protocol === 'http:' && !loopbackHost.test(url.hostname)) {
        const message = `Prompts and the provider's key go to '${url.host}' unencrypted`;
        report({ code: 'W010', severity: 'warning', message, path, suggestion: 'Use https.' });
      }
    });
  },
};

/** The rules of `providers`. */
export const providerRules: readonly Rule[] = [doubledTarget, unknownProvider, incompleteTarget, targetAddress];

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
  const lateOnStreams: Rule = {
    name: 'late-on-streams',
    check(document, report) {
      if ((((document['streaming'] ?? {}) as Plain)['output_mode'] ?? 'windowed') !== 'windowed') return;
      for (const entry of readChainConfig(document).entries) {
        const kind = kinds.find(({ name }) => name === entry.kind);
        if (!kind || entry.mode === 'observe' || entry.isBuffered || !kind.phases.includes('output')) continue;
        if (entry.phases !== null && !entry.phases.includes('output')) continue;
        const settings = { ...(kind.defaults as object), ...entry.settings };
        if (kind.verdicts(settings, 'output').every((verdict) => verdict === 'allow')) continue;
        if (kind.compile(settings, { excepted: () => false }).open) continue;
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
  return [realtimeRedaction, lateOnStreams];
}
