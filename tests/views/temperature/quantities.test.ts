// The three fields of the temperature: their texts, their limits, what they refuse and how they step.
import { describe, expect, it } from 'vitest';
import { temperatureFrom } from '../../../src/document/edits.ts';
import { limits } from '../../../src/document/limits.ts';
import { pageMessages } from '../../../src/i18n/messages.ts';
import { parseNumber } from '../../../src/notation/parseNumber.ts';
import { fieldText, limitsOf, quantities, quantityOf, refusalOf, stepQuantity } from '../../../src/views/temperature/quantities.ts';

const { min, max } = limits.temperature;
const messages = pageMessages('en');
const refuse = (quantity: (typeof quantities)[number], value: number) =>
  refusalOf(quantity, value, temperatureFrom(quantity, value) !== null, { limits: limits.temperature, messages, locale: 'en' });

describe('the text of a field', () => {
  it('is as typed in its own quantity, and rounded in the others', () => {
    const typed = { value: 0.07, typed: { quantity: 'temperature', text: '7e-2' } } as const;
    expect(quantities.map((quantity) => fieldText(typed, quantity))).toEqual(['7e-2', '14.2857', '2.6593']);
    expect(quantities.map((quantity) => fieldText({ value: 1, typed: null }, quantity))).toEqual(['1', '1', '0']);
  });

  it('keeps a comma that was typed, and has the point everywhere else, as the formula beside it does', () => {
    const typed = { value: 0.07, typed: { quantity: 'temperature', text: '0,07' } } as const;
    expect(quantities.map((quantity) => fieldText(typed, quantity))).toEqual(['0,07', '14.2857', '2.6593']);
  });

  it('can always be read back', () => {
    for (const value of [min, 0.00999999, 0.07, 0.99999999, 1.00000001, 123456, max])
      for (const quantity of quantities) expect(parseNumber(fieldText({ value, typed: null }, quantity)).ok).toBe(true);
  });
});

describe('what a field refuses', () => {
  it('is outside the limits in its own quantity', () => {
    for (const quantity of quantities) {
      const { min: low, max: high } = limitsOf(quantity, limits.temperature);
      expect(low).toBeLessThan(high);
      expect(refuse(quantity, quantityOf(quantity, 0.07))).toBeNull();
      expect(refuse(quantity, low - Math.abs(low) / 100)).not.toBeNull();
      expect(refuse(quantity, high * 1.01)).not.toBeNull();
    }
    expect(refuse('logitScale', 9.2104)).toBe('Type a number from −9.2103 to 9.2103.');
    expect(refuse('logitScale', 9.2103)).toBeNull();
    expect(refuse('logitScale', -9.2103)).toBeNull();
    expect(refuse('temperature', 1e-5)).toBe('Type a number from 0.0001 to 10000.');
    expect(refuse('scale', Number.MIN_VALUE)).toBe('Type a number from 0.0001 to 10000.');
  });

  it('is 0 or less, but for the logarithm', () => {
    for (const value of [0, -1]) {
      expect(refuse('temperature', value)).toBe(messages.errors.temperatureNotPositive);
      expect(refuse('scale', value)).toBe(messages.errors.temperatureNotPositive);
      expect(refuse('logitScale', value)).toBeNull();
    }
  });
});

describe('an arrow in a field', () => {
  it('steps by a part of a decade, and the logarithm by a tenth', () => {
    expect(stepQuantity('temperature', 0.07, 1, false)).toBe(0.0785);
    expect(stepQuantity('scale', 95, 1, false)).toBe(100);
    expect(stepQuantity('logitScale', 2.6593, 1, false)).toBe(2.7593);
    expect(stepQuantity('logitScale', 2.6593, -1, true)).toBe(2.6493);
    expect(Object.is(stepQuantity('logitScale', -0.1, 1, false), 0)).toBe(true);
  });
});
