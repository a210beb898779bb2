// Heights that were measured: of which choice they are true.
import { expect, it } from 'vitest';
import { heightsAt, withHeight, type Measured } from '../../../src/shells/builder/measured.ts';

const chapter = 'https://lab.example/?embed';
const training = 'https://lab.example/?embed&lesson=training';
const measured = withHeight(withHeight({ address: '', heights: {} }, chapter, 'wide', 560), chapter, 'narrow', 1009);

it('are known once both widths are', () => {
  const none: Measured = { address: chapter, heights: {} };
  expect(heightsAt(chapter, none)).toBeNull();
  for (const of of ['wide', 'narrow'] as const) expect(heightsAt(chapter, withHeight(none, chapter, of, 560))).toBeNull();
  expect(heightsAt(chapter, measured)).toEqual({ wide: 560, narrow: 1009 });
});

it('are not another choice’s, nor those of the two widths from two of them', () => {
  expect(heightsAt(training, measured)).toBeNull();
  expect(heightsAt(training, withHeight(measured, training, 'narrow', 4169))).toBeNull();
  expect(heightsAt(training, withHeight(withHeight(measured, training, 'narrow', 4169), training, 'wide', 980))).toEqual({ wide: 980, narrow: 4169 });
});

it('grow with what comes later', () => {
  expect(heightsAt(chapter, withHeight(measured, chapter, 'narrow', 1240))).toEqual({ wide: 560, narrow: 1240 });
});
