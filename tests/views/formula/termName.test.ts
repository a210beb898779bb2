// What the numbers of the formulas are called: by what they are, also where a place has several.
import { describe, expect, it } from 'vitest';
import { formulaMessages } from '../../../src/i18n/formula/messages.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { codeFormula } from '../../../src/lesson/formulas/code.ts';
import { pickedFormula } from '../../../src/lesson/formulas/picked.ts';
import type { Formula } from '../../../src/notation/formula.ts';
import { termName } from '../../../src/views/formula/termName.ts';
import { optionsOf } from '../../lesson/support.ts';

const namesOf = ({ values }: Formula, locale: Locale = 'en') => values.flatMap((value) => (value.ref === undefined ? [] : [termName(value, value.ref, formulaMessages(locale))]));
const toText = optionsOf();
const normalised = optionsOf({ normalize: true });
const toImage = { ...toText, direction: 'textToImage' } as const;

describe('termName', () => {
  it.each<readonly [string, Formula, readonly string[]]>([
    ['a vector', pickedFormula('embed', toText), ['image 2, component of the embedding: 1', 'text 3, component of the embedding: 0.7']],
    ['a norm and a unit vector', pickedFormula('normalise', normalised), ['text 3, norm: 0.7616', 'text 3, component of the unit vector: 0.9191']],
    ['a dot product', pickedFormula('compare', toText), ['image 2, text 3, dot product: 0.3']],
    ['a cosine', pickedFormula('compare', normalised), ['image 2, text 3, cosine similarity: 0.3939']],
    ['a logit', pickedFormula('scale', toText), ['temperature τ: 0.07', 'image 2, text 3, logit: 4.2857']],
    ['the scale', codeFormula('logits', toText), ['logarithm of the scale: 2.6593', 'scale 1/τ: 14.2857']],
    ['a probability of a text', pickedFormula('softmax', toText), ['image 2, text 3, exponential of the logit: 72.6544', 'image 2, sum of the exponentials: 91987.4073', 'image 2, text 3, probability, image → text: 0.000790']],
    ['a probability of an image', pickedFormula('softmax', toImage), ['text 3, sum of the exponentials: 22100.1202', 'image 2, text 3, probability, text → image: 0.00329']],
    ['losses', pickedFormula('loss', toText), ['image 2, text 2, 1 − probability, image → text: 0.000835', 'image 2, loss: 0.000836', 'loss, image → text: 0.000361', 'loss, text → image: 0.00115', 'symmetric loss: 0.000754']],
    ['gradients', pickedFormula('gradient', toText), ['image 2, text 3, gradient with respect to the logit: 0.000680', 'image 2, text 3, probability, text → image: 0.00329']],
  ])('names the numbers of %s', (_, formula, names) => {
    expect(namesOf(formula)).toEqual(expect.arrayContaining([...names]));
  });

  it('names them in Portuguese', () => {
    expect(namesOf(pickedFormula('scale', toText), 'pt-BR')).toEqual(['imagem 2, texto 3, produto escalar: 0.3', 'temperatura τ: 0.07', 'imagem 2, texto 3, logit: 4.2857']);
  });
});
