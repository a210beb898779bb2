// The small line drawings that stand for the images: our own, on a 24-unit square.
import type { DrawingId } from '../../document/document.ts';

const outlines: Record<DrawingId, string> = {
  cat: 'M5 4l4 4h6l4-4v11a5 5 0 0 1-5 5h-4a5 5 0 0 1-5-5zM9.5 12.5v.01M14.5 12.5v.01M10.5 16h3',
  dog: 'M7 7c0-2 2-3 5-3s5 1 5 3v8c0 3-2 5-5 5s-5-2-5-5zM7 7L3 9l1 7 3-2M17 7l4 2-1 7-3-2M10 11v.01M14 11v.01M11 15.5h2',
  bird: 'M20 9c0-3-2-5-5-5-3 0-5 2-5.500 5L3 14c1 4 4 6 8 6 5 0 9-4 9-9l2-2zM15.500 8.500v.01M9.500 13c2 0 4 1 5 3',
  fish: 'M3 12c3-5 9-6 14-2l4-3v10l-4-3c-5 4-11 3-14-2zM7.500 11v.01',
  tree: 'M12 21v-8M12 13c-4 1-7-1-7-4 0-2 1-3 3-3 0-2 2-3 4-3s4 1 4 3c2 0 3 1 3 3 0 3-3 5-7 4z',
  house: 'M4 11l8-7 8 7M6 10v10h12V10M10 20v-6h4v6',
  car: 'M3 16v-4l3-1 2-4h8l2 4 3 1v4zM7.500 16a2 2 0 1 0 .01 0M16.500 16a2 2 0 1 0 .01 0',
  flower: 'M12 10a2 2 0 1 0 .01 0M12 9c-2-5 2-5 0 0M14 11c5-3 5 2 0 1M10 11c-5-3-5 2 0 1M12 14v7M12 18c3 0 4-1 5-3',
  boat: 'M3 16h18l-3 4H6zM12 16V4l6 9h-6M12 6l-5 7h5',
  star: 'M12 3l2.700 5.700 6.300.8-4.600 4.300 1.200 6.200-5.600-3-5.600 3 1.200-6.200L3 9.500l6.300-.8z',
  apple: 'M12 8c-3-2-7 0-7 5 0 4 3 7 5 7 1 0 1-.500 2-.500s1 .500 2 .500c2 0 5-3 5-7 0-5-4-7-7-5zM12 8c0-2 1-4 3-5',
  moon: 'M19 15A8 8 0 1 1 9 5a7 7 0 0 0 10 10z',
  sun: 'M12 8a4 4 0 1 0 .01 0M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.500 1.500M17.500 17.500L19 19M5 19l1.500-1.500M17.500 6.500L19 5',
  cup: 'M5 8h11v7a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 9h2a2 2 0 0 1 0 5h-2M8 5V3M12 5V3',
  book: 'M12 7c-2-2-5-2-8-2v13c3 0 6 0 8 2 2-2 5-2 8-2V5c-3 0-6 0-8 2zM12 7v13',
  key: 'M8 9a3.500 3.500 0 1 0 .01 0M11 13l8-8M16 8l3 3M14 10l2 2',
};

export function Drawing({ id }: { id: DrawingId }) {
  return (
    <svg className="drawing" viewBox="0 0 24 24" aria-hidden="true">
      <path d={outlines[id]} />
    </svg>
  );
}
