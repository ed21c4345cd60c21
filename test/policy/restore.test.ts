import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewJson } from '../../src/gateway/json/view.ts';
import type { Edit, Outcome } from '../../src/policy/decision.ts';
import { applyEdits, mergeEdits } from '../../src/policy/edits.ts';
import { isPlaceholder, mergeRestorable, Placeholders, Vault } from '../../src/policy/restore.ts';
import type { TextPart } from '../../src/policy/subject.ts';

const content = (text: string): TextPart => ({
  text,
  kind: 'content',
  role: 'assistant',
  place: 'p',
  turn: 0,
  choice: 0,
});

function vaultOf(values: Readonly<Record<string, string>>, inTools = true): Vault {
  return new Vault({ values: new Map(Object.entries(values)), inTools });
}

/** A text with its values put back. */
function opened(vault: Vault, text: string): string {
  return applyEdits(text, vault.find(content(text)));
}

/** Values with everything that JSON escapes. */
const awkward = fc.string({
  unit: fc.constantFrom('a', '"', '\\', '\n', '\t', '\u0007', '😀', 'é', '[', ']', '\ud800', '{'),
  minLength: 1,
  maxLength: 12,
});
/** Texts that hold no placeholder. */
const prose = fc.string({
  unit: fc.constantFrom('a', ' ', '"', '\\', '\n', '[', ']', '😀', '[x]', '[EMAIL]'),
  maxLength: 20,
});
const types = fc.constantFrom('email', 'phone', 'custom:badge-id', 'custom');

describe('placeholders', () => {
  it('are numbered by type, the same for the same value', () => {
    const placeholders = new Placeholders([]);
    expect(placeholders.of('email', 'a@b.example')).toBe('[EMAIL_1]');
    expect(placeholders.of('email', 'A@b.example')).toBe('[EMAIL_2]');
    expect(placeholders.of('custom:badge-id', 'B 1')).toBe('[BADGE-ID_1]');
    expect(placeholders.of('email', 'a@b.example')).toBe('[EMAIL_1]');
    expect(placeholders.of('phone', 'a@b.example')).toBe('[EMAIL_1]');
    expect([...placeholders.values]).toEqual([
      ['[EMAIL_1]', 'a@b.example'],
      ['[EMAIL_2]', 'A@b.example'],
      ['[BADGE-ID_1]', 'B 1'],
    ]);
  });

  it('skip what the request already says, in any of its texts', () => {
    const placeholders = new Placeholders([{ text: 'x' }, { text: 'as [EMAIL_2], [[EMAIL_1] or [PHONE_1' }]);
    expect(placeholders.of('email', 'a')).toBe('[EMAIL_3]');
    expect(placeholders.of('phone', 'b')).toBe('[PHONE_1]');
  });

  it('never are one that occurs', () => {
    const occurring = fc.array(fc.tuple(fc.constantFrom('EMAIL', 'PHONE', 'CUSTOM'), fc.integer({ min: 0, max: 8 })));
    fc.assert(
      fc.property(occurring, prose, fc.array(fc.tuple(types, awkward)), (occurs, between, found) => {
        const text = occurs.map(([label, number]) => `[${label}_${number}]`).join(between);
        const placeholders = new Placeholders([content(text)]);
        for (const [type, value] of found) expect(text).not.toContain(placeholders.of(type, value));
      }),
    );
  });

  it('are found quickly among a hundred thousand brackets', () => {
    const placeholders = new Placeholders([{ text: '[A_'.repeat(300_000) }, { text: '['.repeat(300_000) }]);
    expect(placeholders.of('email', 'a')).toBe('[EMAIL_1]');
  });
});

describe('values', () => {
  it('come back where their placeholders stand', () => {
    const vault = vaultOf({ '[EMAIL_1]': 'a@b.example', '[EMAIL_12]': 'c@d.example' });
    expect(opened(vault, '[EMAIL_1][EMAIL_12] [[EMAIL_1]] [EMAIL_12')).toBe(
      'a@b.examplec@d.example [a@b.example] [EMAIL_12',
    );
  });

  it('stay away from what the model made up or changed', () => {
    const vault = vaultOf({ '[EMAIL_1]': 'a@b.example' });
    for (const text of ['[EMAIL_2]', '[email_1]', 'EMAIL_1', '[EMAIL 1]', '[EMAIL_1', '[ EMAIL_1 ]', '[EMAIL_01]']) {
      expect(opened(vault, text)).toBe(text);
    }
  });

  it('are not put back twice', () => {
    const vault = vaultOf({ '[A_1]': 'see [B_1]', '[B_1]': 'x' });
    expect(opened(vault, '[A_1]')).toBe('see [B_1]');
  });

  it('undo the redaction of any text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(prose, types, awkward), { maxLength: 8 }), prose, (found, rest) => {
        const placeholders = new Placeholders([
          content(found.map(([before, , value]) => before + value).join('') + rest),
        ]);
        // `@` keeps the text from beginning like JSON, which is looked at below.
        const redacted = `@${found.map(([before, type, value]) => before + placeholders.of(type, value)).join('')}${rest}`;
        const vault = new Vault({ values: placeholders.values, inTools: true });
        expect(opened(vault, redacted)).toBe(`@${found.map(([before, , value]) => before + value).join('')}${rest}`);
      }),
    );
  });

  it('fit the JSON that a text is, however deep', () => {
    fc.assert(
      fc.property(awkward, prose, fc.integer({ min: 1, max: 4 }), (value, before, times) => {
        const vault = vaultOf({ '[X_1]': value });
        const wrap = (text: string): string => {
          let json = text;
          for (let time = 0; time < times; time++) json = JSON.stringify({ 'a"': [1, json] });
          return json;
        };
        // A letter first: the innermost text is then no JSON itself.
        expect(opened(vault, wrap(`a${before}[X_1].`))).toBe(wrap(`a${before}${value}.`));
      }),
    );
  });

  it('fit the strings of viewed JSON, which writing back escapes once more', () => {
    fc.assert(
      fc.property(awkward, fc.boolean(), fc.json({ depthSize: 'small' }), (value, isNested, other) => {
        const vault = vaultOf({ '[X_1]': value });
        const wrap = (text: string): string => {
          const inner = isNested ? JSON.stringify([`to ${text}`]) : `to ${text}`;
          return `{"o": ${other}, "to": ${JSON.stringify(inner)}, ${JSON.stringify(inner)}: 1}`;
        };
        const source = wrap('[X_1]');
        const { text, view } = viewJson(source);
        const edits = vault.find({ text, kind: 'tool_call', stringStart: view.stringStart });
        expect(applyEdits(source, view.toSource(edits))).toBe(wrap(value));
      }),
    );
  });

  it('go into tool calls only where they may', () => {
    const values = { '[EMAIL_1]': 'a@b.example' };
    for (const kind of ['tool_call', 'name'] as const) {
      expect(vaultOf(values).find({ text: '[EMAIL_1]', kind })).toHaveLength(1);
      expect(vaultOf(values, false).find({ text: '[EMAIL_1]', kind })).toEqual([]);
    }
    expect(vaultOf(values, false).find({ text: '[EMAIL_1]', kind: 'reasoning' })).toHaveLength(1);
  });

  it('are found from an offset on', () => {
    const vault = vaultOf({ '[A_1]': '"' });
    const text = '{"a": "[A_1]", "b": "[A_1]"}';
    expect(vault.find(content(text), 8)).toEqual([{ start: 21, end: 26, replacement: '\\"' }]);
  });

  it('take no longer for many than their number asks', () => {
    const vault = vaultOf({ '[A_1]': '"\n' });
    const text = JSON.stringify(Array.from({ length: 100_000 }, () => 'see [A_1]'));
    expect(vault.find(content(text))).toHaveLength(100_000);
    expect(vault.find(content('['.repeat(300_000)))).toEqual([]);
  });
});

describe('a text that grows', () => {
  const vault = vaultOf({ '[EMAIL_1]': 'jane "j" doe\n', '[PHONE_10]': '1' });

  it.each([
    ['see ', 0, 4],
    ['see [', 0, 4],
    ['see [EMAIL_1', 0, 4],
    ['see [EMAIL_1]', 0, 13],
    ['see [Dear', 0, 9],
    ['[EMAIL_1] [PH', 9, 10],
    ['[[', 0, 1],
    ['[ABCDEFGHIJKLMNOP', 0, 17],
    ['', 0, 0],
  ])('%j is open from %i at %i', (text, from, index) => {
    expect(vault.open(text, from)).toBe(index);
  });

  it('comes out the same however it is cut', () => {
    const unit = fc.constantFrom(
      '[EMAIL_1]',
      '[PHONE_10]',
      '[EMAIL_2]',
      '[',
      ']',
      'E',
      '"',
      '{"',
      '":"',
      '\\',
      ' ',
      '_1',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), fc.array(fc.nat()), (text, cuts) => {
        const ends = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((left, right) => left - right);
        let sent = '';
        let from = 0;
        for (const end of ends) {
          const part = text.slice(0, end);
          const index = vault.open(part, from);
          expect(index).toBeGreaterThanOrEqual(from);
          const edits = vault.find(content(part), from).filter((edit) => edit.end <= index);
          const moved = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
          sent += applyEdits(text.slice(from, index), moved);
          from = index;
        }
        const last = vault.find(content(text), from);
        const moved = last.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
        expect(sent + applyEdits(text.slice(from), moved)).toBe(opened(vault, text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a placeholder', () => {
  const vault = vaultOf({ '[TICKET_1]': 'AB_1' });

  it('is hidden from policies, at its length, and any other is not', () => {
    const text = 'see [TICKET_1], [TICKET_2] and TICKET_1';
    expect(vault.hideIn(text)).toBe(text.replace('[TICKET_1]', `[${'\ue000'.repeat(8)}]`));
    const subject = { parts: [content(text), content('none')], uninspected: [], lastTurn: 0, tools: [] };
    expect(vault.hide(subject).parts.map(({ text: seen }) => seen)).toEqual([vault.hideIn(text), 'none']);
    const clean = { ...subject, parts: [content('[x]')] };
    expect(vault.hide(clean)).toBe(clean);
  });

  it.each([
    ['see [TICKET_1].', 5, 13, true],
    ['see [TICKET_1].', 4, 14, true],
    ['see [TICKET_1].', 4, 5, true],
    ['see [TICKET_1].', 13, 14, true],
    ['see [TICKET_1].', 3, 13, false],
    ['see [TICKET_1].', 5, 15, false],
    ['see [TICKET_2].', 5, 13, false],
    ['see TICKET_1.', 4, 12, false],
    ['[TICKET_1][TICKET_1]', 5, 15, false],
    ['[TICKET_1][TICKET_1]', 11, 19, true],
    ['[] [TICKET_1]', 0, 1, false],
    ['[] [TICKET_1]', 0, 2, false],
  ])('hidden in %j covers %i to %i: %s', (text, start, end, expected) => {
    expect(isPlaceholder(vault.hideIn(text), start, end)).toBe(expected);
  });
});

describe('an answer', () => {
  const vault = vaultOf({ '[EMAIL_1]': 'a@b.example' });
  const edit = (part: number, start: number, end: number): Edit => ({ part, start, end, replacement: '[GONE]' });

  it('keeps redacted what a policy redacts, wherever that touches a placeholder', () => {
    const parts = [content('x [EMAIL_1] y'), content('[EMAIL_1] [EMAIL_1] z'), content('none'), content('[EMAIL_1]')];
    const edits = [edit(0, 0, 3), edit(1, 12, 15), edit(1, 20, 21), edit(2, 0, 4)];
    expect(vault.restore(parts, edits)).toEqual([
      edit(0, 0, 3),
      { part: 1, start: 0, end: 9, replacement: 'a@b.example' },
      edit(1, 12, 15),
      edit(1, 20, 21),
      edit(2, 0, 4),
      { part: 3, start: 0, end: 9, replacement: 'a@b.example' },
    ]);
  });

  it('is left to its policies where there is nothing to put back', () => {
    const edits = [edit(0, 0, 3)];
    expect(vault.restore([content('[EMAIL_2]')], edits)).toBe(edits);
  });

  it('gets edits in order that never overlap', () => {
    const span = fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 30 }), fc.integer({ min: 1, max: 9 }));
    const text = fc
      .array(fc.constantFrom('[EMAIL_1]', 'ab', '[', ' '), { maxLength: 6 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 3, maxLength: 3 }), fc.array(span), (texts, spans) => {
        const edits = mergeEdits(spans.map(([part, start, length]) => edit(part, start, start + length)));
        const all = vault.restore(texts.map(content), edits);
        expect(all.filter(({ replacement }) => replacement === '[GONE]')).toEqual(edits);
        all.slice(1).forEach((one, index) => {
          const before = all[index] as Edit;
          expect(one.part > before.part || (one.part === before.part && one.start >= before.end)).toBe(true);
        });
      }),
    );
  });
});

describe('what may come back', () => {
  const outcome = (edits: readonly Edit[], values?: Readonly<Record<string, string>>, inTools = true): Outcome => ({
    verdict: 'redact',
    reason: 'redacted',
    findings: [],
    edits,
    place: null,
    ...(values === undefined ? {} : { restorable: { values: new Map(Object.entries(values)), inTools } }),
  });
  const edit = (start: number, end: number, replacement: string): Edit => ({ part: 0, start, end, replacement });
  const kept = (...outcomes: Outcome[]): unknown => {
    const merged = mergeEdits(outcomes.flatMap(({ edits }) => edits));
    const restorable = mergeRestorable(outcomes, merged);
    return restorable && Object.fromEntries(restorable.values);
  };
  const own = outcome([edit(0, 5, '[A_1]'), edit(10, 15, '[B_1]'), edit(20, 25, '[A_1]')], {
    '[A_1]': 'a',
    '[B_1]': 'b',
  });

  it('is all that one policy redacted, if no other touches it', () => {
    expect(kept(own)).toEqual({ '[A_1]': 'a', '[B_1]': 'b' });
    expect(kept(own, outcome([edit(5, 10, '[X]')]))).toEqual({ '[A_1]': 'a', '[B_1]': 'b' });
    expect(kept(outcome([edit(0, 5, '[X]')]))).toBeNull();
    expect(kept()).toBeNull();
  });

  it.each([
    ['covers', edit(19, 26, '[X]')],
    ['lies within', edit(21, 22, '[X]')],
    ['is the same', edit(20, 25, '[X]')],
    ['overlaps', edit(24, 27, '[X]')],
    ['stands elsewhere under the same marker as', edit(40, 45, '[A_1]')],
  ])('is not a value whose span another one %s', (_how, other) => {
    expect(kept(own, outcome([other]))).toEqual({ '[B_1]': 'b' });
    expect(kept(outcome([other]), own)).toEqual({ '[B_1]': 'b' });
  });

  it('goes into tool calls only where that is allowed', () => {
    const outcomes = [outcome([edit(0, 5, '[A_1]')], { '[A_1]': 'a' }, false)];
    expect(mergeRestorable(outcomes, outcomes[0]?.edits ?? [])?.inTools).toBe(false);
  });
});
