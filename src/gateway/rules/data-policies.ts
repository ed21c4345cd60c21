/**
 * What lint objects to in what targets declare of data, and in what `data-routing-policy` requires of them: demands that nobody
 * meets, targets that are never asked, declarations that contradict themselves or that nobody reads.
 */
import { readChainConfig, type ChainEntry } from '../../policy/chain-config.ts';
import { compileRequirement, readDataPolicy, type RoutingRequirement } from '../../policy/data-policy.ts';
import { isPlainMap } from '../../policy/document.ts';
import { compileNames } from '../../policy/glob.ts';
import type { Report, Rule } from '../../policy/section.ts';
import { didYouMean } from '../../policy/suggest.ts';
import { areWhole, targetsOf } from './targets.ts';

type Plain = Readonly<Record<string, unknown>>;

const kind = 'data-routing-policy';

/** E111: of `providers`. */
export const contradictoryDataPolicy: Rule = {
  name: 'contradictory-data-policy',
  check(document, report) {
    targetsOf(document).forEach((target, index) => {
      const declared = isPlainMap(target['data_policy']) ? target['data_policy'] : {};
      const { zero_data_retention: isZero, retention_days: days } = declared;
      if (isZero !== true && target['zdr'] !== true) return;
      const isDenied = isZero === false;
      if (!isDenied && !(typeof days === 'number' && days > 0)) return;
      report({
        code: 'E111',
        severity: 'error',
        message: `Target '${String(target['id'])}' declares zero data retention and ${isDenied ? 'that there is none' : `data kept for ${String(days)} days`}`,
        path: ['providers', 'targets', index, 'data_policy', isDenied ? 'zero_data_retention' : 'retention_days'],
        suggestion: 'Keep what the provider has agreed to.',
      });
    });
  },
};

/** The first target whose provider declares something, and where. */
function firstDeclared(targets: readonly Plain[]): readonly [index: number, key: string] | null {
  for (const [index, target] of targets.entries()) {
    if (target['data_policy'] !== undefined) return [index, 'data_policy'];
    if (target['zdr'] === true) return [index, 'zdr'];
  }
  return null;
}

function checkUnread(targets: readonly Plain[], report: Report): void {
  const first = firstDeclared(targets);
  if (first === null) return;
  report({
    code: 'W112',
    severity: 'warning',
    message: `No policy asks for what targets declare of data: '${kind}' does not stand in the chain`,
    path: ['providers', 'targets', ...first],
    at: 'key',
    suggestion: `Add '${kind}' to policies.chain, and say under policy.${kind} what is required.`,
  });
}

function regionsOf(target: Plain): readonly string[] {
  return readDataPolicy(target).regions;
}

/** The regions that are allowed and in which no target is: where each stands. */
function strayRegions(
  settings: Plain,
  declared: readonly string[],
): readonly (readonly [index: number, region: string])[] {
  const regions = (settings['allowed_regions'] ?? []) as readonly string[];
  return [...regions.entries()].filter(([, region]) => !declared.some(compileNames([region.toLowerCase()])));
}

/** A region without what joins its words. */
function bare(region: string): string {
  return region.toLowerCase().replaceAll(/[-_.\s]/g, '');
}

/** A region where no target is may be meant for later; one that is a target's in another spelling is a slip. */
function checkRegions(settings: Plain, targets: readonly Plain[], report: Report): void {
  const declared = [...new Set(targets.flatMap(regionsOf))];
  for (const [index, region] of strayRegions(settings, declared)) {
    const meant = declared.find((one) => bare(one) === bare(region));
    if (meant === undefined) continue;
    report({
      code: 'W113',
      severity: 'warning',
      message: `No target is in the region '${region}', as it is written here`,
      path: ['policy', kind, 'allowed_regions', index],
      suggestion: `Did you mean '${meant}'?`,
    });
  }
}

function checkFinders(settings: Plain, chain: readonly string[], report: Report): void {
  const finders = (settings['when_found_by'] ?? []) as readonly string[];
  const place = chain.indexOf(kind);
  finders.forEach((name, index) => {
    const at = chain.indexOf(name);
    if (at !== -1 && at < place) return;
    report({
      code: 'W114',
      severity: 'warning',
      message: `'${name}' does not stand before '${kind}' in the chain, so it has found nothing by then`,
      path: ['policy', kind, 'when_found_by', index],
      suggestion: didYouMean(name, chain) ?? `Put it before '${kind}' in policies.chain.`,
    });
  });
}

/** Who judges for `flagged-review`: it reads what was flagged, whatever is required of those that answer. */
function judgeOf(document: Plain): { readonly target?: unknown; readonly provider?: unknown } {
  const policy = isPlainMap(document['policy']) ? document['policy'] : {};
  const review = policy['flagged-review'];
  return isPlainMap(review) ? review : {};
}

function checkTargets(document: Plain, entry: ChainEntry, requirement: RoutingRequirement, report: Report): void {
  const targets = targetsOf(document);
  const unmet = targets.map((target) => requirement.unmet(readDataPolicy(target)));
  const isBinding = entry.mode === 'enforce' && entry.settings['on_no_compliant_provider'] !== 'warn';
  const always = entry.when === null && entry.settings['when_found_by'] === undefined;
  if (unmet.every((demands) => demands.length > 0)) {
    const refused = always ? 'every call is refused' : 'every call that it applies to is refused';
    // A region that was misspelt is the cause, and told in the same breath.
    const declared = targets.flatMap(regionsOf);
    const slip = strayRegions(entry.settings, declared)
      .map(([index, region]) => ({ index, near: didYouMean(region, declared) }))
      .find(({ near }) => near !== undefined);
    report({
      code: isBinding ? 'E110' : 'W110',
      severity: isBinding ? 'error' : 'warning',
      message: `No target declares what '${kind}' requires (${requirement.words}), so ${isBinding ? refused : 'it changes nothing'}`,
      path: slip ? ['policy', kind, 'allowed_regions', slip.index] : ['policy', kind],
      at: slip ? 'value' : 'key',
      suggestion:
        slip?.near ?? 'Declare data_policy at the targets whose providers have agreed to it, or require less.',
    });
    return;
  }
  checkRegions(entry.settings, targets, report);
  const { target: judge, provider } = judgeOf(document);
  if (isPlainMap(provider) && URL.canParse(String(provider['endpoint']))) {
    const { host } = new URL(String(provider['endpoint']));
    report({
      code: 'W115',
      severity: 'warning',
      message: `'flagged-review' shows requests to '${host}', of which nothing is declared ('${kind}' requires ${requirement.words})`,
      path: ['policy', 'flagged-review', 'provider'],
      at: 'key',
      suggestion: "Let a target judge that may also answer: write 'target' in place of 'provider'.",
    });
  }
  targets.forEach((target, index) => {
    const demands = unmet[index] ?? [];
    const id = String(target['id']);
    if (demands.length === 0) return;
    const path = ['providers', 'targets', index, 'id'];
    const lacks = `does not declare what '${kind}' requires (${demands.join(', ')})`;
    if (judge === id) {
      report({
        code: 'W115',
        severity: 'warning',
        message: `'flagged-review' shows requests to '${id}', which ${lacks}`,
        path: ['policy', 'flagged-review', 'target'],
        suggestion: 'Let a target judge that may also answer.',
      });
    } else if (always && isBinding) {
      report({
        code: 'W111',
        severity: 'warning',
        message: `Target '${id}' is never asked: it ${lacks}`,
        path,
        suggestion: 'Declare it in its data_policy where the provider has agreed to it, or remove the target.',
      });
    }
  });
}

/** All that the chain and the targets show together. */
export const dataRouting: Rule = {
  name: 'data-routing',
  check(document, report) {
    const { entries } = readChainConfig(document);
    const entry = entries.find((one) => one.kind === kind);
    const targets = targetsOf(document);
    const isKnown = targets.length > 0 && areWhole(targets);
    if (!entry) {
      if (isKnown) checkUnread(targets, report);
      return;
    }
    checkFinders(
      entry.settings,
      entries.map((one) => one.kind),
      report,
    );
    if (!isKnown) return;
    const requirement = compileRequirement(entry.settings);
    if (requirement) checkTargets(document, entry, requirement, report);
  },
};
