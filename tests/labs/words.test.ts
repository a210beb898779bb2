// What the labs say of numbers, in both languages.
import { describe, expect, it } from 'vitest';
import { cellMessages } from '../../src/i18n/cell/messages.ts';
import { directionsMessages } from '../../src/i18n/directions/messages.ts';
import { sayReasons } from '../../src/labs/cell/sayReasons.ts';
import { sayVerdict } from '../../src/labs/directions/sayVerdict.ts';
import { probeOf } from '../../src/lesson/cell/probe.ts';
import { compareDirections } from '../../src/lesson/directions.ts';
import { optionsOf, type Numbers } from '../lesson/support.ts';

const twoPhotos = { images: [[1, 0, 0], [0.8, 0.6, 0], [0, 0, 1]], texts: [[1, 0, 0], [1, 0, 0], [0, 0, 1]], temperature: 0.1, normalize: true };

describe('the verdict on two directions', () => {
  const verdict = (change: Partial<Numbers>, locale: 'en' | 'pt-BR') => sayVerdict(compareDirections(optionsOf(change, 0, 0).trace), directionsMessages(locale).verdict, locale);
  it('says which costs more, who pays most and to whom', () => {
    expect(verdict(twoPhotos, 'en')).toBe('Text → image: 0.7513 nats against 0.4622. Text 2 pays most, 2.1270: in its column image 1 has the logit 10 against 8 of its own image.');
    expect(verdict(twoPhotos, 'pt-BR')).toBe('Texto → imagem: 0,7513 nats contra 0,4622. O texto 2 paga mais, 2,1270: na sua coluna a imagem 1 tem o logit 10 contra 8 da sua própria imagem.');
    expect(verdict({ ...twoPhotos, images: twoPhotos.texts, texts: twoPhotos.images }, 'en')).toMatch(/^Image → text: .* Image 2 pays most, 2.1270: in its row text 1 has the logit 10 against 8 of its own text\.$/);
  });
  it('says so where neither does, or where there is nothing to compare', () => {
    expect(verdict({ texts: [[1, 0, 0], [0, 1, 0], [0, 0, 1]], temperature: 1 }, 'en')).toBe('Neither: both losses are 0.5514.');
    expect(verdict({ images: [[1]], texts: [[1]] }, 'pt-BR')).toContain('as duas perdas são 0');
  });
});

describe('the reasons of a step', () => {
  const reasons = (change: Partial<Numbers>, locale: 'en' | 'pt-BR', row = 1, col = 2) =>
    sayReasons(probeOf(optionsOf(change, row, col), { side: 'texts', component: 1, by: 0.1 }), cellMessages(locale).reasons, locale);
  it('give shares in whole percent, and angles as prose writes them', () => {
    expect(reasons({}, 'en')).toMatch(/^The line is off by 55%: the loss curves upwards .* never lies above it\.$/);
    expect(reasons({ normalize: true }, 'en')).toContain('here 6.5°');
    expect(reasons({ normalize: true }, 'pt-BR')).toContain('aqui 6,5°');
  });
  it('name twins as the page counts them', () => {
    expect(reasons(twoPhotos, 'en', 0, 1)).toMatch(/Texts 2 and 1 point the same way/);
    expect(reasons({ images: [[1, 0]], texts: [[1, 0]] }, 'pt-BR', 0, 0)).toMatch(/nenhum passo a muda\.$/);
  });
});
