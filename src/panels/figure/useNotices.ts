// What has to be said in words: a vector without direction, a batch without rivals.
import { useLabState, usePage } from '../page.ts';

export function useNotices(): readonly string[] {
  const { messages } = usePage();
  const { images, texts } = useLabState((state) => state.document);
  const { zeroImage, zeroText, nothingToContrast } = messages.figure;
  const isZero = ({ vector }: { readonly vector: readonly number[] }) => vector.every((x) => x === 0);
  return [
    ...images.flatMap((item, index) => (isZero(item) ? [zeroImage(index + 1)] : [])),
    ...texts.flatMap((item, index) => (isZero(item) ? [zeroText(index + 1)] : [])),
    ...(images.length === 1 ? [nothingToContrast] : []),
  ];
}
