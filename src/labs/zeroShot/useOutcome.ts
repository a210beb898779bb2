// What the picked image is taken for in the way that the matrix shows, in words.
import { formatLocale, formatUncertain } from '../../notation/format.ts';
import { useLabState, usePage } from '../../panels/page.ts';
import { answerFor } from '../../state/zeroShot/frame.ts';
import { useZeroShot, useZeroShotState } from './lab.ts';

export function useOutcome(): { readonly answer: string; readonly probability: string } {
  const { zeroShot, names } = useZeroShot();
  const { locale } = usePage();
  const digits = useLabState((state) => state.digits);
  const { document, pick, way } = useZeroShotState((state) => state);
  const { best, probability } = answerFor(zeroShot.live.get(), way, pick.template, pick.image);
  const winner = document.classes[best];
  const text = formatUncertain(probability, document.classes.length, { digits, isProbability: true });
  return { answer: winner ? names.class(winner) : '', probability: formatLocale(text, locale) };
}
