// The words that stand in the tables of probabilities, and how long their numbers are.
import { useMemo } from 'react';
import type { Digits } from '../../notation/format.ts';
import { narrow, useLabState } from '../../panels/page.ts';
import { useMediaQuery } from '../../views/behaviours/useMediaQuery.ts';
import { useZeroShot, useZeroShotState } from './lab.ts';
import type { ResultWords } from './shownNumbers.ts';

export function useResultWords(): ResultWords {
  const { words, names } = useZeroShot();
  const classes = useZeroShotState(({ document }) => document.classes);
  return useMemo(
    () => ({
      cosine: words.cosine,
      margin: words.margin,
      noDirection: words.noDirection,
      className: (index) => (classes[index] ? names.class(classes[index]) : ''),
    }),
    [words, names, classes],
  );
}

/** Classes that fit on a phone with all their digits. */
const roomy = 4;

export function useResultDigits(): Digits {
  const digits = useLabState((state) => state.digits);
  const count = useZeroShotState(({ document }) => document.classes.length);
  const isNarrow = useMediaQuery(narrow);
  return isNarrow && count > roomy ? 'novice' : digits;
}
