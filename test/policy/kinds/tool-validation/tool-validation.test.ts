import { describe, expect, it } from 'vitest';
import { toolValidation } from '../../../../src/policy/kinds/tool-validation.ts';
import { lintKind, runKind, subjectOf } from '../run-kind.ts';

const mail = {
  type: 'object',
  required: ['to'],
  additionalProperties: false,
  properties: { to: { type: 'string', pattern: '^[a-z]+@example\\.com$' }, count: { type: 'integer', maximum: 3 } },
};

function run(settings: object, tool: string, json: string) {
  const name = { text: tool, kind: 'name', role: 'assistant' } as const;
  const call = { text: json, json, tool, kind: 'tool_call', role: 'assistant', place: 'calls[0]' } as const;
  return runKind(toolValidation, settings, subjectOf([name, call]), { phase: 'output' });
}

describe('tool-validation', () => {
  it.each([
    ['{"to":"ada@example.com"}', null],
    ['{"to":"ada@example.com","count":3}', null],
    ['{"to":"ada@evil.com"}', 'invalid_arguments'],
    ['{"to":"ada@example.com","bcc":"x"}', 'invalid_arguments'],
    ['{"to":"ada@example.com","count":4}', 'invalid_arguments'],
    ['{"to":1}', 'invalid_arguments'],
    ['{}', 'invalid_arguments'],
    ['[]', 'invalid_arguments'],
    ['{"to":"ada@example.com"', 'unreadable_arguments'],
    ['to: ada', 'unreadable_arguments'],
  ])('holds %s to its schema: %s', (json, reason) => {
    const outcome = run({ tools: { mail } }, 'mail', json);
    expect(outcome).toMatchObject({ verdict: reason === null ? 'allow' : 'block', reason });
    if (reason !== null) expect(outcome).toMatchObject({ place: 'calls[0]', findings: [{ part: 1, start: 0 }] });
  });

  it('finds the schema by name, or by wildcard', () => {
    const tools = { 'mail_*': mail, mail_any: {} };
    expect(run({ tools }, 'mail_ada', '{}').reason).toBe('invalid_arguments');
    expect(run({ tools }, 'mail_any', '{}').reason).toBeNull();
    expect(run({ tools }, 'search', '{}').reason).toBeNull();
    expect(run({ tools, unknown_tools: 'block', action: 'escalate' }, 'search', '{}')).toMatchObject({
      verdict: 'block',
      reason: 'unknown_tool',
    });
  });

  it('holds for escalation where told so', () => {
    expect(run({ tools: { mail }, action: 'escalate' }, 'mail', '{}').verdict).toBe('escalate');
  });

  it('reads no more than so much', () => {
    expect(run({ tools: { mail: {} }, max_argument_size: 10 }, 'mail', '"12345678"').reason).toBeNull();
    expect(run({ tools: { mail: {} }, max_argument_size: 10 }, 'mail', '"123456789"').reason).toBe(
      'oversized_arguments',
    );
  });

  it('takes patterns that may match nothing, and tries slow ones on short texts alone', () => {
    const of = (pattern: string) => ({ tools: { t: { type: 'string', pattern } } });
    expect(run(of('^[a-z]*$'), 't', '""').reason).toBeNull();
    expect(run(of('\\w+@x'), 't', '"ab@x"').reason).toBeNull();
    expect(run(of('\\w+@x'), 't', `"${'a'.repeat(60_000)}"`).reason).toBe('invalid_arguments');
  });

  it.each([
    [{ type: 'objekt' }, 'E040'],
    [{ propertys: {} }, 'E040'],
    [{ $ref: 'https://example.com/schema.json' }, 'E040'],
    [{ properties: { a: { $ref: 'other.json#/a' } } }, 'E040'],
    [{ type: 'string', pattern: '^(a+)+$' }, 'E041'],
    [{ type: 'string', pattern: '[' }, 'E041'],
  ])('reports the schema %j as %s', (schema, code) => {
    expect(lintKind(toolValidation, { tools: { t: schema } })).toEqual([`${code} tools.t`]);
    // What does not load can check nothing, and so lets nothing through.
    expect(run({ tools: { t: schema } }, 't', '{}').verdict).toBe('block');
  });

  it('takes references within a schema, and schemas with the same $id', () => {
    const schema = {
      $id: 'https://example.com/a',
      $defs: { a: { type: 'string' } },
      properties: { x: { $ref: '#/$defs/a' } },
    };
    expect(lintKind(toolValidation, { tools: { a: schema, b: { ...schema } } })).toEqual([]);
    expect(run({ tools: { a: schema } }, 'a', '{"x":1}').reason).toBe('invalid_arguments');
  });

  it('asks for schemas', () => {
    expect(toolValidation.missing?.({})).not.toBeNull();
    expect(toolValidation.missing?.({ unknown_tools: 'block' })).toBeNull();
    expect(toolValidation.missing?.({ schemas: {}, declared_tools: [] })).not.toBeNull();
    expect(toolValidation.missing?.({ declared_tools: ['mail'] })).toBeNull();
  });

  it('lets declared tools be called alone, unless told otherwise', () => {
    const declared_tools = ['mail', 'read_*'];
    expect(run({ declared_tools }, 'read_file', 'no JSON').reason).toBeNull();
    expect(run({ declared_tools, action: 'escalate' }, 'rm', '{}')).toMatchObject({
      verdict: 'block',
      reason: 'unknown_tool',
    });
    // A schema makes no tool a declared one.
    expect(run({ declared_tools, schemas: { rm: {} } }, 'rm', '{}').reason).toBe('unknown_tool');
    expect(run({ declared_tools, allow_undeclared: true }, 'rm', '{}')).toMatchObject({
      verdict: 'allow',
      reason: 'undeclared_tool',
      findings: [{ type: 'tool:undeclared_tool', part: 1 }],
    });
    expect(run({ declared_tools, allow_undeclared: true }, 'mail', '{}')).toMatchObject({ reason: null, findings: [] });
    expect(run({ declared_tools, allow_undeclared: true, schemas: { rm: mail } }, 'rm', '{}').reason).toBe(
      'invalid_arguments',
    );
    expect(run({ declared_tools, allow_undeclared: true, unknown_tools: 'block' }, 'rm', '{}').reason).toBe(
      'unknown_tool',
    );
    expect(run({ tools: { mail: {} }, schemas: { mail }, allow_undeclared: false }, 'mail', '{}').reason).toBeNull();
    expect(run({ schemas: { mail }, allow_undeclared: false }, 'rm', '{}').reason).toBe('unknown_tool');
  });

  it('tells what is declared in vain, and what it does not do', () => {
    expect(
      lintKind(toolValidation, {
        declared_tools: ['mail'],
        schemas: { mail: {}, rm: {} },
        tools: { 'read_*': {} },
        allow_undeclared: true,
        unknown_tools: 'block',
        semantic_validation: {},
      }),
    ).toEqual(['W028 allow_undeclared', 'W002 schemas.rm', 'E004 semantic_validation']);
    expect(lintKind(toolValidation, { schemas: { t: { type: 'objekt' } } })).toEqual(['E040 schemas.t']);
  });
});
