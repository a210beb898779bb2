// Results that keep to themselves: which they are at a step, and while a question is open.
import { beforeEach, describe, expect, it } from 'vitest';
import { setTemperature } from '../../src/document/edits.ts';
import { scene } from '../../src/lesson/scene.ts';
import { figureParts, type FigurePart } from '../../src/notation/cellRef.ts';
import { createLabStore, type Lab } from '../../src/state/labStore.ts';
import { conceal, concealEachStep, concealOnceChanged, reveal } from '../../src/state/reveal.ts';
import { chapter } from '../document/support.ts';

const results: readonly FigurePart[] = ['matrix', 'losses', 'lens'];
const masked = (lab: Lab) => lab.store.getState().masked;
const change = (lab: Lab) => lab.commit((document) => setTemperature(document, document.temperature.value / 2));

describe('an open question', () => {
  let lab: Lab;
  beforeEach(() => {
    lab = createLabStore(chapter);
  });

  it('leaves the results that its scene leaves, until the numbers are changed', () => {
    lab.setScene(scene({ view: { stage: 'softmax' }, masked: ['losses'] }));
    concealOnceChanged(lab);
    lab.goTo('loss');
    expect(masked(lab)).toEqual(['losses']);
    change(lab);
    expect(masked(lab)).toEqual(results);
  });

  it('conceals them while a change is dragged', () => {
    concealOnceChanged(lab);
    lab.preview((document) => setTemperature(document, 1));
    expect(masked(lab)).toEqual(results);
  });

  it('conceals the margins too, where they have results', () => {
    concealOnceChanged(lab);
    lab.goTo('gradient');
    change(lab);
    expect(masked(lab)).toEqual(figureParts);
    lab.goTo('embed');
    lab.goTo('gradient');
    expect(masked(lab)).toEqual(figureParts);
  });

  it('follows to another step, once the numbers are changed', () => {
    concealOnceChanged(lab);
    lab.goTo('embed');
    change(lab);
    lab.goTo('gradient');
    expect(masked(lab)).toEqual(figureParts);
  });

  it('conceals losses and product before anything is compared', () => {
    concealOnceChanged(lab);
    lab.goTo('normalise');
    change(lab);
    expect(masked(lab)).toEqual(['losses', 'lens']);
    lab.goTo('compare');
    expect(masked(lab)).toEqual(results);
  });

  it('uncovers nothing that is concealed anyway', () => {
    lab.goTo('gradient');
    conceal(lab);
    concealOnceChanged(lab);
    change(lab);
    expect(masked(lab)).toEqual(figureParts);
  });

  it('conceals nothing once it is answered', () => {
    const end = concealOnceChanged(lab);
    end();
    change(lab);
    lab.goTo('gradient');
    expect(masked(lab)).toEqual([]);
  });
});

describe('each step', () => {
  it('asks anew, as do other numbers that are opened, and the first ones that are gone back to; an edit does not', () => {
    const lab = createLabStore(chapter);
    concealEachStep(lab);
    const asksAfter = (act: () => void): boolean => {
      reveal(lab);
      act();
      return masked(lab).length > 0;
    };
    expect(asksAfter(() => change(lab))).toBe(false);
    expect(asksAfter(() => lab.goTo('loss'))).toBe(true);
    expect(asksAfter(() => lab.open({ document: setTemperature(chapter, 3), view: null }))).toBe(true);
    expect(asksAfter(lab.startOver)).toBe(true);
  });
});
