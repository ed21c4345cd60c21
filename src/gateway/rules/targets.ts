/**
 * What lint objects to in `providers` beyond its schema: targets that can't work, or that work otherwise than they look.
 */
import { isPlainMap } from '../../policy/document.ts';
import type { Rule } from '../../policy/section.ts';
import { didYouMean } from '../../policy/suggest.ts';
import type { Provider } from '../providers/provider.ts';
import { findProvider, providers } from '../providers/registry.ts';

type Plain = Readonly<Record<string, unknown>>;

/** The targets of a document; those that the schema refuses are holes in the list. */
export function targetsOf(document: Plain): readonly Plain[] {
  const section = (document['providers'] ?? {}) as Plain;
  return (section['targets'] ?? []) as readonly Plain[];
}

/** Whether the schema refused none of them: what is said of all targets together can only be said then. */
export function areWhole(targets: readonly Plain[]): boolean {
  return Object.keys(targets).length === targets.length;
}

const doubledTarget: Rule = {
  name: 'doubled-target',
  check(document, report) {
    const seen = new Set<unknown>();
    targetsOf(document).forEach(({ id }, index) => {
      const path = ['providers', 'targets', index, 'id'];
      if (seen.has(id))
        report({
          code: 'E010',
          severity: 'error',
          message: `Target id '${String(id)}' stands twice`,
          path,
          suggestion: 'Events tell targets apart by it: give one of them another.',
        });
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

/** Where the gateway listens unless told otherwise. */
const ownPort = '41002';

/** Endpoints that people paste along with the address. */
const endpointEnd = /\/(chat\/completions|completions|responses|embeddings|moderations|messages|models)\/?$/;

/** What is wrong with the path of a base URL; null where nothing is known to be. */
function wrongBase(url: URL, provider: Provider): { readonly message: string; readonly suggestion: string } | null {
  const end = endpointEnd.exec(url.pathname);
  if (end !== null) {
    const base = `${url.origin}${url.pathname.slice(0, end.index)}`;
    return { message: `'base_url' names an endpoint, ${end[0]}, which is added to it`, suggestion: `Write '${base}'.` };
  }
  if (/\/v1\/.*v1\/?$/.test(url.pathname)) {
    return { message: "'base_url' has '/v1' twice", suggestion: 'Leave one of them out.' };
  }
  if (provider.name === 'azure-openai' && url.pathname.includes('/deployments')) {
    const suggestion = `Write '${url.origin}', and the deployment under 'deployment'.`;
    return { message: "'base_url' of azure-openai is the resource, without '/openai/deployments'", suggestion };
  }
  const usual = provider.baseUrl === null ? null : new URL(provider.baseUrl);
  if (usual !== null && usual.host === url.host && /^\/?$/.test(url.pathname) && usual.pathname !== '/') {
    const message = `'base_url' ends before '${usual.pathname}', where ${provider.name} has its API`;
    return { message, suggestion: `Write '${usual.href}', or leave it out.` };
  }
  return null;
}

const targetBase: Rule = {
  name: 'target-base',
  check(document, report) {
    targetsOf(document).forEach((target, index) => {
      const address = target['base_url'];
      const provider = findProvider(String(target['provider']));
      if (typeof address !== 'string' || !URL.canParse(address) || !provider) return;
      const url = new URL(address);
      const path = ['providers', 'targets', index, 'base_url'];
      if (loopbackHost.test(url.hostname) && url.port === ownPort) {
        report({
          code: 'W025',
          severity: 'warning',
          message: `'${url.host}' is where the gateway itself listens, unless it is told otherwise`,
          path,
          suggestion: "Write the provider's own address.",
        });
      }
      const wrong = wrongBase(url, provider);
      if (wrong) report({ code: 'W026', severity: 'warning', ...wrong, path });
    });
  },
};

/** Providers whose models have no name with this prefix, which other gateways put before them. */
const unprefixed = new Set(['openai', 'anthropic', 'azure-openai', 'mistral', 'deepseek', 'xai']);

const modelNames: Rule = {
  name: 'model-names',
  check(document, report) {
    targetsOf(document).forEach((target, index) => {
      const model = String(target['model']);
      const provider = String(target['provider']);
      const place = ['providers', 'targets', index];
      if (model.includes('*') && model !== '*') {
        report({
          code: 'W027',
          severity: 'warning',
          message: `'${model}' is taken as a name: it stands for no other model`,
          path: [...place, 'model'],
          suggestion: "Write the whole name, or '*' alone for every model that no other target has.",
        });
      }
      const key = target['upstream_model'] === undefined ? 'model' : 'upstream_model';
      const name = String(target[key]);
      if (key === 'upstream_model' && name.includes('*')) {
        report({
          code: 'W027',
          severity: 'warning',
          message: `The provider would be asked for a model '${name}', to the letter`,
          path: [...place, key],
          suggestion: "Write the name that it knows the model by, or leave it out for the client's own.",
        });
      }
      const prefix = `${provider === 'azure-openai' ? 'azure' : provider}/`;
      if (!unprefixed.has(provider) || !name.startsWith(prefix)) return;
      report({
        code: 'W027',
        severity: 'warning',
        message: `${provider} knows no model '${name}': the prefix is another gateway's way to name the provider`,
        path: [...place, key],
        suggestion:
          key === 'model'
            ? `Write '${name.slice(prefix.length)}', or that as upstream_model.`
            : `Write '${name.slice(prefix.length)}'.`,
      });
    });
  },
};

/** Whether two targets stand for the same calls: those of the same model to the same APIs. */
function competes(one: Plain, other: Plain): boolean {
  const speaks = (target: Plain): readonly string[] => findProvider(String(target['provider']))?.speaks ?? [];
  return one['model'] === other['model'] && speaks(other).every((api) => speaks(one).includes(api));
}

const waitingTargets: Rule = {
  name: 'waiting-targets',
  check(document, report) {
    const targets = targetsOf(document);
    const section = (document['providers'] ?? {}) as Plain;
    const { strategy = 'ordered' } = (section['routing'] ?? {}) as { readonly strategy?: string };
    const hasFallback = isPlainMap(section['fallback']);
    if (hasFallback) {
      const isServedTwice = targets.some((target, index) =>
        targets.some((other, before) => before < index && other['model'] === target['model']),
      );
      // Groups and the like, where there are any, bring targets of several models together.
      if (isServedTwice || targets.length === 0 || !areWhole(targets) || document['model_groups'] !== undefined) return;
      report({
        code: 'W024',
        severity: 'warning',
        message: 'No model has a second target to fall back to',
        path: ['providers', 'fallback'],
        at: 'key',
        suggestion: "Add a target for the same 'model', or remove the fallback.",
      });
      return;
    }
    if (strategy !== 'ordered' || document['model_groups'] !== undefined) return;
    targets.forEach((target, index) => {
      const [first] = targets.slice(0, index).filter((other) => competes(other, target));
      if (first === undefined || first['id'] === target['id']) return;
      report({
        code: 'W015',
        severity: 'warning',
        message: `Target '${String(target['id'])}' stands behind '${String(first['id'])}' for the same model, and is asked only while that one can't be used or its breaker is open`,
        path: ['providers', 'targets', index, 'id'],
        suggestion: 'Add providers.fallback: {triggers: [rate_limit, server_error, timeout]} to have it asked.',
      });
    });
  },
};

const keylessTarget: Rule = {
  name: 'keyless-target',
  check(document, report) {
    targetsOf(document).forEach((target, index) => {
      const provider = findProvider(String(target['provider']));
      if (provider?.needsKey !== true || target['secret_key_ref'] !== undefined) return;
      // What it needs besides is an error, and the key goes without saying then.
      if (provider.requires.some((field) => target[field] === undefined)) return;
      report({
        code: 'W092',
        severity: 'warning',
        message: `Target '${String(target['id'])}' has no key, without which ${provider.name} answers nothing`,
        path: ['providers', 'targets', index, 'id'],
        suggestion: 'Add secret_key_ref: {env: NAME}.',
      });
    });
  },
};

const zeroTimeouts: Rule = {
  name: 'zero-timeouts',
  check(document, report) {
    const section = (document['providers'] ?? {}) as Plain;
    const places = [
      { path: ['providers', 'timeouts'], timeouts: section['timeouts'] },
      ...targetsOf(document).flatMap((target, index) => [
        { path: ['providers', 'targets', index, 'timeouts'], timeouts: target['timeouts'] },
      ]),
    ];
    for (const { path, timeouts } of places) {
      for (const [name, value] of Object.entries((timeouts ?? {}) as Plain)) {
        if (!/^0+[a-z]/.test(String(value))) continue;
        const message = `'${name}: ${String(value)}' lets every call fail`;
        const suggestion = 'Leave it out for the default.';
        report({ code: 'W013', severity: 'warning', message, path: [...path, name], suggestion });
      }
    }
  },
};

/** The rules of `providers`. */
export const providerRules: readonly Rule[] = [
  doubledTarget,
  unknownProvider,
  incompleteTarget,
  targetAddress,
  targetBase,
  modelNames,
  waitingTargets,
  keylessTarget,
  zeroTimeouts,
];
