// What the figure has to say in words: a vector without direction, a batch without rivals.
import { usePage, useLabState } from '../page.ts';

export function FigureNotices({ images }: { readonly images: number }) {
  const { messages } = usePage();
  const document = useLabState((state) => state.document);
  const zeros = (side: 'images' | 'texts', say: (index: number) => string) =>
    document[side].flatMap((item, index) => (item.vector.every((x) => x === 0) ? [say(index + 1)] : []));
  const notices = [
    ...zeros('images', messages.figure.zeroImage),
    ...zeros('texts', messages.figure.zeroText),
    ...(images === 1 ? [messages.figure.nothingToContrast] : []),
  ];
  if (notices.length === 0) return null;
  return <ul className="notices">{notices.map((notice) => <li key={notice}>{notice}</li>)}</ul>;
}
