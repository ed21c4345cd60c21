import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, mergeEdits } from '../../src/policy/edits.ts';
import { StreamJudge, type InlinePolicy } from '../../src/policy/stream.ts';
import { allowed } from '../../src/policy/decision.ts';
import { Vault } from '../../src/policy/restore.ts';
import type { Facts, TextPart } from '../../src/policy/subject.ts';
import { dlpFilter } from '../../src/policy/kinds/dlp-filter.ts';
import { entityListFilter } from '../../src/policy/kinds/entity-list-filter.ts';
import { piiDetector } from '../../src/policy/kinds/pii-detector.ts';
import { wordEvaluator } from '../support/word-kind.ts';
import { compileGrowing } from './open-law.ts';

const caller = { keyId: null, keyName: null, user: null, team: null, role: null };
const facts: Facts = { path: '/v1/chat/completions', model: 'm', caller, header: () => undefined };
const part: TextPart = { text: '', role: 'assistant', kind: 'content', place: 'p', turn: 0, choice: 0 };

const inline = (stem: string, verdict: 'redact' | 'block'): InlinePolicy =>
  ({ evaluator: wordEvaluator(stem, verdict), refusesUnread: false }) as InlinePolicy;

/** The text in pieces through a judge: what left, and whether it was refused. */
function stream(pieces: readonly string[], policies: readonly InlinePolicy[]): { sent: string; isRefused: boolean } {
  const growing = new StreamJudge(policies, facts, 'block').begin(part);
  let sent = '';
  let at = 0;
  for (let index = 0; index <= pieces.length; index++) {
    const piece = pieces[index];
    if (piece !== undefined) growing.push(piece);
    const { upTo, edits, isRefused } = growing.advance(piece === undefined);
    if (isRefused) return { sent, isRefused };
    const shifted = edits.map((edit) => ({ ...edit, start: edit.start - at, end: edit.end - at }));
    sent += applyEdits(growing.text().slice(at, upTo), shifted);
    at = upTo;
  }
  return { sent, isRefused: false };
}

/** What the policies make of the whole text. */
function whole(text: string, policies: readonly InlinePolicy[]): { text: string; isRefused: boolean } {
  const subject = { parts: [{ ...part, text }], uninspected: [], lastTurn: 0, tools: [] };
  const outcomes = policies.map(({ evaluator }) => evaluator.evaluate('output', subject, facts));
  const edits = outcomes.flatMap((outcome) => ('edits' in outcome ? outcome.edits : []));
  const isRefused = outcomes.some((outcome) => 'verdict' in outcome && outcome.verdict === 'block');
  return { text: applyEdits(text, mergeEdits(edits)), isRefused };
}

const fragment = fc.constantFrom(
  'falcon',
  'falcon7',
  'falcons',
  ' ',
  '. ',
  'alc',
  'on',
  '12',
  'kite',
  'the',
  '\u{1f985}',
);
const texts = fc.array(fragment, { maxLength: 30 }).map((fragments) => fragments.join(''));
const cuts = fc.array(fc.nat(200), { maxLength: 20 });

function cut(text: string, at: readonly number[]): string[] {
  const places = [...new Set(at.map((place) => Math.min(place, text.length)))].sort((a, b) => a - b);
  return [...places, text.length].map((place, index, all) => text.slice(index === 0 ? 0 : all[index - 1], place));
}

describe('a growing text', () => {
  it('comes out as the whole would, however it was cut', () => {
    const policies = [inline('falcon', 'redact'), inline('alcon', 'redact'), inline('kite', 'redact')];
    fc.assert(
      fc.property(texts, cuts, (text, at) => {
        expect(stream(cut(text, at), policies)).toEqual({ sent: whole(text, policies).text, isRefused: false });
      }),
      { numRuns: 500 },
    );
  });

  it('comes out as the whole would of several kinds, where one holds what another needs to see', () => {
    const kinds: readonly InlinePolicy[] = [
      { evaluator: compileGrowing(piiDetector), refusesUnread: false },
      { evaluator: compileGrowing(dlpFilter, { action: 'redact' }), refusesUnread: false },
      {
        evaluator: compileGrowing(entityListFilter, { blocked_entities: ['hunter', 'db'], action: 'redact' }),
        refusesUnread: false,
      },
    ];
    const written = 'see `https://u:hunter22x@db.example.com/a` now. password: hunter22x! curl --token 8fK2pQ9zLm4x';
    for (let size = 1; size < 9; size++) {
      const places = Array.from({ length: Math.ceil(written.length / size) }, (_, index) => index * size);
      expect(stream(cut(written, places), kinds)).toEqual({ sent: whole(written, kinds).text, isRefused: false });
    }
    const pieces =
      'https://u:|hunter22x|@db.example.com|password: |api_key="|Bearer |8fK2pQ9zLm4xW7tR3vY6|a.b@c.example|4111 1111 1111 1111| |the |. |"|--token |DE89 3704 0044 0532 0130 00|call +44 20 7946 0958|\n'.split(
        '|',
      );
    const assembled = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((list) => list.join(''));
    fc.assert(
      fc.property(assembled, cuts, (text, at) => {
        expect(stream(cut(text, at), kinds)).toEqual({ sent: whole(text, kinds).text, isRefused: false });
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused where the whole would be, and nothing of what was refused has left', () => {
    const policies = [inline('kite', 'redact'), inline('falcon', 'block')];
    fc.assert(
      fc.property(texts, cuts, (text, at) => {
        const { sent, isRefused } = stream(cut(text, at), policies);
        expect(isRefused).toBe(whole(text, policies).isRefused);
        expect(sent).not.toMatch(/(?<![a-z0-9])falcon\d{0,3}(?![a-z0-9])/);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused too where what refuses spans several words and another policy holds one of them', () => {
    const chain = [
      {
        evaluator: compileGrowing(dlpFilter, { blocked_terms: ['secret john'], action: 'block' }),
        refusesUnread: false,
      },
      { evaluator: compileGrowing(piiDetector), refusesUnread: false },
    ];
    const text = 'the secret john. And so on it goes.';
    for (const policies of [chain, chain.toReversed()]) {
      expect(stream([...text], policies)).toEqual({ sent: 'the ', isRefused: true });
    }
  });

  it('lets words go as soon as they end', () => {
    const growing = new StreamJudge([inline('falcon', 'redact')], facts, 'block').begin(part);
    growing.push('the quick');
    expect(growing.advance(false).upTo).toBe('the '.length);
    growing.push(' ');
    expect(growing.advance(false).upTo).toBe('the quick '.length);
  });

  it('remembers only the end of a long text, and finds as before', () => {
    const policies = [inline('falcon', 'redact')];
    const pieces = Array.from({ length: 4000 }, (_, index) => (index % 100 === 99 ? 'falcon5 ' : 'words '));
    const { sent } = stream(pieces, policies);
    expect(sent).toBe(whole(pieces.join(''), policies).text);
    expect(sent.match(/\[WORD\]/g)).toHaveLength(40);
  });

  it('comes out as the whole would also where a match is longer than what is looked at each time', () => {
    const patterns = ['secret .*', 'EMP-[A-Z ]+'];
    const policies = [
      { evaluator: compileGrowing(dlpFilter, { detect_patterns: patterns, action: 'redact' }), refusesUnread: false },
      inline('falcon', 'redact'),
    ];
    const long = fc
      .array(fc.constantFrom('secret ', 'EMP-', 'A '.repeat(400), 'word '.repeat(300), '\n', 'falcon7 ', '. '), {
        maxLength: 12,
      })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(long, fc.integer({ min: 1, max: 90 }), (text, size) => {
        const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
          text.slice(at * size, (at + 1) * size),
        );
        expect(stream(pieces, policies)).toEqual({ sent: whole(text, policies).text, isRefused: false });
      }),
      { numRuns: 60 },
    );
  });

  /** How many characters policies looked at while a text grew, and the longest that one of them was given. */
  const looked = (
    open: (text: string, from: number) => number,
    vault: Vault | null,
  ): { all: number; longest: number } => {
    const seen = { all: 0, longest: 0 };
    const see = (length: number): void => {
      seen.all += length;
      seen.longest = Math.max(seen.longest, length);
    };
    const evaluator = {
      open(text: string, from: number) {
        see(text.length - from);
        return open(text, from);
      },
      evaluate(_phase: string, { parts }: { parts: readonly TextPart[] }) {
        see(parts[0]?.text.length ?? 0);
        return allowed;
      },
    };
    const judge = new StreamJudge([{ evaluator, refusesUnread: false }], facts, 'block', vault);
    const growing = judge.begin(part);
    for (let at = 0; at < 50_000; at++) {
      growing.push('[wd ');
      growing.advance(false);
    }
    return seen;
  };

  it('is held in time that grows with it, not with its square', () => {
    const { all } = looked((_text, from) => from, null);
    expect(all).toBeLessThan(200_000 * 40);
  });

  it('is given to policies in its last part alone, also where values are put back', () => {
    const vault = new Vault({ values: new Map([['[EMAIL_1]', 'a@b.example']]), inTools: true });
    for (const one of [null, vault]) {
      const { longest } = looked((text) => text.length - 1, one);
      expect(longest).toBeLessThan(6000);
    }
  });

  it('stays where a policy fails, under fail mode block, and flows past it under allow', () => {
    const failing = {
      evaluator: {
        evaluate: () => {
          throw new Error('fault');
        },
        open: (text: string) => text.length,
      },
      refusesUnread: false,
    };
    const judged = (failMode: 'block' | 'allow'): unknown => {
      const growing = new StreamJudge([failing, inline('falcon', 'redact')], facts, failMode).begin(part);
      growing.push('a falcon flies');
      return growing.advance(true);
    };
    expect(judged('block')).toEqual({ upTo: 0, edits: [], isRefused: true });
    expect(judged('allow')).toMatchObject({ upTo: 14, edits: [{ start: 2, end: 8 }], isRefused: false });
  });
});
