// Edits of a zero-shot document: each does what it says, and none leaves the limits.
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/document/limits.ts';
import {
  addClass, addTemplate, removeClass, removeTemplate, setClassName, setImageComponent, setPromptComponent, setScale, setTemplateText,
} from '../../../src/document/zeroShot/edits.ts';
import { hasSlot, promptText } from '../../../src/document/zeroShot/template.ts';
import { animals } from './support.ts';

const times = <T>(count: number, edit: (value: T) => T, start: T): T => Array.from({ length: count }).reduce<T>((value) => edit(value), start);

describe('components', () => {
  it('of an image and of a prompt change alone', () => {
    const image = setImageComponent(animals, 1, 2, -0.5);
    expect(image.images[1]?.vector).toEqual([0.5, 0.9, -0.5]);
    expect(image.classes).toBe(animals.classes);
    const prompt = setPromptComponent(animals, 3, 0, 1, 7);
    expect(prompt.classes[3]?.prompts[0]).toEqual([0.45, 7, 0.6]);
    expect(prompt.classes[3]?.prompts[1]).toEqual(animals.classes[3]?.prompts[1]);
    expect(prompt.classes[2]).toBe(animals.classes[2]);
  });

  it('beyond the limits are refused, and −0 is 0', () => {
    for (const value of [1e101, 1e-101, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(setImageComponent(animals, 0, 0, value)).toBe(animals);
      expect(setPromptComponent(animals, 0, 0, 0, value)).toBe(animals);
    }
    expect(Object.is(setImageComponent(animals, 0, 0, -0).images[0]?.vector[0], 0)).toBe(true);
  });
});

describe('classes', () => {
  it('are added with a word of their own and a prompt for each template', () => {
    const more = addClass(animals);
    expect(more.classes.map(({ word }) => word)).toEqual(['cat', 'dog', 'bird', 'wolf', 'fish']);
    expect(more.classes[4]?.prompts).toHaveLength(animals.templates.length);
    expect(new Set(more.classes.map(({ id }) => id)).size).toBe(5);
  });

  it('come back with their vectors when they are removed and added again', () => {
    const again = addClass(removeClass(animals, 1));
    expect(again.classes.at(-1)).toMatchObject({ word: 'dog', prompts: animals.classes[1]?.prompts });
  });

  it('stay within their numbers', () => {
    const { min, max } = limits.zeroShot.classes;
    expect(times(9, addClass, animals).classes).toHaveLength(max);
    expect(times(9, (document) => removeClass(document, 0), animals).classes).toHaveLength(min);
  });

  it('are renamed by any text as it was typed, cut, or by none', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    expect(setClassName(animals, 0, ` ${hostile} `).classes[0]?.name).toBe(hostile);
    expect(setClassName(animals, 0, 'x'.repeat(200)).classes[0]?.name).toHaveLength(limits.label.max);
    expect(setClassName(setClassName(animals, 0, 'tabby'), 0, '  ').classes[0]?.name).toBeNull();
    expect(setClassName(animals, 0, 'tabby').classes[0]?.prompts).toBe(animals.classes[0]?.prompts);
  });
});

describe('templates', () => {
  it('are added and removed with the prompts of every class', () => {
    const more = addTemplate(animals);
    expect(more.templates.map(({ wording }) => wording)).toEqual(['photo', 'drawing', 'blurry', 'closeUp']);
    expect(more.classes.every(({ prompts }) => prompts.length === 4)).toBe(true);
    const fewer = removeTemplate(animals, 0);
    expect(fewer.classes.map(({ prompts }) => prompts)).toEqual(animals.classes.map(({ prompts }) => prompts.slice(1)));
  });

  it('stay within their numbers', () => {
    const { min, max } = limits.zeroShot.templates;
    expect(times(9, addTemplate, animals).templates).toHaveLength(max);
    expect(times(9, (document) => removeTemplate(document, 0), animals).templates).toHaveLength(min);
  });

  it('need a place for the class, in either language', () => {
    expect(setTemplateText(animals, 0, 'a photo')).toBe(animals);
    expect(setTemplateText(animals, 0, 'um {Classe}').templates[0]?.text).toBe('um {Classe}');
    expect(setTemplateText(animals, 0, '').templates[0]?.text).toBeNull();
    expect([hasSlot('{class}'), hasSlot('{CLASSE}, {class}'), hasSlot('class'), hasSlot('{ class }'), hasSlot('{}')]).toEqual([true, true, false, false, false]);
  });

  it('take the name as it is, whatever it holds', () => {
    expect(promptText('a {class}, a {class}', 'dog')).toBe('a dog, a dog');
    for (const name of ['{class}', '$&', '$1', '<b>x</b>']) expect(promptText('a {class}', name)).toBe(`a ${name}`);
  });
});

describe('the scale', () => {
  it('lies between 1 and CLIP’s 100', () => {
    expect(setScale(animals, 1).scale).toBe(1);
    for (const scale of [0.99, 100.01, Number.NaN]) expect(setScale(animals, scale)).toBe(animals);
  });
});
