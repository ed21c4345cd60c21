/**
 * What `kt gateway run` says once it listens: what is enforced, where calls go, where evidence is kept, and a call to paste. At
 * most 12 lines.
 */
import { reachesFirst } from './stream-note.ts';
import type { Gateway } from '../../gateway/start.ts';
import type { Paint } from '../report/paint.ts';

/** What the banner tells besides the gateway itself. */
export interface BannerFacts {
  readonly version: string;
  readonly url: string;
  readonly eventsFolder: string;
  readonly host: string;
  /** The key to show in the snippet; a placeholder where it is not to be seen again. */
  readonly snippetKey: string;
  /** Lines that this start alone has to say (the demo's keys, the first key). */
  readonly notes: readonly string[];
  readonly workers: number;
}

/** Targets in one line: those of a provider with many models together. */
function targetsLine(gateway: Pick<Gateway, 'config' | 'addresses'>): string {
  const groups = new Map<string, { names: string[]; problems: string[] }>();
  for (const { settings, problem } of gateway.config.targets) {
    const group = groups.get(settings.provider.name) ?? { names: [], problems: [] };
    groups.set(settings.provider.name, group);
    group.names.push(`${settings.id} (${settings.model})`);
    if (problem !== null) group.problems.push(`${settings.id} unusable: ${problem}`);
  }
  if (groups.size === 0) return 'none: every call will be refused';
  const texts = Array.from(groups, ([provider, { names, problems }]) => {
    const shown = names.length > 3 ? `${names.length} models` : names.join(', ');
    return `${provider}: ${shown}${problems.length === 0 ? ', usable' : `; ${problems.join('; ')}`}`;
  });
  return texts.join(' | ');
}

/** Groups in one line, with who stands in for whom. */
function groupsLine({ config }: Pick<Gateway, 'config'>): string {
  const { groups } = config.settings;
  const texts = groups.map(({ name, fallbackGroups, mirror }) => {
    const then = fallbackGroups.length === 0 ? '' : `, then ${fallbackGroups.join(', ')}`;
    return `${name}${then}${mirror === null ? '' : `, copies to ${mirror.target}`}`;
  });
  return texts.length > 6 ? `${texts.slice(0, 6).join(' | ')} | and ${texts.length - 6} more` : texts.join(' | ');
}

/** The banner's lines. */
export function bannerLines(
  gateway: Pick<Gateway, 'config' | 'addresses'>,
  facts: BannerFacts,
  paint: Paint,
): readonly string[] {
  const { config } = gateway;
  const row = (label: string, text: string): string => `${paint.frame(label.padEnd(8))} ${text}`;
  const body = '{"model":"gpt-4o","messages":[{"role":"user","content":"Hello!"}]}';
  const model = config.models.entries[0]?.id ?? 'gpt-4o';
  const only = gateway.addresses.length === 1 && facts.host === 'localhost' ? ' (127.0.0.1 alone: no ::1 here)' : '';
  return [
    `${paint.strong(`kt ${facts.version}`)}  pack ${config.identity.name} v${config.identity.version}${config.settings.pack.enabled ? '' : ' (switched off: pack.enabled is false)'}`,
    row('Chain', config.chain.names.join(' -> ') || '(empty: nothing is enforced)'),
    row('Targets', targetsLine(gateway)),
    ...(config.settings.groups.length === 0 ? [] : [row('Groups', groupsLine(gateway))]),
    row('Streams', reachesFirst(config)),
    row('Events', facts.eventsFolder),
    ...facts.notes,
    `Gateway listening on ${paint.strong(facts.url)}${only}${facts.workers > 1 ? `, ${facts.workers} workers` : ''}`,
    `  curl ${facts.url}/v1/chat/completions -H 'Content-Type: application/json' -H 'Authorization: Bearer ${facts.snippetKey}' -d '${body.replace('gpt-4o', model)}'`,
  ];
}
