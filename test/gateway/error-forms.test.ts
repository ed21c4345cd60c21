import { expect, it } from 'vitest';
import { formAt } from '../../src/gateway/error-forms.ts';
import { invalidKey, openaiErrors } from '../../src/gateway/errors.ts';
import { wireShapes } from '../../src/gateway/wire/registry.ts';

it.each(wireShapes.map((shape) => [shape.path, shape] as const))(
  'errors on %s are those of its shape',
  (path, shape) => {
    const form = formAt(path);
    expect(form.body(invalidKey(), 'req_1')).toBe(shape.errors.body(invalidKey(), 'req_1'));
    expect(form.requestIdHeader).toBe(shape.errors.requestIdHeader);
    expect(formAt(`${path}/below`)).toBe(form);
  },
);

it.each(['', '/', '*', '/v1', '/v1/messagesx', '/x/v1/messages'])('errors on %j are OpenAI’s', (path) => {
  expect(formAt(path)).toBe(openaiErrors);
});
