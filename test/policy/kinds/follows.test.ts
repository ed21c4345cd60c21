/**
 * What a kind says of its evaluators without loading them: whether they can say what is open in a growing text.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askNobody } from '../../../src/policy/ask.ts';
import type { Kind } from '../../../src/policy/kind.ts';
import { kinds } from '../../../src/policy/kinds/index.ts';
import { compileKind } from '../../support/compile-kind.ts';

const acting = kinds.filter(({ phases }) => phases.includes('output'));

function agree(kind: Kind, settings: object): void {
  const filled = { ...(kind.defaults as object), ...settings };
  const { open } = compileKind(kind, filled, { excepted: () => false, ask: askNobody });
  expect(kind.follows?.(filled) === true, `${kind.name} ${JSON.stringify(settings)}`).toBe(open !== undefined);
}

it.each(acting)('$name says it by its defaults', (kind) => agree(kind, {}));

it.each(acting.filter(({ schema }) => schema.properties?.['detect_patterns'] !== undefined))(
  '$name says it with patterns of the user’s own, which can or can not be followed, or do not compile',
  (kind) => {
    const pattern = fc.constantFrom(
      'EMP-\\d{6}',
      '(\\d\\d)-\\1',
      '(?<=x(?=y))z',
      'a.*b',
      '(a|b)+c',
      '[',
      '(?<n>a)\\k<n>',
      '',
    );
    const lists = fc.array(pattern, { maxLength: 4 });
    const isSeen = new Set<boolean>();
    fc.assert(
      fc.property(lists, (list) => {
        agree(kind, { detect_patterns: list });
        isSeen.add(kind.follows?.({ ...(kind.defaults as object), detect_patterns: list }) === true);
      }),
    );
    expect([...isSeen].sort()).toEqual([false, true]);
  },
);

it('others say it with what else their settings can ask for', () => {
  const of = (name: string): Kind => kinds.find((kind) => kind.name === name) as Kind;
  const limit = { tools: ['pay'], max_amount: 5 };
  for (const settings of [
    { blocked_tools: ['rm'] },
    { action_limits: { per_response: 2 } },
    { action_limits: { per_conversation: 2 } },
    { transaction_limits: [limit] },
    { transaction_limits: [limit, { ...limit, max_total: 9 }] },
    { transaction_limits: { max_single_transaction: 5 } },
    { transaction_limits: { max_daily_total: 5 } },
    { rate_limits: { default: 5 } },
    { kill_switches: { halt_on_pii_in_action: true } },
  ]) {
    agree(of('agent-firewall'), settings);
  }
  agree(of('pii-detector'), { entities: 'all', healthcare_mode: true, pci_mode: true });
  agree(of('hipaa-phi-detector'), { safe_harbor_method: true });
  agree(of('entity-list-filter'), { blocked_entities: ['Falcon'], fuzzy_matching: true });
  agree(of('dlp-filter'), {
    secrets: false,
    blocked_terms: ['Falcon'],
    fuzzy_matching: true,
    sensitivity_level: 'restricted',
  });
  agree(of('tool-validation'), { tools: { a: { type: 'object' } }, unknown_tools: 'block' });
  agree(of('flagged-review'), { target: 'judge', action: 'escalate' });
});
