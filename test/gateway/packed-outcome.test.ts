/** What goes from one thread to another comes out as it went in. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Outcome } from '../../src/policy/decision.ts';
import { packOutcome, unpackOutcome } from '../../src/gateway/packed-outcome.ts';

const index = fc.integer({ min: -1, max: 0x7fffffff });
const word = fc.oneof(fc.constantFrom('email', '[EMAIL]', ''), fc.string());
const outcome: fc.Arbitrary<Outcome> = fc.record(
  {
    verdict: fc.constantFrom('allow' as const, 'redact' as const, 'escalate' as const, 'block' as const),
    reason: fc.option(word),
    findings: fc.array(
      fc.record({ type: word, part: index, start: index, end: index, confidence: fc.double({ noNaN: true }) }),
    ),
    edits: fc.array(fc.record({ part: index, start: index, end: index, replacement: word })),
    place: fc.option(word),
    message: word,
    restorable: fc.record({
      values: fc.array(fc.tuple(word, word)).map((entries) => new Map(entries)),
      inTools: fc.boolean(),
    }),
  },
  { requiredKeys: ['verdict', 'reason', 'findings', 'edits', 'place'] },
);

it('an outcome is the same after its journey', () => {
  fc.assert(
    fc.property(outcome, (sent) => {
      const { packed, handed } = packOutcome(sent);
      const received = structuredClone(packed, { transfer: [...handed] });
      expect(unpackOutcome(received)).toEqual(sent);
      expect(handed.every((buffer) => buffer.byteLength === 0)).toBe(true);
    }),
  );
});
