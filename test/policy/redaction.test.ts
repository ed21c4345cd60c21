import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMarker, labelOf, type RedactionSettings } from '../../src/policy/redaction.ts';

describe('markers', () => {
  it.each<[RedactionSettings, string, string, string]>([
    [{}, 'email', 'a@b.example', '[EMAIL]'],
    [{ marker_format: 'label' }, 'payment_card', '4111111111111111', '[PAYMENT_CARD]'],
    [{}, 'custom:employee_id', 'EMP-1', '[EMPLOYEE_ID]'],
    [{ include_metadata: true }, 'email', 'a@b.example', '[EMAIL confidence=0.95]'],
    [{ marker_format: 'asterisks' }, 'email', 'a@b.example', '********'],
    [{ marker_format: 'asterisks', preserve_length: true }, 'email', 'a@b.example', '***********'],
    [{ marker_format: 'partial' }, 'email', 'jane@b.example', 'j***@b.example'],
    [{ marker_format: 'partial' }, 'email', 'j@b.example', '***@b.example'],
    [{ marker_format: 'partial' }, 'us_ssn', '219-45-6789', '***-**-6789'],
    [{ marker_format: 'partial' }, 'payment_card', '4111 1111 1111 1234', '**** **** **** 1234'],
    [{ marker_format: 'partial' }, 'custom', 'EMP-12', '********'],
    [{ custom_markers: { email: '<mail>' }, marker_format: 'partial' }, 'email', 'a@b.example', '<mail>'],
    [{ custom_markers: { employee_id: 'ID' } }, 'custom:employee_id', 'EMP-1', 'ID'],
    [{ preserve_length: true }, 'email', 'jane.doe@b.example', '[EMAIL]***********'],
    [{ preserve_length: true }, 'payment_card', '411111111111', '[PAYMENT_CAR'],
  ])('%j make of %s %s: %s', (settings, type, text, marker) => {
    expect(createMarker(settings)(type, text, 0.95)).toBe(marker);
  });

  it('are as long as the text where asked', () => {
    const format = fc.constantFrom('label' as const, 'asterisks' as const, 'partial' as const);
    fc.assert(
      fc.property(format, fc.string({ unit: 'binary', minLength: 1 }), (marker_format, text) => {
        expect(createMarker({ marker_format, preserve_length: true })('iban', text, 1)).toHaveLength(text.length);
      }),
    );
  });

  it('show at most four letters and digits of what is no address', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z -]{1,40}$/), (text) => {
        const shown = createMarker({ marker_format: 'partial' })('iban', text, 1).match(/[0-9A-Z]/g) ?? [];
        expect(shown.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('know no name of an object prototype', () => {
    expect(createMarker({})('constructor', 'x', 1)).toBe(labelOf('constructor'));
  });
});
