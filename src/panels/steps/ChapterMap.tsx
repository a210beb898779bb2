// Where a step stands among the four steps of the chapter.
import { usePage } from '../page.ts';

const chapterSteps = [1, 2, 3, 4] as const;

export function ChapterMap({ current, place }: { readonly current: number | null; readonly place: string }) {
  const { messages } = usePage();
  return (
    <h3 className="chapter-map">
      {messages.panel.inChapter}
      <span className="chapter-steps" aria-hidden="true">{chapterSteps.map((number) => <span key={number} data-current={number === current || undefined}>{number}</span>)}</span>
      <span className="chapter-place">{place}</span>
    </h3>
  );
}
