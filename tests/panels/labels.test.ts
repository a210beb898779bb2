// The words that images and texts go by.
import { describe, expect, it } from 'vitest';
import { setLabel } from '../../src/document/edits.ts';
import { pageMessages } from '../../src/i18n/messages.ts';
import { labelsOf } from '../../src/panels/labels.ts';
import { chapter } from '../document/support.ts';

describe('labelsOf', () => {
  it('are the labels that were typed, else the words of the drawings', () => {
    expect(labelsOf(setLabel(chapter, 'images', 1, '=1+1'), pageMessages('en')).images).toEqual(['cat', '=1+1', 'bird']);
    expect(labelsOf(chapter, pageMessages('pt-BR')).texts[0]).toBe('uma foto de um gato');
  });
});
