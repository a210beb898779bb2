// What the texts to paste call the figure.
import { expect, test } from 'vitest';
import { untouched, withPlace, withStep } from '../../../src/shells/builder/choice.ts';
import { frameWords } from '../../../src/shells/builder/frameWords.ts';

test('a figure is called by its step, or by the topic beside it', () => {
  const loss = withStep(untouched, 'loss');
  expect(frameWords(loss, 'en')).toEqual({ title: 'CLIP Lab: Loss', link: 'Interactive figure: Loss' });
  expect(frameWords(withPlace(loss, { topic: 'golf', card: 'apart' }), 'en').title).toBe('CLIP Lab: Angle golf');
  expect(frameWords(withPlace(loss, { topic: 'contents', card: null }), 'en').title).toBe('CLIP Lab: All topics');
});

test('in the figure’s own language, and else in the builder’s', () => {
  const chosen = { ...untouched, settings: { ...untouched.settings, language: 'pt-BR' as const } };
  expect(frameWords(withStep(chosen, 'loss'), 'en').link).toBe('Figura interativa: Perda');
  expect(frameWords(withStep(untouched, 'loss'), 'pt-BR').title).toBe('CLIP Lab: Perda');
});
